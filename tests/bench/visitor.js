// A visitor of a page: Debian's Chromium with an empty cache, slowed by the DevTools protocol.
import { chromium } from "@playwright/test";
import { execFileSync } from "node:child_process";

/** Slow 4G: milliseconds of a round trip, and bytes a second. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };
/** An average phone compared with this machine. */
const SLOWER = 4;
const PHONE = { width: 412, height: 823 };

export const chromiumPath = () => execFileSync("sh", ["tests/e2e/browser.sh", "full"], { encoding: "utf8" }).split("\n")[0];

/** A browser of its own; clocks and heaps are exact enough to be compared. */
export const launch = (...more) => chromium.launch({
  executablePath: chromiumPath(),
  args: ["--no-sandbox", "--disable-gpu", "--enable-precise-memory-info", "--js-flags=--expose-gc", ...more],
});

/** In the page: records paints, layout shifts, long tasks, and when the page is interactive. */
function watch() {
  const seen = { tasks: [], lcp: 0, shift: 0, memory: [] };
  window.bench = seen;
  const observe = (type, note) => new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe("longtask", ({ startTime, duration }) => seen.tasks.push({ startTime, duration }));
  observe("largest-contentful-paint", ({ startTime }) => (seen.lcp = startTime));
  observe("layout-shift", ({ value }) => (seen.shift += value));
  // This site sets an attribute, the others a performance mark.
  const state = new MutationObserver(() => {
    if (document.documentElement?.dataset.app !== "ready") return;
    state.disconnect();
    performance.mark("interactive");
  });
  state.observe(document, { attributes: true, attributeFilter: ["data-app"], subtree: true });
  // Wasm memory is not part of the JavaScript heap.
  for (const name of ["instantiate", "instantiateStreaming"]) {
    const make = WebAssembly[name];
    WebAssembly[name] = async (...given) => {
      const made = await make.apply(WebAssembly, given);
      seen.memory.push(...Object.values((made.instance ?? made).exports).filter((it) => it instanceof WebAssembly.Memory));
      return made;
    };
  }
}

/** A throttled page of a context. */
export async function visit(context, { network = SLOW_4G, cpu = SLOWER } = {}) {
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  const cdp = await context.newCDPSession(page);
  await cdp.send("Performance.enable");
  await cdp.send("Network.enable");
  if (network) await cdp.send("Network.emulateNetworkConditions", network);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: cpu });
  await page.addInitScript(watch);
  return { page, cdp };
}

/** A context with an empty cache. */
export const newcomer = (browser) => browser.newContext({ viewport: PHONE, locale: "ru-RU", timezoneId: "Asia/Vladivostok" });

/** Waits for the first contentful paint. */
export const painted = (page) => page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);

/** Waits until the page is interactive. */
export const usable = (page) => page.waitForFunction(() => performance.getEntriesByName("interactive").length > 0);

/** Waits until the page is idle. */
export const quiet = (page) => page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));

/** Bytes of memory once the garbage is collected: JavaScript's and Wasm's heap. */
export async function heap({ page, cdp }) {
  for (let times = 0; times < 3; times += 1) await cdp.send("HeapProfiler.collectGarbage");
  const { metrics } = await cdp.send("Performance.getMetrics");
  const wasm = await page.evaluate(() => window.bench.memory.reduce((sum, { buffer }) => sum + buffer.byteLength, 0));
  const value = (wanted) => metrics.find(({ name }) => name === wanted).value;
  return { bytes: value("JSHeapUsedSize") + wasm, nodes: value("Nodes") };
}
