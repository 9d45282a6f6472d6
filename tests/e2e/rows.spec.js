// Rows of sessions and organizations: a click anywhere opens a closed row, with and without scripts. An open row is
// closed by its button in the corner.
import { DOCUMENTS, expect, open, test } from "./forum.js";

const ROWS = [["session-plenary", ".session__title", ".session__other"], ["partner-jilin", ".partner__name", ".partner__line"]];

for (const [lang, document] of Object.entries(DOCUMENTS)) {
  for (const javaScriptEnabled of [true, false]) {
    test.describe(`${lang}, ${javaScriptEnabled ? "with the app" : "without scripts"}`, () => {
      test.use({ javaScriptEnabled });

      for (const [id, title, line] of ROWS) {
        test(`a click on the title or the last line opens a row, a click in the corner closes it: ${id}`, async ({ page }) => {
          if (javaScriptEnabled) await open(page, document);
          else await page.goto(document);
          const row = page.locator(`#${id}`);
          const sources = row.locator(".sources");
          for (const part of [title, line]) {
            await row.evaluate((row) => row.scrollIntoView({ block: "center" }));
            await click(page, row.locator(part));
            await expect(sources, `details after a click on ${part}`).toBeVisible();
            // A click on the text of an open row does nothing, so that text can be selected.
            await click(page, row.locator(part));
            await expect(sources, `details after a second click on ${part}`).toBeVisible();
            await row.locator("summary").click();
            await expect(sources, "details after a click in the corner").toBeHidden();
          }
        });
      }
    });
  }
}

test("a click on the bookmark button of a closed row does not open the row", async ({ page }) => {
  await open(page, "./");
  for (const [id] of ROWS) {
    const row = page.locator(`#${id}`);
    await row.locator(".star").click();
    await expect(row.locator(".star")).toHaveAttribute("aria-pressed", "true");
    await expect(row.locator("details")).not.toHaveAttribute("open");
  }
});

/** Clicks the middle of an element, even if another element covers it. */
async function click(page, part) {
  const { x, y, width, height } = await part.boundingBox();
  await page.mouse.click(x + width / 2, y + height / 2);
}
