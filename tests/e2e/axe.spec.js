// Every rule of axe-core in every look of the page: WCAG 2.2 AA and, for the contrast of text, AAA.
import { FORCED, everywhere } from "./audits.js";
import { at, expect, open, openFilters, test } from "./forum.js";
import { LANGUAGES, PHASES, openIn } from "./looks.js";

// Six audits of a long page in one test.
test.describe.configure({ timeout: 60_000 });

for (const lang of LANGUAGES) {
  for (const phase of Object.keys(PHASES)) {
    test(`${lang}, ${phase}`, async ({ page, site }) => {
      await openIn(page, site, lang, phase);
      await everywhere(page);
    });
  }
}

// States that the phases do not pass through, in one language each: the markup is the same.
const STATES = [
  ["ru", "a search that finds nothing", async ({ page }) => {
    await open(page, "./?find=abcdef");
    await expect(page.locator("#partners-none")).toBeVisible();
  }],
  ["zh", "every session's details opened", async ({ page }) => {
    await open(page, "zh/");
    await page.locator("details").evaluateAll((all) => all.forEach((details) => (details.open = true)));
  }],
  ["ru", "a starred contact, and marked words in the table", async ({ page }) => {
    await open(page, "./?find=край");
    await page.locator("#partner-khabarovsk-krai-government .star").click();
    await expect(page.locator("#shortlist")).toBeVisible();
    await expect(page.locator(".partner mark").first()).toBeVisible();
    await openFilters(page, "directory");
    await page.locator('[name=view][value="table"]').check();
    await expect(page.locator("#partners-table mark").first()).toBeVisible();
    // Where the page is scrolled to, the bar would cover what is audited.
    await page.evaluate(() => scrollTo(0, 0));
  }],
  ["zh", "marked words on the cards", async ({ page }) => {
    await open(page, "zh/?find=heilongjiang");
    await expect(page.locator(".partner mark").first()).toBeVisible();
  }, [1280]],
  ["ru", "the app failed", async ({ page, site }) => {
    site.wasm = "missing";
    await page.goto("./");
    await expect(page.locator("#failure")).toBeVisible();
  }],
  // Scripting off, as far as axe can be run at all: the app's script never comes.
  ["zh", "no app", async ({ page }) => {
    await page.route("**/*.js", (route) => route.abort());
    await page.goto("zh/");
    await expect(page.locator("html")).toHaveAttribute("data-app", "static");
  }],
  ["ru", "the preview's banner", async ({ page }) => {
    await open(page, at(PHASES.after));
    await expect(page.locator("#preview")).toBeVisible();
  }, [1280]],
  ["zh", "a preview that cannot be read", async ({ page }) => {
    await open(page, "zh/?at=tomorrow");
    await expect(page.locator("#preview")).toBeVisible();
  }, [1280]],
  ["ru", "forced colours", async ({ page }) => {
    await page.emulateMedia({ forcedColors: "active" });
    await open(page);
  }, [1280, 320], FORCED],
];

for (const [lang, what, reach, widths = [1280, 320], themes] of STATES) {
  test(`${lang}: ${what}`, async ({ page, site }) => {
    await reach({ page, site });
    await everywhere(page, widths, themes);
  });
}
