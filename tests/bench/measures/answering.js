// A key press in the search: time to the result on the screen; memory after a thousand.
import { heap, launch, newcomer, quiet, usable, visit } from "../visitor.js";
import { figure, median, quartiles, ratio, rounds, spread } from "../statistics.js";

export const title = "From a key in the search to its answer on the screen: CPU 4× slower";

/** Texts that are typed letter by letter and deleted. */
export const TYPED = { programme: "туризм", directory: "торгов" };
const INTERACTIONS = 1000;

/**
 * In the page: milliseconds from each key to the frame after which no items are added, removed or moved. Highlights
 * and facet counts may follow.
 */
function watchKeys(items) {
  window.keys = [];
  let last = 0;
  const isAnswer = ({ target }) => target.matches?.(items) || (!target.closest?.(items) && target.querySelector?.(items));
  const changes = new MutationObserver((records) => {
    if (records.some(isAnswer)) last = performance.now();
  });
  const painted = () => new Promise((paint) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => paint(performance.now());
    port2.postMessage(0);
  }));
  addEventListener("input", async ({ timeStamp }) => {
    changes.observe(document.body, { attributes: true, attributeFilter: ["class", "hidden", "style"], childList: true, subtree: true });
    last = timeStamp;
    let answered;
    // Some pages answer at once, some in a later task, some in steps.
    for (let still = 0; still < 3; still += 1) {
      const frame = await painted();
      if (answered === undefined || last > answered) [answered, still] = [frame, 0];
    }
    changes.disconnect();
    window.keys.push(answered - timeStamp);
  }, true);
}

/** The milliseconds of each key, and the number of results at the end. */
export async function type(page, { field, items }, word) {
  const times = [];
  const press = async (key) => {
    const count = await page.evaluate(() => window.keys.length);
    // Letters that no key of the driver has are inserted as an input method does.
    await (key.length > 1 ? page.keyboard.press(key) : page.keyboard.insertText(key));
    await page.waitForFunction((count) => window.keys.length > count, count);
    times.push(await page.evaluate(() => window.keys.at(-1)));
  };
  await page.locator(field).focus();
  for (const letter of word) await press(letter);
  const found = await page.evaluate((items) => Array.from(document.querySelectorAll(items)).filter((it) => it.offsetParent).length, items);
  for (const _ of word) await press("Backspace");
  return { times, found };
}

/** Types and clears again and again, a frame for each. */
const interact = async ([field, words, count]) => {
  const input = document.querySelector(field);
  for (let index = 0; index < count; index += 1) {
    input.value = words[index % words.length];
    input.dispatchEvent(new Event("input", { bubbles: true }));
    await new Promise(requestAnimationFrame);
  }
};

/** A page without network throttling. */
export async function open(browser, url, items) {
  const context = await newcomer(browser);
  const visitor = await visit(context, { network: null });
  await visitor.page.addInitScript(watchKeys, items);
  await visitor.page.goto(url);
  await usable(visitor.page);
  await quiet(visitor.page);
  return { ...visitor, close: () => context.close() };
}

export async function measure({ sites: built }) {
  const sites = await built();
  const searches = Object.keys(TYPED).flatMap((kind) =>
    Object.entries(sites).filter(([, site]) => site[kind]).map(([name, site]) => ({ name, kind, site })));
  for (const it of searches) Object.assign(it, { samples: [], found: 0 });
  const browser = await launch();
  try {
    await rounds(searches, async (it) => {
      const visitor = await open(browser, it.site.url, it.site[it.kind].items);
      const { times, found } = await type(visitor.page, it.site[it.kind], TYPED[it.kind]);
      it.samples.push(median(times));
      it.found = found;
      await visitor.close();
    }, { settled: () => searches.every(({ samples }) => spread(samples) < 0.1) });
    for (const it of searches) Object.assign(it, await memory(browser, it));
  } finally {
    await browser.close();
  }
  const of = (kind, name) => searches.find((it) => it.kind === kind && it.name === name).samples;
  const rows = searches.map(({ kind, site, samples, found, start, end }) => ({
    page: site.title,
    search: `${kind}: «${TYPED[kind]}»`,
    found,
    rounds: samples.length,
    "key → screen, ms": figure(median(samples)),
    "middle half": quartiles(samples).map((it) => figure(it)).join("–"),
    "× this page": figure(ratio(samples, of(kind, "ours"))),
    "heap, MB": figure(start.bytes / 1e6),
    [`after ${INTERACTIONS}, MB`]: figure(end.bytes / 1e6),
    "more nodes": end.nodes - start.nodes,
  }));
  const bars = [{ bar: "key → screen ÷ pretalx's", value: ratio(of("programme", "ours"), of("programme", "pretalx")), most: 0.7 }];
  return { rows, bars, samples: Object.fromEntries(searches.map(({ name, kind, samples }) => [`${kind} ${name}`, samples])) };
}

/** Memory after the start and a few interactions, and after many more. */
async function memory(browser, { site, kind }) {
  const visitor = await open(browser, site.url, site[kind].items);
  const words = [...Array(TYPED[kind].length + 1).keys()].map((length) => TYPED[kind].slice(0, length));
  const use = (count) => visitor.page.evaluate(interact, [site[kind].field, words, count]);
  await visitor.cdp.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  await use(words.length * 5);
  const start = await heap(visitor);
  await use(INTERACTIONS);
  const end = await heap(visitor);
  await visitor.close();
  return { start, end };
}
