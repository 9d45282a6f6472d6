// A closed row opens wherever it is clicked, with the app and without scripts; open, it is closed in its corner.
import { DOCUMENTS, expect, open, test } from "./forum.js";

const ROWS = [["session-plenary", ".session__title", ".session__other"], ["partner-jilin", ".partner__name", ".partner__line"]];

for (const [lang, document] of Object.entries(DOCUMENTS)) {
  for (const javaScriptEnabled of [true, false]) {
    test.describe(`${lang}, ${javaScriptEnabled ? "with the app" : "without scripts"}`, () => {
      test.use({ javaScriptEnabled });

      for (const [id, title, line] of ROWS) {
        test(`a row opens at its title and at its last line, and closes in its corner: ${id}`, async ({ page }) => {
          if (javaScriptEnabled) await open(page, document);
          else await page.goto(document);
          const row = page.locator(`#${id}`);
          const sources = row.locator(".sources");
          for (const part of [title, line]) {
            await row.evaluate((row) => row.scrollIntoView({ block: "center" }));
            await click(page, row.locator(part));
            await expect(sources, `opened at ${part}`).toBeVisible();
            // What is read can be selected: a click on the words of an open row does nothing.
            await click(page, row.locator(part));
            await expect(sources, `still open at ${part}`).toBeVisible();
            await row.locator("summary").click();
            await expect(sources, "closed in the corner").toBeHidden();
          }
        });
      }
    });
  }
}

test("the star of a closed row is its own, and it stays closed", async ({ page }) => {
  await open(page, "./");
  for (const [id] of ROWS) {
    const row = page.locator(`#${id}`);
    await row.locator(".star").click();
    await expect(row.locator(".star")).toHaveAttribute("aria-pressed", "true");
    await expect(row.locator("details")).not.toHaveAttribute("open");
  }
});

/** Clicks the middle of the part, whatever lies above it. */
async function click(page, part) {
  const { x, y, width, height } = await part.boundingBox();
  await page.mouse.click(x + width / 2, y + height / 2);
}
