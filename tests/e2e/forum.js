// What the tests share: the served site, the content it was made of, and ways to read the page.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test as base, expect } from "@playwright/test";
import { ROOT, serve } from "./server.js";

export { expect };

export const test = base.extend({
  /** The site of this test alone: see server.js. */
  site: async ({}, use) => {
    const site = await serve();
    await use(site);
    await site.close();
  },
  baseURL: async ({ site }, use) => use(site.url),
  /** What the page's scripts have thrown and not caught; a test that means it to empties the list. */
  errors: async ({}, use) => use([]),
  /** No test passes if a script of the page died. */
  page: async ({ page, errors }, use) => {
    page.on("pageerror", (error) => errors.push(String(error)));
    await use(page);
    expect(errors, "a script of the page died").toEqual([]);
  },
});

/** The two documents, by their addresses under the site. */
export const DOCUMENTS = { ru: "./", zh: "zh/" };

/** The forum's opening, and a day long after it. */
export const OPENING = Date.parse("2025-05-19T00:00:00+10:00");
export const LONG_AFTER = Date.parse("2026-11-23T12:00:00+10:00");

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** The content as organizers wrote it. */
const read = (file) => JSON.parse(readFileSync(join(ROOT, "data", `${file}.json`), "utf8"));
export const content = () => ({ ...read("event"), ...read("agenda"), ...read("partners") });

/** The search that shows the page at an instant. */
export const at = (instant) =>
  `?at=${encodeURIComponent(typeof instant === "number" ? new Date(instant).toISOString() : instant)}`;

/** Waits until the app has taken over. */
export async function ready(page) {
  await expect(page.locator("html"), "the app does not start: no countdown, no search")
    .toHaveAttribute("data-app", "ready");
}

/** Waits for the encoder of QR codes, which is fetched when the page is idle. */
export const encoder = (page) => expect(page.locator("html")).toHaveAttribute("data-code", "ready");

/** Opens a document and waits until the app has taken over. */
export async function open(page, address = "./") {
  await page.goto(address, { waitUntil: "domcontentloaded" });
  await ready(page);
}

/** Waits until what is far from the window is not drawn, and nothing moves on that account any more. */
export async function settled(page) {
  await expect(page.locator(".is-far").last()).toBeAttached();
  await page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  });
}

/** Has what is far from the window drawn, too: for what measures without looking. */
export const drawAll = (page) => page.evaluate(() => {
  const all = new CSSStyleSheet();
  all.replaceSync("* { content-visibility: visible !important; }");
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, all];
});

/** Stops the browser's clock at an instant; `page.clock.runFor` moves it on. */
export async function stopClock(page, instant) {
  await page.clock.install({ time: instant - SECOND });
  await page.clock.pauseAt(instant);
}

/** Moves a stopped clock to a later instant at once, as when a device wakes from sleep. */
export async function leap(page, instant) {
  const now = await page.evaluate(() => Date.now());
  const then = typeof instant === "number" ? instant : Date.parse(instant);
  // The clock of a page that was just opened may have run a little already.
  await page.clock.fastForward(Math.max(0, then - now));
}

/** The four arches of the bridge with what stands above and below them. */
export const board = (page) => ({
  caption: page.locator(".bridge__caption"),
  values: page.locator("#countdown .arch__value"),
  labels: page.locator("#countdown .arch__label"),
  spoken: page.locator("#countdown .visually-hidden"),
  note: page.locator(".bridge__note"),
});

/** Whether the page said this, and not Playwright of the workers it keeps away. */
export const isOurs = (message) => !/blocked by Playwright/.test(message.text());

/** Text as it is compared: any run of spaces, also no-break ones, is one space. */
export const plain = (text) => text.replace(/\s+/g, " ").trim();

/** Opens the filters of a list, "programme" or "directory", if they are closed. */
export async function openFilters(page, list) {
  const button = page.locator(`[data-opens^=${list}-filters]`);
  if ((await button.getAttribute("aria-expanded")) === "false") await button.click();
}

/** Chooses a value of a filter, by its id; its list's filters are opened for it. */
export async function choose(page, id, value) {
  const field = page.locator(`#${id}`);
  const isOfDirectory = await field.evaluate(({ form }) => form.id === "directory");
  await openFilters(page, isOfDirectory ? "directory" : "programme");
  await field.selectOption(value);
}

/** The chip of a strip that sets a field to a value. */
export const chip = (page, field, value) => page.locator(`.strip [data-sets~=${field}][value="${value}"]`);

/** What is set by filters and says so in the strip; a click drops it. */
export const dropping = (page, form) => page.locator(`#${form}-strip [data-drops]:visible`);
