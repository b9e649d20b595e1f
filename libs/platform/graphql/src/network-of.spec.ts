import { networkOf } from "./network-of.ts";

it.each([
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["2001:0DB8:1:2::9", "2001:db8:1:2::/64"],
  ["fe80::1%eth0", "fe80:0:0:0::/64"],
  ["::1", "0:0:0:0::/64"],
  ["::ffff:203.0.113.7", "::ffff:203.0.113.7"],
  ["203.0.113.7", "203.0.113.7"],
  ["01980000-0000-7000-8000-000000000110", "01980000-0000-7000-8000-000000000110"],
  ["name@post.example", "name@post.example"],
])("%s is counted as %s", (key, counted) => {
  expect(networkOf(key)).toBe(counted);
});
