// The markup is valid and accessible by html-validate's rules, as written and as the app leaves it.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { TAKEN_OVER, WRITTEN, faults } from "./audits.js";
import { DOCUMENTS, at, expect, open, test } from "./forum.js";
import { PHASES } from "./looks.js";
import { ROOT } from "./server.js";

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
