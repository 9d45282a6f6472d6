// Scripts are turned off: the prerendered documents are complete.
import { DOCUMENTS, content, expect, test } from "./forum.js";

test.use({ javaScriptEnabled: false });

for (const [lang, document] of Object.entries(DOCUMENTS)) {
  test.describe(lang, () => {
    test.beforeEach(({ page }) => page.goto(document));

    test("all sessions, themes, organizations and venues are readable", async ({ page }) => {
      const { sessions, themes, partners, venues } = content();
      await expect(page.locator("html")).toHaveAttribute("data-app", "static");
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(page.locator("#countdown")).toBeVisible();
      const items = [...sessions, ...themes].map(({ id }) => `#session-${id}`).concat(partners.map(({ id }) => `#partner-${id}`));
      const hidden = await page.locator(items.join()).evaluateAll((list) =>
        list.filter((item) => !item.checkVisibility({ visibilityProperty: true, opacityProperty: true })).map(({ id }) => id));
      expect(hidden, "items that are not visible").toEqual([]);
      await expect(page.locator(items.join()), "items of the programme and the directory").toHaveCount(items.length);
      await expect(page.locator(".venue__name"), "venues")
        .toContainText(venues.map(({ name }) => name[lang]));
    });

    test("controls that need the app are hidden", async ({ page }) => {
      await expect(page.locator(".needs-app:visible"), "visible controls that need the app").toHaveCount(0);
      await expect(page.locator(":is(button, input, select, textarea):visible")).toHaveCount(0);
      await expect(page.locator("#failure"), "the notice of a failure").toBeHidden();
    });

    test("links within the page have targets, and details open", async ({ page }) => {
      const broken = await page.locator('a[href^="#"]').evaluateAll((links) =>
        links.map((link) => link.getAttribute("href")).filter((href) => !window.document.getElementById(decodeURIComponent(href.slice(1)))));
      expect(broken, "links without a target").toEqual([]);
      for (const id of ["agenda", "partners", "place"]) {
        await page.locator(`.bar__nav a[href="#${id}"]`).click();
        await expect(page).toHaveURL(new RegExp(`#${id}$`));
        await expect(page.locator(`#${id} h2`), "the heading of the section").toBeInViewport();
      }
      const plenary = page.locator("#session-plenary");
      const sources = plenary.locator(".sources");
      await expect(sources).toBeHidden();
      await plenary.locator("summary").click();
      await expect(sources, "the sources of the plenary session").toBeVisible();
    });

    test("the language link leads to the other document", async ({ page, site }) => {
      const [to, tag] = lang === "ru" ? ["zh/", "zh-Hans"] : ["./", "ru"];
      await page.locator(`.languages a[hreflang="${tag}"]`).click();
      await expect(page).toHaveURL(new URL(to, site.url).href);
      await expect(page.locator("html")).toHaveAttribute("lang", tag);
    });

    test("all data files that the footer links to exist", async ({ page, request }) => {
      const links = await page.locator('.foot a:not([href^="#"])').evaluateAll((list) => list.map(({ href }) => href));
      expect(links).toHaveLength(6);
      for (const link of links) {
        expect((await request.get(link)).status(), link).toBe(200);
      }
    });
  });
}
