// The states of the studio that only some work leads to, for axe: on a phone and on a computer, in the three languages.
import { expect, test } from "./forum.js";
import { bar, change, saved } from "./drafts.js";
import { audit, drop, contentFiles, field, makeSite, openStudio, panel, show, textOf } from "./studio.js";

test.use({ serviceWorkers: "allow" });

/** Looks at what is shown in each language. */
async function auditAll(page, ready) {
  for (const [name, lang] of [["Русский", "ru"], ["中文", "zh-Hans"], ["English", "en"]]) {
    await page.locator(".languages").getByRole("button", { name }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", lang);
    await ready?.();
    await audit(page);
  }
}

for (const width of [390, 1280]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 844 } });

    test("the site has changed, with versions to choose from", async ({ page, site }) => {
      await openStudio(page);
      await show(page, "partners/2");
      await field(page, "Name", "In Russian").fill("Росконгресс");
      await saved(page);
      const content = JSON.parse(textOf("partners.json"));
      content.partners[1].name.ru = "Фонд «Росконгресс» с названием, которое шире узкого окна: ОбществоСОграниченнойОтветственностью";
      site.files["data/partners.json"] = JSON.stringify(content);
      await page.goto("about:blank");
      await openStudio(page);
      const merge = panel(page, "merge");
      await expect(merge.locator(".changes-list li").first()).toBeVisible();
      await auditAll(page);
      await merge.getByRole("button", { name: "Take these changes into the draft" }).click();
      await auditAll(page, () => expect(merge.locator(".conflict")).toHaveCount(1));
    });

    test("the site is made, with what changed", async ({ page }) => {
      test.setTimeout(120_000);
      await openStudio(page);
      await change(page, "Новый девиз");
      await makeSite(page);
      await expect(panel(page, "publish").locator(".changes-list > li")).toHaveCount(1);
      await auditAll(page);
    });

    test("the versions of a draft, and one that is shown", async ({ page }) => {
      await openStudio(page);
      await drop(page, contentFiles());
      await saved(page);
      await change(page, "Второй девиз");
      await saved(page);
      const drafts = panel(page, "drafts");
      // In another language the page is made anew, with the list closed.
      await auditAll(page, async () => {
        await drafts.locator("summary").click();
        await expect(drafts.locator(".version")).toBeVisible();
      });
      await drafts.locator(".version").getByRole("button").click();
      await expect(bar(page)).toContainText("It can be viewed, but not changed");
      await auditAll(page);
    });

    test("the preview", async ({ page }) => {
      test.setTimeout(60_000);
      await openStudio(page);
      await show(page, "preview");
      const frame = page.frameLocator(".preview__frame:not(.preview__frame--next)");
      await auditAll(page, () => expect(frame.locator("html")).toHaveAttribute("data-app", "ready", { timeout: 15_000 }));
    });
  });
}
