import { isIPv6 } from "node:net";

/** Of an IPv6 address its /64, all of which belong to one subscriber (RFC 6177); anything else as it is. */
export function networkOf(key: string): string {
  if (!isIPv6(key) || key.includes(".")) return key;
  const [head = "", tail] = (key.split("%")[0] ?? "").split("::");
  const first = head.split(":").filter(Boolean);
  const last = tail?.split(":").filter(Boolean) ?? [];
  const zeros = Array.from({ length: 8 - first.length - last.length }, () => "0");
  const groups = [...first, ...zeros, ...last].map((group) => Number.parseInt(group, 16).toString(16));
  return `${groups.slice(0, 4).join(":")}::/64`;
}
