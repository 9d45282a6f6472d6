// Search across scripts in the page. tests/search_scripts.rs tests the logic with the same queries.
import { readFileSync } from "node:fs";
import { DOCUMENTS, expect, open, test } from "./forum.js";

const FIRST = JSON.parse(readFileSync("tests/fixtures/first.json", "utf8"));

// Half of the organizations in each language: tests/search_scripts.rs tests all queries.
for (const [langIndex, [lang, address]] of Object.entries(DOCUMENTS).entries()) {
  const queries = Object.entries(FIRST).filter((_, index) => index % 2 === langIndex);
  test(`${lang}: a query in any script finds its organization first`, async ({ page }) => {
    await open(page, address);
    const missed = await page.evaluate(async (table) => {
      const field = document.querySelector("#find");
      const missed = [];
      for (const [id, queries] of table) {
        for (const query of queries) {
          field.value = query;
          field.dispatchEvent(new Event("input", { bubbles: true }));
          // The results are rendered by the next frame.
          await new Promise(requestAnimationFrame);
          const first = [...document.querySelectorAll(".partner")].find((row) => row.offsetParent);
          if (first?.id !== `partner-${id}`) missed.push(`${query} → ${first?.id}`);
        }
      }
      return missed;
    }, queries);
    expect(missed).toEqual([]);
  });
}

test("results are ranked, and without a query the order of the data is restored", async ({ page }) => {
  await open(page);
  const ids = () => page.locator(".partner:visible").evaluateAll((list) => list.map(({ id }) => id));
  const all = await ids();
  await page.locator("#find").fill("wenhua");
  await expect.poll(async () => (await ids())[0]).toBe("partner-khabarovsk-culture-ministry");
  await page.locator("#find").fill("");
  await expect.poll(ids).toEqual(all);
});

for (const [lang, address] of Object.entries(DOCUMENTS)) {
  test(`${lang}: matches are highlighted in the script of the text`, async ({ page }) => {
    await open(page, address);
    const row = page.locator("#partner-silk-road-planning-centre");
    const highlights = () => row.locator("mark").allTextContents();
    for (const [query, expected] of [["сылу", ["丝路"]], ["шелковый", ["Шёлков"]], ["guihua", ["规划"]], ["絲路", ["丝路"]]]) {
      await page.locator("#find").fill(query);
      await expect.poll(highlights, query).toEqual(expected);
    }
    const text = "丝路规划研究中心";
    await expect(row.getByText(text).first(), "the whole text").toBeVisible();
    await page.locator("#find").fill("");
    await expect.poll(() => page.locator("#partners mark").count()).toBe(0);
  });
}
