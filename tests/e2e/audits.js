// Checks for any page: rules of axe-core, valid markup, no horizontal scrolling.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { HtmlValidate } from "html-validate";
import { expect, renderOffscreenParts } from "./forum.js";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const DISABLED_RULES = [
  // Experimental. The bold caption of the countdown panel is not the heading of a section.
  "p-as-heading",
];

/** Rules that depend on colours. The dark theme runs only these: other results do not depend on the theme. */
const COLOUR_RULES = ["color-contrast", "color-contrast-enhanced", "link-in-text-block"];
const THEMES = { light: { off: DISABLED_RULES }, dark: { only: COLOUR_RULES } };
/** In forced-colors mode the browser replaces colours, but axe reads those of the style sheet. */
export const FORCED_COLOURS = { light: { off: [...DISABLED_RULES, ...COLOUR_RULES] } };

// axe does not see the drawing behind text: contrast.spec.js measures the contrast there.
const TEXT_ON_DRAWING = ".bridge > :not(.bridge__scene)";

/** Violations in the current state of the page, one line for each element. */
const violations = (page, { off, only }) =>
  page.evaluate(async ([off, only, textOnDrawing]) => {
    const rules = window.axe.getRules().map(({ ruleId }) => ruleId);
    const { violations, incomplete } = await window.axe.run({
      runOnly: { type: "rule", values: only ?? rules.filter((id) => !off.includes(id)) },
      resultTypes: ["violations", "incomplete"],
      elementRef: true,
    });
    const describe = ({ id, nodes }) => nodes.map(({ target, element, any, all, none }) =>
      ({ element, line: `${id}: ${target.join(" ")}: ${[...any, ...all, ...none][0]?.message}` }));
    // axe calls a contrast "incomplete" if it cannot measure it. That is accepted on the drawing, and under a
    // notice, because other tests measure the covered text without the notice.
    const covers = [...document.querySelectorAll(".notice")].map((notice) => notice.getBoundingClientRect());
    const covered = ({ top, bottom }) => covers.some((cover) => top < cover.bottom && cover.top < bottom);
    const unmeasured = incomplete.filter(({ id }) => id.startsWith("color-contrast")).flatMap(describe)
      .filter(({ element }) => !element.closest(textOnDrawing) && !covered(element.getBoundingClientRect()));
    return [...violations.flatMap(describe), ...unmeasured].map(({ line }) => line);
  }, [off, only, TEXT_ON_DRAWING]);

/** Shortens the river: it continues below the hero, which clips it, and axe reports that as an overlap. */
const shortenRiver = () => {
  const river = document.querySelector(".scene__water");
  river.replaceChildren();
  const room = document.querySelector(".hero").getBoundingClientRect().bottom - river.getBoundingClientRect().top;
  river.style.height = `${Math.floor(room) - 1}px`;
};

/** Wraps scrolling strips of chips and links, so that all of their items are measured. */
const wrapStrips = () => {
  const style = new CSSStyleSheet();
  style.replaceSync(".scroller { flex-wrap: wrap !important; overflow: visible !important; } .strip > li { flex: initial; } .chip { white-space: normal; }");
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, style];
};

/** Expects no violation: at each width, all rules in the light theme and colour rules in the dark theme. */
export async function auditAccessibility(page, widths, themes = THEMES) {
  await page.evaluate(AXE);
  await renderOffscreenParts(page);
  await page.evaluate(wrapStrips);
  const violationsFound = {};
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await page.evaluate(shortenRiver);
    for (const [colorScheme, which] of Object.entries(themes)) {
      await page.emulateMedia({ colorScheme });
      for (const line of await violations(page, which)) (violationsFound[line] ??= []).push(`${width} ${colorScheme}`);
    }
  }
  expect(violationsFound, "violations, with widths and themes").toEqual({});
}

const validator = (rules) =>
  new HtmlValidate({ root: true, extends: ["html-validate:recommended", "html-validate:a11y"], rules });

const RULES = {
  // Style sheets keep numbers on one line (style/details.css). A non-breaking hyphen would be copied along.
  "tel-non-breaking": "off",
  // Style: the declaration is written in lower case.
  "doctype-style": "off",
  // Style: Trunk leaves empty lines in place of its own links.
  "no-trailing-whitespace": "off",
  // The search updates during typing: there is nothing to submit.
  "wcag/h32": "off",
  // A list may have a name: html-validate 11 allows it, 10 does not yet.
  "aria-label-misuse": ["error", { allowAnyNamable: true }],
};
export const SERVED_HTML = validator(RULES);

/** The same rules for a DOM that a browser has serialized. */
export const SERIALIZED_DOM = validator({
  ...RULES,
  // Attributes without a value are serialized as `hidden=""`.
  "attribute-boolean-style": "off",
  "attribute-empty-style": "off",
});

/** Errors in an HTML text, one line each. */
export async function markupErrors(validator, html, name) {
  const { results } = await validator.validateString(html, name);
  return results.flatMap(({ messages }) => messages).map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`);
}

/** Expects that the page is not wider than the window, at each width. */
export async function expectNoHorizontalScroll(page, widths = [320, 390, 768, 1280]) {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const pageWidth = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(pageWidth, `width of the page in a window of ${width} px`).toBeLessThanOrEqual(width);
  }
}
