// Runs in the page before anything of it: notes the largest paint, each shift, and when the control can be used.
const seen = { lcp: 0, usable: 0, cls: 0, moved: 0 };
globalThis.seen = seen;

function observe(type, note) {
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) note(entry);
    seen.moved = performance.now();
  });
  observer.observe({ type, buffered: true });
}
observe("largest-contentful-paint", ({ startTime }) => (seen.lcp = startTime));
observe("layout-shift", ({ value }) => (seen.cls += value));

function look() {
  if (globalThis.awaited && document.querySelector(globalThis.awaited))
    seen.usable = seen.moved = performance.now();
  else requestAnimationFrame(look);
}
look();
