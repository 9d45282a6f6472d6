// A browser tab for random use: it can be made to fail, and it never leaves the site.
import { LONG_AFTER, expect, open } from "../forum.js";
import { disagreements } from "../page_agreement.js";

/** Runs in the page before its scripts. */
function prepare() {
  // The fault of the storage is in a cookie: it survives a reload. The storage throws as long as there is one.
  for (const name of ["getItem", "setItem"]) {
    const original = Storage.prototype[name];
    Storage.prototype[name] = function (...values) {
      const [, fault] = /storage=(\w+)/.exec(document.cookie) ?? [];
      if (fault === "forbidden" || (fault === "full" && name === "setItem")) throw new DOMException(fault, "QuotaExceededError");
      return original.apply(this, values);
    };
  }
  window.print = () => {};
  // Links to other pages, files and programs are not followed.
  addEventListener("click", (event) => {
    const link = event.target.closest("a[href]");
    if (link && !(link.origin === location.origin && /\/(zh\/)?$/.test(link.pathname))) event.preventDefault();
  }, true);
}

const KEYS = ["forum.mine", "forum.partners"];

/** What the test expects of the page besides its agreement with itself. */
export const newModel = () => ({
  lang: "ru",
  isOnline: true,
  /** The storage: "none", "full" or "forbidden". */
  fault: "none",
  isDark: { shown: false, stored: false },
  /** Bookmarks by the key of the storage; `read` is what the page has read or written last. */
  bookmarks: Object.fromEntries(KEYS.map((key) => [key, { shown: new Set(), read: new Set(), stored: new Set() }])),
});

/** After the document has been loaded again: only what is stored is left. */
export function forgetUnstored({ fault, isDark, bookmarks }) {
  const isReadable = fault !== "forbidden";
  isDark.shown = isReadable && isDark.stored;
  for (const ids of Object.values(bookmarks)) ids.shown = ids.read = new Set(isReadable ? ids.stored : []);
}

/** A bookmark is added or removed: other changes that are not stored yet remain. */
export function toggle({ fault, bookmarks }, key, id) {
  const ids = bookmarks[key];
  if (fault !== "forbidden") {
    const { shown, read, stored } = ids;
    ids.shown = new Set([...stored, ...shown].filter((id) => (read.has(id) === shown.has(id) ? stored.has(id) : shown.has(id))));
    ids.read = new Set(stored);
  }
  if (!ids.shown.delete(id)) ids.shown.add(id);
  if (fault === "none") ids.stored = ids.read = new Set(ids.shown);
}

/** A new tab with the page, in a context of its own. */
export async function startSession(browser, site) {
  const context = await browser.newContext({ baseURL: site.url, viewport: { width: 1280, height: 800 }, serviceWorkers: "block" });
  const page = await context.newPage();
  page.setDefaultTimeout(5000);
  const errors = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  await page.addInitScript(prepare);
  await page.clock.install({ time: LONG_AFTER });
  await open(page);
  return { context, page, errors, zone: "" };
}

/** Runs in the page: the state that the model also knows. */
function modelState() {
  const pressed = (selector, id) => [...document.querySelectorAll(`${selector} .star[aria-pressed=true]`)].map(id).sort();
  const { lang, dataset } = document.documentElement;
  return {
    lang: lang.slice(0, 2),
    isDark: dataset.theme === "dark",
    isOnline: dataset.network === "online",
    "forum.mine": pressed("#agenda-list", (star) => star.dataset.star),
    saved: [...document.querySelectorAll("#shortlist li a")].map(({ hash }) => hash.slice(1)).sort(),
  };
}

function expected({ lang, isDark, isOnline, bookmarks }) {
  const [sessions, saved] = KEYS.map((key) => [...bookmarks[key].shown].sort());
  return { lang, isDark: isDark.shown, isOnline, "forum.mine": sessions, saved };
}

/** Expects that the page agrees with itself and with the model. */
export async function expectInvariants({ page, errors }, model) {
  await expect.poll(async () => [await page.evaluate(disagreements), await page.evaluate(modelState)], {
    message: "what disagrees, and the state that the model knows",
    intervals: [10, 20, 40, 40, 40, 80, 160, 320],
    timeout: 4000,
  }).toEqual([[], expected(model)]);
  expect(errors, "uncaught exceptions").toEqual([]);
}
