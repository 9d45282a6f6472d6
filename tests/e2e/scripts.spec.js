// The search across scripts, asked of the page as it is of the logic in tests/scripts.rs.
import { readFileSync } from "node:fs";
import { DOCUMENTS, expect, open, test } from "./forum.js";

const FIRST = JSON.parse(readFileSync("tests/fixtures/first.json", "utf8"));

for (const [lang, address] of Object.entries(DOCUMENTS)) {
  test(`what is typed in any script finds the organization first (${lang})`, async ({ page }) => {
    await open(page, address);
    const missed = await page.evaluate(async (table) => {
      const field = document.querySelector("#find");
      const missed = [];
      for (const [id, queries] of Object.entries(table)) {
        for (const query of queries) {
          field.value = query;
          field.dispatchEvent(new Event("input", { bubbles: true }));
          // All cards are there by the next frame.
          await new Promise(requestAnimationFrame);
          const first = [...document.querySelectorAll(".partner")].find((card) => card.offsetParent);
          if (first?.id !== `partner-${id}`) missed.push(`${query} → ${first?.id}`);
        }
      }
      return missed;
    }, FIRST);
    expect(missed).toEqual([]);
  });
}

test("the best stands first, and the order of the data comes back", async ({ page }) => {
  await open(page);
  const ids = () => page.locator(".partner:visible").evaluateAll((list) => list.map(({ id }) => id));
  const all = await ids();
  await page.locator("#find").fill("wenhua");
  await expect.poll(async () => (await ids())[0]).toBe("partner-khabarovsk-culture-ministry");
  await page.locator("#find").fill("");
  await expect.poll(ids).toEqual(all);
});

for (const [lang, address] of Object.entries(DOCUMENTS)) {
  test(`what is found is marked in its own script (${lang})`, async ({ page }) => {
    await open(page, address);
    const card = page.locator("#partner-silk-road-planning-centre");
    const marked = () => card.locator("mark").allTextContents();
    for (const [query, marks] of [["сылу", ["丝路"]], ["шелковый", ["Шёлков"]], ["guihua", ["规划"]], ["絲路", ["丝路"]]]) {
      await page.locator("#find").fill(query);
      await expect.poll(marked, query).toEqual(marks);
    }
    const text = "丝路规划研究中心";
    await expect(card.getByText(text).first(), "the text is whole").toBeVisible();
    await page.locator("#find").fill("");
    await expect.poll(() => page.locator("#partners mark").count()).toBe(0);
  });
}
