// Takes pictures: one browser, a desktop and a phone, pages with a stopped clock.
import { mkdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { chromium } from "@playwright/test";
import config from "../../playwright.config.js";
import { DOCUMENTS, stopClock } from "../e2e/forum.js";
import { BEFORE, serve } from "../e2e/server.js";

export const OUT = "target/gallery";
export const LANGS = { ru: "Russian", zh: "Chinese" };
export const THEMES = ["light", "dark"];
export const DEVICES = {
  1280: { viewport: { width: 1280, height: 800 } },
  390: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
};
export const WIDTHS = [1280, 390];
const END = Date.parse("2025-05-21T00:00:00+10:00");

/** Starts a browser and servers, and empties OUT. `close` stops all of them. */
export async function studio() {
  await rm(OUT, { recursive: true, force: true });
  const browser = await chromium.launch(config.use.launchOptions);
  const sites = [];

  /** A separate server with options: see server.js. */
  const site = async (setup = {}) => {
    sites.push(Object.assign(await serve(), setup));
    return sites.at(-1);
  };
  const [whole, early] = [await site(), await site({ root: BEFORE })];

  return {
    site,
    version: browser.version(),

    /**
     * A page at the instant `at` (RFC 3339): opens `path` of a language's document and waits until `html[data-app]` is
     * `until` (null: does not wait). Until the end of the forum, uses the site published before it.
     */
    async page({ lang = "ru", width = 1280, at = "2026-11-23T12:00:00+10:00", path = "", until = "ready", from, ...rest }) {
      from ??= Date.parse(at) < END ? early : whole;
      const context = await browser.newContext({ ...DEVICES[width], baseURL: from.url, ...rest });
      const page = await context.newPage();
      if (rest.javaScriptEnabled !== false) await stopClock(page, Date.parse(at));
      await page.goto(DOCUMENTS[lang] + path);
      if (until) await page.locator(`html[data-app="${until}"]`).waitFor();
      // The clock is stopped: updates of the next frame need some time.
      if (until === "ready") await page.clock.runFor(100);
      return page;
    },

    /** An empty page of a size. */
    blank: (viewport) => browser.newPage({ viewport }),

    async close() {
      await browser.close();
      await Promise.all(sites.map((open) => open.close()));
    },
  };
}

/** Takes a picture into OUT and returns its entry for the index. */
export async function shoot(page, file, caption, options = {}) {
  await mkdir(dirname(join(OUT, file)), { recursive: true });
  await page.screenshot({ path: join(OUT, file), animations: "disabled", caret: "hide", ...options });
  return { file, caption, ...(options.fullPage && { tall: true }) };
}

/** Scrolls an element to the top of the window, below the bar. */
export const showTop = (page, selector) =>
  page.locator(selector).evaluate((element) => element.scrollIntoView({ block: "start" }));
