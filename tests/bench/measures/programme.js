// A programme of 1,000 sessions in 20 tracks over 5 days, on a device four times slower than this
// one: time from a key press to the result, long tasks while scrolling, growth of memory.
import { BEFORE_FORUM, buildSite, generateProgramme, withDays } from "../../fixtures/generated_sites.js";
import { nginx } from "../../e2e/hosts.js";
import { median } from "../statistics.js";
import { launch } from "../visitor.js";

export const title = "A programme of 1,000 sessions, CPU 4× slower";

const SLOWER = 4;
/** Limits in milliseconds: from a key press to the result, and of the longest task while scrolling. */
const KEY = 50;
const TASK = 50;
const CHANGES = 1000;
/** Limit of the growth of the heap: garbage collection is not exact. */
const GROWTH = 1.05;

const round = (number) => Math.round(number * 10) / 10;

/** In the page: records the time from each key press to the frame with the result, and long tasks. */
function watch() {
  window.keys = [];
  window.tasks = [];
  addEventListener("input", ({ timeStamp }) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => window.keys.push(performance.now() - timeStamp);
      port2.postMessage(0);
    });
  }, true);
  new PerformanceObserver((list) => window.tasks.push(...list.getEntries().map(({ duration }) => duration)))
    .observe({ entryTypes: ["longtask"] });
}

async function keys(page, words) {
  const times = [];
  const press = async (key) => {
    // Letters that no key of the driver has are inserted as an input method does.
    await (key.length > 1 ? page.keyboard.press(key) : page.keyboard.insertText(key));
    await page.waitForFunction((count) => window.keys.length > count, times.length);
    times.push(await page.evaluate(() => window.keys[window.keys.length - 1]));
  };
  await page.locator("#q").focus();
  for (const word of words) {
    for (const letter of word) await press(letter);
    for (const _ of word) await press("Backspace");
  }
  return times;
}

async function scroll(page) {
  await page.evaluate(() => { scrollTo(0, 0); window.tasks = []; });
  await page.mouse.move(200, 400);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let way = 0; way < Math.min(height, 60_000); way += 600) {
    await page.mouse.wheel(0, 600);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  return page.evaluate(() => window.tasks);
}

async function heap(cdp) {
  for (let times = 0; times < 3; times += 1) await cdp.send("HeapProfiler.collectGarbage");
  const { metrics } = await cdp.send("Performance.getMetrics");
  const value = (wanted) => metrics.find(({ name }) => name === wanted).value;
  return { heap: value("JSHeapUsedSize"), nodes: value("Nodes") };
}

/** Changes the kind that is asked for again and again, each time waiting for a frame. */
const change = async (count) => {
  const field = document.querySelector("#kind");
  const values = Array.from(field.options, ({ value }) => value);
  for (let index = 0; index < count; index += 1) {
    field.value = values[index % values.length];
    field.dispatchEvent(new Event("input", { bubbles: true }));
    await new Promise(requestAnimationFrame);
  }
  field.value = "";
  field.dispatchEvent(new Event("input", { bubbles: true }));
  await new Promise(requestAnimationFrame);
};

export async function measure({ folder }) {
  const root = buildSite({ event: withDays(5), agenda: (agenda) => Object.assign(agenda, generateProgramme(1000, 20, 5)) }, `${folder}/programme`, BEFORE_FORUM);
  const host = await nginx(root);
  const browser = await launch();
  try {
    const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
    const cdp = await page.context().newCDPSession(page);
    await cdp.send("Performance.enable");
    await cdp.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
    await page.addInitScript(watch);
    await page.goto(host.url);
    await page.waitForSelector("html[data-app=ready]", { timeout: 60_000 });
    const [first, ...rest] = await keys(page, ["ло", "туризм", "разговор 99"]);
    const tasks = await scroll(page);
    await cdp.send("Emulation.setCPUThrottlingRate", { rate: 1 });
    await page.evaluate(change, 50);
    const before = await heap(cdp);
    await page.evaluate(change, CHANGES);
    const after = await heap(cdp);
    const all = [first, ...rest];
    const growth = after.heap / before.heap;
    const longest = Math.max(0, ...tasks);
    const rows = [
      { measure: "first key → paint, ms", value: round(first), bar: KEY },
      { measure: "median key → paint, ms", value: round(median(all)), bar: KEY },
      { measure: "slowest key → paint, ms", value: round(Math.max(...all)), bar: KEY },
      { measure: "longest task while scrolling, ms", value: round(longest), bar: TASK },
      { measure: `heap after ${CHANGES} changes, times`, value: round(growth * 100) / 100, bar: GROWTH },
      { measure: `nodes after ${CHANGES} changes, more`, value: after.nodes - before.nodes, bar: 0 },
    ];
    const bars = rows.map(({ measure, value, bar }) => ({ bar: `1,000 sessions: ${measure}`, value, most: bar, absolute: measure.endsWith("ms") }));
    return { rows, bars };
  } finally {
    await browser.close();
    await host.close();
  }
}
