// The markup follows the rules of html-validate, in the served documents and after mount.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { SERIALIZED_DOM, SERVED_HTML, markupErrors } from "./audits.js";
import { DOCUMENTS, at, expect, open, test } from "./forum.js";
import { PHASES } from "./page_states.js";
import { ROOT } from "./server.js";

for (const file of ["index.html", "zh/index.html", "404.html"]) {
  if (!existsSync(join(ROOT, file))) continue;
  test(`${file} is valid as served`, async () => {
    expect(await markupErrors(SERVED_HTML, readFileSync(join(ROOT, file), "utf8"), file), "errors in the markup").toEqual([]);
  });
}

for (const [lang, document] of Object.entries(DOCUMENTS)) {
  test(`${lang}: the DOM is valid after mount and a search`, async ({ page }) => {
    await open(page, document + at(PHASES["day 1"]));
    await page.locator("#find").fill("abcdef");
    await expect(page.locator("#partners-none")).toBeVisible();
    expect(await markupErrors(SERIALIZED_DOM, await page.content(), lang), "errors in the markup").toEqual([]);
  });
}
