// Layout at all window and text sizes: nothing is cut off or overlaps, and controls are large enough.
import { DOCUMENTS, expect, open, renderOffscreenParts, test } from "./forum.js";
import { PHASES, openInPhase } from "./page_states.js";

// Width and height in CSS pixels. The last two are a window of 1280 × 1024 with zoom.
const SIZES = {
  "the narrowest phone": [320, 568],
  "a small phone": [360, 640],
  "a phone": [390, 844],
  "a phone in landscape": [844, 390],
  "a tablet": [768, 1024],
  "a tablet in landscape": [1024, 768],
  "a laptop": [1280, 800],
  "a large screen": [1920, 1080],
  "200 % zoom": [640, 512],
  "400 % zoom": [320, 256],
};

/** Runs the checks at every size, without loading the page again. */
async function atEverySize(page, checks, sizes = SIZES) {
  await renderOffscreenParts(page);
  const found = {};
  for (const [name, [width, height]] of Object.entries(sizes)) {
    await page.setViewportSize({ width, height });
    for (const check of checks) {
      for (const fault of await page.evaluate(check)) (found[fault] ??= []).push(name);
    }
  }
  expect(found, "faults, with the sizes").toEqual({});
}

/** Horizontal scrolling, and text that is cut off by its box. */
const cutOff = () => {
  const { scrollWidth, clientWidth } = document.documentElement;
  const faults = scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide in a window of ${clientWidth} px`] : [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { data, parentElement: parent } = texts.currentNode;
    if (!data.trim() || !parent.checkVisibility({ visibilityProperty: true }) || parent.closest(".visually-hidden, .bar__name, option, .skip, .is-over + .bridge .bridge__caption")) continue;
    const range = document.createRange();
    range.selectNodeContents(texts.currentNode);
    for (const { left, right, top, bottom } of range.getClientRects()) {
      // The visitor can scroll a strip.
      if (parent.closest(".scroller")) continue;
      if (left < -1 || right > clientWidth + 1) faults.push(`outside the window: “${data.trim()}”`);
      for (let box = parent; box !== document.body; box = box.parentElement) {
        if (getComputedStyle(box).overflow === "visible") continue;
        const frame = box.getBoundingClientRect();
        const inside = left >= frame.left - 1 && right <= frame.right + 1 && top >= frame.top - 1 && bottom <= frame.bottom + 1;
        if (!inside) faults.push(`cut off by .${box.className}: “${data.trim()}”`);
      }
    }
  }
  return [...new Set(faults)];
};

/** Items in one line that overlap or wrap. */
const overlaps = () => {
  const faults = [];
  const frames = (selector) => [...document.querySelectorAll(selector)]
    .map((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      const frame = element.matches(".arch span") ? range.getBoundingClientRect() : element.getBoundingClientRect();
      return { name: element.textContent.trim() || element.className, frame };
    })
    .filter(({ frame }) => frame.width > 0);
  const middle = ({ top, bottom }) => (top + bottom) / 2;
  const expectApart = (group, list) => list.forEach(({ name, frame }, index) => {
    const next = list[index + 1];
    const isBeside = next && Math.abs(middle(next.frame) - middle(frame)) < frame.height / 2;
    if (isBeside && frame.right > next.frame.left + 0.5) faults.push(`${group}: “${name}” overlaps “${next.name}”`);
  });
  const bar = frames(".bar__mark, .bar__nav, .languages a, .switch");
  expectApart("bar", bar);
  const links = frames(".bar__nav a");
  const lines = new Set(links.map(({ frame }) => Math.round(middle(frame))));
  if (lines.size > 1) faults.push(`the sections in the bar take ${lines.size} lines`);
  const rest = frames(".bar__mark, .languages a, .switch").map(({ frame }) => middle(frame));
  const spread = Math.max(...rest) - Math.min(...rest);
  if (spread > 8) faults.push(`other items in the bar differ by ${spread} px in height`);
  expectApart("values of the countdown panel", frames(".arch__value"));
  expectApart("labels of the countdown panel", frames(".arch__label"));
  expectApart("labels in the other language", frames(".arch__other"));

  // A value must be inside its arch: under the lattice, or under the arch itself where no lattice is drawn.
  const spans = [...document.querySelectorAll(".scene__arches:not(.scene__reflection) :is(#span, use)")];
  const lattice = document.querySelector("#span .scene__inner");
  const curve = lattice.checkVisibility() ? lattice : document.querySelector("#span > :first-child");
  document.querySelectorAll(".arch").forEach((arch, index) => {
    const matrix = spans[index].getScreenCTM().inverse();
    // The matrix of a `use` element does not include its `x`.
    const shift = spans[index].x?.baseVal.value ?? 0;
    for (const text of arch.querySelectorAll(".arch__value")) {
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const { left, right, top, bottom } of range.getClientRects()) {
        // The middle of the letters, not of the line box.
        const middle = (top + bottom) / 2;
        for (const x of [left, right]) {
          const point = new DOMPoint(x, middle).matrixTransform(matrix);
          point.x -= shift;
          if (!curve.isPointInFill(point)) faults.push(`“${text.textContent}” touches its arch`);
        }
      }
    }
  });
  return [...new Set(faults)];
};

/** Targets that are too small. Links in running text are exempt (WCAG 2.5.8). */
const smallTargets = () => {
  const faults = [];
  for (const target of document.querySelectorAll("a[href], button, input, select, summary")) {
    if (!target.checkVisibility({ visibilityProperty: true })) continue;
    const { width, height } = target.getBoundingClientRect();
    const control = target.matches("button, input, select, summary, .button, .bar a:not(.skip), .strip a, .venue a, .foot a, .notice a");
    const isTarget = control || getComputedStyle(target).display !== "inline";
    const minimum = control ? [24, 44] : [24, 24];
    const name = target.ariaLabel ?? target.textContent.trim() ?? target.id;
    if (isTarget && (width < minimum[0] - 0.1 || height < minimum[1] - 0.1)) {
      faults.push(`${target.tagName} “${name}” is ${Math.round(width)} × ${Math.round(height)} px`);
    }
  }
  return faults;
};

/** The text spacing of WCAG 1.4.12. */
const TEXT_SPACING = `
  * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
  p { margin-bottom: 2em !important; }`;

const addStyle = (page, css) =>
  page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, css);

test.describe.configure({ timeout: 40_000 });

for (const lang of Object.keys(DOCUMENTS)) {
  for (const phase of ["before", "day 1", "after"]) {
    test(`${lang}, ${phase}: nothing is cut off or overlaps at any size`, async ({ page, site }) => {
      await openInPhase(page, site, lang, phase);
      await page.locator("details").first().evaluate((details) => (details.open = true));
      await atEverySize(page, [cutOff, overlaps]);
    });
  }

  test(`${lang}: text of twice the size is not cut off`, async ({ page, site }) => {
    await openInPhase(page, site, lang, "day 1");
    await addStyle(page, "html { font-size: 200% }");
    await atEverySize(page, [cutOff]);
  });

  test(`${lang}: text with wide spacing is not cut off`, async ({ page, site }) => {
    await openInPhase(page, site, lang, "after");
    await addStyle(page, TEXT_SPACING);
    await atEverySize(page, [cutOff]);
  });

  test.describe("touch", () => {
    test.use({ hasTouch: true });
    test(`${lang}: all controls are large enough`, async ({ page }) => {
      await page.clock.setFixedTime(PHASES.after);
      await open(page, `${DOCUMENTS[lang]}?at=tomorrow&find=abcdef`);
      await page.locator("#partners-none").waitFor();
      await page.locator("details").evaluateAll((all) => all.forEach((details) => (details.open = true)));
      const { "the narrowest phone": narrow, "a phone": phone, "a laptop": laptop } = SIZES;
      await atEverySize(page, [smallTargets], { narrow, phone, laptop });
    });
  });
}

test("with reduced motion there are no animations", async ({ page }) => {
  await open(page);
  await page.locator(".switch").click();
  await page.locator("summary").first().click();
  expect(await page.evaluate(() => document.getAnimations().length), "animations and transitions").toBe(0);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe("auto");
});
