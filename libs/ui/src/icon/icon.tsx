import { paths, type IconName } from "./paths.ts";

/** A drawn mark beside words; never alone, so it is hidden from assistive technology. */
export function Icon({ name, small }: { name: IconName; small?: boolean }) {
  return (
    <svg className={small ? "icon s" : "icon"} viewBox="0 0 24 24" aria-hidden="true">
      {paths[name].map((d) => (
        <path key={d} d={d} />
      ))}
    </svg>
  );
}
