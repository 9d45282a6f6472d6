// The markup is valid and accessible by html-validate's rules, as written and as the app leaves it.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { HtmlValidate } from "html-validate";
import { DOCUMENTS, at, expect, open, test } from "./forum.js";
import { PHASES } from "./looks.js";
import { ROOT } from "./server.js";

const validator = (rules) =>
  new HtmlValidate({ root: true, extends: ["html-validate:recommended", "html-validate:a11y"], rules });

const RULES = {
  // Style: the declaration is written in lower case.
  "doctype-style": "off",
  // Style: Trunk leaves empty lines where it took its own links out.
  "no-trailing-whitespace": "off",
  // The search answers while one types; there is nothing to submit, and Enter does no harm.
  "wcag/h32": "off",
  // A list may have a name: html-validate 11 allows what 10 does not yet recommend.
  "aria-label-misuse": ["error", { allowAnyNamable: true }],
};
const WRITTEN = validator(RULES);

/** The same for what a browser prints of its DOM, which has a style of its own. */
const TAKEN_OVER = validator({
  ...RULES,
  // The DOM has no spelling: attributes without a value come out as `data-keep=""`.
  "attribute-boolean-style": "off",
  "attribute-empty-style": "off",
});

/** What is wrong with an HTML text, one line each. */
async function faults(validator, html, name) {
  const { results } = await validator.validateString(html, name);
  return results.flatMap(({ messages }) => messages).map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`);
}

for (const file of ["index.html", "zh/index.html", "404.html"]) {
  if (!existsSync(join(ROOT, file))) continue;
  test(`${file} as it is served`, async () => {
    expect(await faults(WRITTEN, readFileSync(join(ROOT, file), "utf8"), file), "faults").toEqual([]);
  });
}

for (const [lang, document] of Object.entries(DOCUMENTS)) {
  test(`${lang}: as the app leaves it`, async ({ page }) => {
    await open(page, document + at(PHASES["day 1"]));
    await page.locator("#find").fill("abcdef");
    await expect(page.locator("#partners-none")).toBeVisible();
    expect(await faults(TAKEN_OVER, await page.content(), lang), "faults").toEqual([]);
  });
}
