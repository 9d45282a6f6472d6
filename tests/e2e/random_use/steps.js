// The steps of the random use: how each is chosen, what it does, and what it changes in the model.
import fc from "fast-check";
import { DAY, LONG_AFTER, MINUTE, OPENING, expect, waitForMount } from "../forum.js";
import { expectInvariants, forgetUnstored, toggle } from "./session.js";

const QUERIES = ["", "торг", "парк", "форум", "商会", "музыка", "yinyue", "ntfnh", "эталонн", "zzzz", "ь", " ", "a&b=c#d%", "\ufdfa", "𠀀", "щ".repeat(300)];
const PHASES = [OPENING - 400 * DAY, OPENING - 2 * DAY, OPENING - 5 * MINUTE, OPENING + 9 * 3600_000, OPENING + 2 * DAY, LONG_AFTER, LONG_AFTER + 400 * DAY];
const KEYS = ["Tab", "Tab", "Tab", "Shift+Tab", "Enter", "Space", "Escape", "ArrowDown", "ArrowUp", "ArrowRight", "Home", "End", "PageDown", "Backspace", "a"];
const HASHES = ["", "#agenda", "#partners", "#place", "#top", "#results", "#partner-etalon", "#session-plenary", "#group-culture", "#newer", "#agenda-none", "#share-panel", "#nothing"];
const WIDTHS = [320, 390, 768, 1024, 1280, 1920];

/** Waits for a document that is loaded: `leave` leaves the present one. */
async function load({ page }, leave) {
  await page.evaluate(() => (window.isOld = true));
  await leave();
  await expect.poll(() => page.evaluate(() => window.isOld === undefined).catch(() => false), { message: "a new document", intervals: [10, 20, 40] }).toBe(true);
  await waitForMount(page);
}

/** Focuses and clicks the element at a position among those that are visible; returns what was clicked. */
const click = ({ page }, selector, position) => page.evaluate(([selector, position]) => {
  const shown = [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility({ visibilityProperty: true }));
  const element = shown[position % shown.length];
  if (!element) return null;
  element.focus();
  const { id, dataset, hash } = element;
  const clicked = { id, hash: hash ?? "", record: element.closest("li")?.id ?? "", data: { ...dataset }, lang: element.hreflang ?? "" };
  element.click();
  return clicked;
}, [selector, position]);

/** Expects that the element that was used has not taken the focus with it. */
const expectFocus = async ({ page }) => {
  await expect.poll(() => page.evaluate(() => document.activeElement !== document.body && document.activeElement.checkVisibility()), { message: "an element has the focus", intervals: [10, 20, 40], timeout: 1000 }).toBe(true);
};

/** Runs in the page: whether the target of the address, or else the focus, is partly under the bar. */
function isUnderBar(hash) {
  const element = hash ? document.getElementById(hash.slice(1)) : hash === null && document.activeElement;
  const bar = document.querySelector(".bar");
  if (!element || bar.contains(element) || !element.checkVisibility() || element.matches("body, #top, main, .skip")) return false;
  const { top, bottom } = element.getBoundingClientRect();
  return top < bar.getBoundingClientRect().bottom - 1 && bottom > 0;
}

/** Steps: a name with a generator of its value, whether it is possible, and what it does. */
const STEPS = {
  "click a star of a session": [fc.nat(60), () => true, async (session, model, position) => {
    const clicked = await click(session, "#agenda-list .star", position);
    if (!clicked) return;
    toggle(model, "forum.mine", clicked.data.star);
    await expectFocus(session);
  }],
  "click a star of an organization": [fc.nat(60), () => true, async (session, model, position) => {
    const clicked = await click(session, "#partners-cards .star", position);
    if (!clicked) return;
    toggle(model, "forum.partners", clicked.record);
    await expectFocus(session);
  }],
  "click a chip": [fc.nat(40), () => true, async (session, _, position) => {
    if (await click(session, ".strip .chip", position)) await expectFocus(session);
  }],
  "click a button": [fc.nat(40), () => true, async (session, _, position) => {
    const selector = "button:not(.star, .chip, [data-theme-switch], [data-reloads], [data-saves], [data-saves-contacts], [data-exports], [data-sent=merge]), summary";
    if (await click(session, selector, position)) await expectFocus(session);
  }],
  "click a link in the page": [fc.nat(80), () => true, (session, _, position) => click(session, 'a[href^="#"]', position)],
  "type a query": [fc.tuple(fc.constantFrom("find", "q"), fc.constantFrom(...QUERIES)), () => true, async ({ page }, _, [id, text]) => {
    await page.locator(`#${id}`).focus();
    await page.keyboard.press("Control+A");
    await (text ? page.keyboard.insertText(text) : page.keyboard.press("Delete"));
  }],
  "choose an option": [fc.tuple(fc.nat(20), fc.nat(20)), () => true, async ({ page }, _, [field, option]) => {
    await page.evaluate(([field, option]) => {
      const fields = document.querySelectorAll("select");
      const select = fields[field % fields.length];
      select.selectedIndex = option % select.options.length;
      for (const type of ["input", "change"]) select.dispatchEvent(new Event(type, { bubbles: true }));
    }, [field, option]);
  }],
  "choose a radio button": [fc.nat(5), () => true, ({ page }, _, position) => page.evaluate((position) => {
    const buttons = [...document.querySelectorAll("[type=radio]")].filter((button) => !button.closest("label[hidden]"));
    buttons[position % buttons.length].click();
  }, position)],
  "press a key": [fc.constantFrom(...KEYS), ({ isOnline }) => isOnline, async (session, model, key) => {
    const { page } = session;
    // Keys on links and buttons with effects that the model knows are other steps.
    const isSkipped = await page.evaluate((key) => /Enter|Space/.test(key)
      && !!document.activeElement.closest(".star, [data-theme-switch], [data-reloads], [data-saves], [data-saves-contacts], [data-exports], [data-sent=merge], .languages a, a[href^='./']"), key);
    if (!isSkipped) await page.keyboard.press(key);
    // A key may scroll smoothly: a later step would be overridden.
    await page.evaluate(scrollingEnds);
    if (key.endsWith("Tab")) expect(await page.evaluate(isUnderBar, null), "the focus is under the bar").toBe(false);
  }],
  "follow a fragment": [fc.constantFrom(...HASHES), () => true, async ({ page }, _, hash) => {
    await page.evaluate((hash) => void (location.hash = hash), hash);
    // The page scrolls after the event, and to a row after the search is cleared.
    await expect.poll(() => page.evaluate(isUnderBar, hash), { message: `${hash} is under the bar`, intervals: [10, 20, 40], timeout: 2000 }).toBe(false);
  }],
  "scroll": [fc.nat(20_000), () => true, ({ page }, _, top) => page.evaluate((top) => scrollTo(0, top), top)],
  "go in the history": [fc.constantFrom("back", "back", "forward"), ({ isOnline }) => isOnline, async (session, model, direction) => {
    await travel(session, model, direction, "");
  }],
  "type and go back at once": [fc.constantFrom(...QUERIES), ({ isOnline }) => isOnline, async (session, model, text) => {
    await travel(session, model, "back", text);
  }],
  "reload": [fc.constant(null), ({ isOnline }) => isOnline, async (session, model) => {
    await load(session, () => session.page.reload());
    forgetUnstored(model);
  }],
  "switch the language": [fc.constant(null), ({ isOnline }) => isOnline, async (session, model) => {
    await load(session, () => session.page.evaluate(() => void setTimeout(() => document.querySelector(".languages a:not([aria-current])").click())));
    model.lang = model.lang === "ru" ? "zh" : "ru";
    forgetUnstored(model);
  }],
  "switch the theme": [fc.constant(null), () => true, async (session, model) => {
    await click(session, "[data-theme-switch]", 0);
    model.isDark.shown = !model.isDark.shown;
    if (model.fault === "none") model.isDark.stored = model.isDark.shown;
    await expectFocus(session);
  }],
  "resize": [fc.constantFrom(...WIDTHS), () => true, ({ page }, _, width) => page.setViewportSize({ width, height: width < 768 ? 844 : 800 })],
  "lose or find the network": [fc.constant(null), () => true, async ({ context }, model) => {
    model.isOnline = !model.isOnline;
    await context.setOffline(!model.isOnline);
  }],
  "break or mend the storage": [fc.constantFrom("none", "none", "full", "forbidden"), () => true, async ({ page }, model, fault) => {
    model.fault = fault;
    await page.evaluate((fault) => (document.cookie = `storage=${fault}; path=/`), fault);
  }],
  "set the clock": [fc.constantFrom(...PHASES), () => true, async ({ page }, _, instant) => {
    await page.clock.setSystemTime(instant);
    await page.evaluate(() => window.dispatchEvent(new Event("focus")));
  }],
};
export const STEP_NAMES = Object.keys(STEPS);

/** Goes back or forward, after typing a text if there is one, and waits until the step is done. */
async function travel(session, model, direction, text) {
  const { page } = session;
  const from = await page.evaluate(([direction, text]) => {
    if (!(direction === "back" ? navigation.canGoBack : navigation.canGoForward)) return null;
    window.isOld = true;
    const { key } = navigation.currentEntry;
    if (text) {
      const field = document.getElementById("find");
      field.value = text;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }
    // After the answer to the test: the step may end this document.
    setTimeout(() => history[direction]());
    return key;
  }, [direction, text]);
  if (from === null) return;
  await expect.poll(() => page.evaluate(() => navigation.currentEntry?.key).catch(() => from), { message: "another entry of the history", intervals: [10, 20, 40] }).not.toBe(from);
  await waitForMount(page);
  const [isNew, lang] = await page.evaluate(() => [!window.isOld, document.documentElement.lang.slice(0, 2)]);
  if (isNew) forgetUnstored(model);
  model.lang = lang;
}

/** A step with its value: a command of fast-check. */
class Step {
  constructor(name, value) {
    Object.assign(this, { name, value });
  }
  check(model) {
    return STEPS[this.name][1](model);
  }
  async run(model, session) {
    await STEPS[this.name][2](session, model, this.value);
    await expectInvariants(session, model);
  }
  toString() {
    return this.value === null ? this.name : `${this.name}: ${JSON.stringify(this.value)}`;
  }
}

/** In the page: waits until three frames show the same place. */
const scrollingEnds = async () => {
  for (let same = 0, top; same < 3; same = scrollY === top ? same + 1 : 0) {
    top = scrollY;
    await new Promise(requestAnimationFrame);
  }
};

/** Generators of all steps. */
export const steps = Object.entries(STEPS).map(([name, [values]]) => values.map((value) => new Step(name, value)));
