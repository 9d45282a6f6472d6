// Shared by all browser tests: the served site, its content, and helpers that read and use the page.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test as base } from "@playwright/test";
import { ROOT, serve } from "./server.js";

export { expect };

export const test = base.extend({
  /** A server for this test only: see server.js. */
  site: async ({}, use) => {
    const site = await serve();
    await use(site);
    await site.close();
  },
  baseURL: async ({ site }, use) => use(site.url),
  /** Uncaught exceptions of the page's scripts. A test that expects some empties the list. */
  errors: async ({}, use) => use([]),
  /** A test fails if a script of the page throws. */
  page: async ({ page, errors }, use) => {
    page.on("pageerror", (error) => errors.push(String(error)));
    await use(page);
    expect(errors, "uncaught exceptions in the page").toEqual([]);
  },
});

/** The addresses of the two documents, relative to the site. */
export const DOCUMENTS = { ru: "./", zh: "zh/" };

/** The opening of the forum, and a day long after it. */
export const OPENING = Date.parse("2025-05-19T00:00:00+10:00");
export const LONG_AFTER = Date.parse("2026-11-23T12:00:00+10:00");

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

const readData = (file) => JSON.parse(readFileSync(join(ROOT, "data", `${file}.json`), "utf8"));
/** The content as the organizers wrote it. */
export const content = () => ({ ...readData("event"), ...readData("agenda"), ...readData("partners") });

/** The query string that sets the preview clock to an instant. */
export const at = (instant) =>
  `?at=${encodeURIComponent(typeof instant === "number" ? new Date(instant).toISOString() : instant)}`;

/** Waits until the app has mounted. */
export async function waitForMount(page) {
  await expect(page.locator("html"), "the app did not mount")
    .toHaveAttribute("data-app", "ready");
}

/** Waits for the encoder of QR codes, which is loaded when the page is idle. */
export const waitForQrEncoder = (page) => expect(page.locator("html")).toHaveAttribute("data-code", "ready");

/** Opens a document and waits until the app has mounted. */
export async function open(page, address = "./") {
  await page.goto(address, { waitUntil: "domcontentloaded" });
  await waitForMount(page);
}

/** Waits until off-screen rendering (`content-visibility`) skips parts far from the window, and the layout is stable. */
export async function waitForOffscreenRendering(page) {
  await expect(page.locator(".is-far").last()).toBeAttached();
  await page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  });
}

/** Turns off-screen rendering off: all parts are rendered, for tests that measure parts outside the window. */
export const renderOffscreenParts = (page) => page.evaluate(() => {
  const all = new CSSStyleSheet();
  all.replaceSync("* { content-visibility: visible !important; }");
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, all];
});

/** Stops the browser's clock at an instant; `page.clock.runFor` moves it on. */
export async function stopClock(page, instant) {
  await page.clock.install({ time: instant - SECOND });
  await page.clock.pauseAt(instant);
}

/** Moves a stopped clock to a later instant in one step, as when a device wakes up. */
export async function advanceClockTo(page, instant) {
  const now = await page.evaluate(() => Date.now());
  const then = typeof instant === "number" ? instant : Date.parse(instant);
  // The clock of a page that was just opened may have advanced a little already.
  await page.clock.fastForward(Math.max(0, then - now));
}

/** The parts of the countdown panel: caption, four values with labels, the text for screen readers, the note. */
export const countdownPanel = (page) => ({
  caption: page.locator(".bridge__caption"),
  values: page.locator("#countdown .arch__value"),
  labels: page.locator("#countdown .arch__label"),
  spoken: page.locator("#countdown .visually-hidden"),
  note: page.locator(".bridge__note"),
});

/** Whether the page wrote a console message. Playwright writes one when it blocks a service worker. */
export const isFromPage = (message) => !/blocked by Playwright/.test(message.text());

/** Text for comparisons: any run of white space, also non-breaking, becomes one space. */
export const normalizeSpaces = (text) => text.replace(/\s+/g, " ").trim();

/** Opens the filters of a list, "programme" or "directory", unless they are open. */
export async function openFilters(page, list) {
  const button = page.locator(`[data-opens^=${list}-filters]`);
  if ((await button.getAttribute("aria-expanded")) === "false") await button.click();
}

/** Sets a filter, by the id of its field. Opens the filters of its list before. */
export async function setFilter(page, id, value) {
  const field = page.locator(`#${id}`);
  const isOfDirectory = await field.evaluate(({ form }) => form.id === "directory");
  await openFilters(page, isOfDirectory ? "directory" : "programme");
  await field.selectOption(value);
}

/** The filter chip that sets a field to a value. */
export const chip = (page, field, value) => page.locator(`.strip [data-sets~=${field}][value="${value}"]`);

/** The chips of active filters. A click removes the filter. */
export const activeFilterChips = (page, form) => page.locator(`#${form}-strip [data-drops]:visible`);
