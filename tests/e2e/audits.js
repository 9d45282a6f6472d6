// What is asked of every page whatever its content: the rules of axe-core, valid markup, no scrolling sideways.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { HtmlValidate } from "html-validate";
import { drawAll, expect } from "./forum.js";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const OFF = [
  // Experimental. The bold line above the bridge says what the numbers count; it heads no section.
  "p-as-heading",
];

/** What depends on colours: the rest need not be asked again in the other theme. */
const COLOURS = ["color-contrast", "color-contrast-enhanced", "link-in-text-block"];
const THEMES = { light: { off: OFF }, dark: { only: COLOURS } };
/** With forced colours the browser sets them, and axe still reads what was written. */
export const FORCED = { light: { off: [...OFF, ...COLOURS] } };

// axe cannot see a picture: contrast.spec.js measures the words that stand on one.
const ON_THE_PICTURE = ".bridge > :not(.bridge__scene)";

/** What is wrong with the page as it stands, one line for each element. */
const violations = (page, { off, only }) =>
  page.evaluate(async ([off, only, picture]) => {
    const rules = axe.getRules().map(({ ruleId }) => ruleId);
    const { violations, incomplete } = await axe.run({
      runOnly: { type: "rule", values: only ?? rules.filter((id) => !off.includes(id)) },
      resultTypes: ["violations", "incomplete"],
      elementRef: true,
    });
    const said = ({ id, nodes }) => nodes.map(({ target, element, any, all, none }) =>
      ({ element, line: `${id}: ${target.join(" ")}: ${[...any, ...all, ...none][0]?.message}` }));
    // "Incomplete" is where axe could not measure: nowhere else than on the picture, and under a
    // notice, which covers what the other tests see uncovered.
    const covers = [...document.querySelectorAll(".notice")].map((notice) => notice.getBoundingClientRect());
    const covered = ({ top, bottom }) => covers.some((cover) => top < cover.bottom && cover.top < bottom);
    const unmeasured = incomplete.filter(({ id }) => id.startsWith("color-contrast")).flatMap(said)
      .filter(({ element }) => !element.closest(picture) && !covered(element.getBoundingClientRect()));
    return [...violations.flatMap(said), ...unmeasured].map(({ line }) => line);
  }, [off, only, ON_THE_PICTURE]);

/** The river and its waves run on below the hero, which hides the rest; axe takes it for an overlap. */
const cutRiver = () => {
  const river = document.querySelector(".scene__water");
  river.replaceChildren();
  const room = document.querySelector(".hero").getBoundingClientRect().bottom - river.getBoundingClientRect().top;
  river.style.height = `${Math.floor(room) - 1}px`;
};

/** What a strip has scrolled out of sight is measured, too. */
const wrapStrips = () => {
  const style = new CSSStyleSheet();
  style.replaceSync(".scroller { flex-wrap: wrap !important; overflow: visible !important; } .strip > li { flex: initial; } .chip { white-space: normal; }");
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, style];
};

/** At each width: every rule in the light theme, those of colours again in the dark one. */
export async function everywhere(page, widths = [1280, 390, 320], themes = THEMES) {
  await page.evaluate(AXE);
  await drawAll(page);
  await page.evaluate(wrapStrips);
  const found = {};
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await page.evaluate(cutRiver);
    for (const [colorScheme, which] of Object.entries(themes)) {
      await page.emulateMedia({ colorScheme });
      for (const line of await violations(page, which)) (found[line] ??= []).push(`${width} ${colorScheme}`);
    }
  }
  expect(found, "violations, and where").toEqual({});
}

const validator = (rules) =>
  new HtmlValidate({ root: true, extends: ["html-validate:recommended", "html-validate:a11y"], rules });

const RULES = {
  // Numbers do not break: style/details.css. A non-breaking hyphen would be copied along.
  "tel-non-breaking": "off",
  // Style: the declaration is written in lower case.
  "doctype-style": "off",
  // Style: Trunk leaves empty lines where it took its own links out.
  "no-trailing-whitespace": "off",
  // The search answers while one types; there is nothing to submit, and Enter does no harm.
  "wcag/h32": "off",
  // A list may have a name: html-validate 11 allows what 10 does not yet recommend.
  "aria-label-misuse": ["error", { allowAnyNamable: true }],
};
export const WRITTEN = validator(RULES);

/** The same for what a browser prints of its DOM, which has a style of its own. */
export const TAKEN_OVER = validator({
  ...RULES,
  // The DOM has no spelling: attributes without a value come out as `data-keep=""`.
  "attribute-boolean-style": "off",
  "attribute-empty-style": "off",
});

/** What is wrong with an HTML text, one line each. */
export async function faults(validator, html, name) {
  const { results } = await validator.validateString(html, name);
  return results.flatMap(({ messages }) => messages).map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`);
}

/** Holds that nothing is wider than the window, at each width. */
export async function fitsEverywhere(page, widths = [320, 390, 768, 1280]) {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide, `how wide the page is in a window of ${width}`).toBeLessThanOrEqual(width);
  }
}
