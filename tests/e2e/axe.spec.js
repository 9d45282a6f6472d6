// All rules of axe-core in the phases and further states of the page: WCAG 2.2 AA, and AAA for the contrast of text.
import { FORCED_COLOURS, auditAccessibility } from "./audits.js";
import { at, expect, open, openFilters, test } from "./forum.js";
import { LANGUAGES, PHASES, openInPhase } from "./page_states.js";

// Up to four audits of a long page in one test.
test.describe.configure({ timeout: 60_000 });

/** Each phase has each width in one language: all pairs of phase, language and width are covered, in both themes. */
const WIDTHS = [1280, 390, 320];

for (const [langIndex, lang] of LANGUAGES.entries()) {
  for (const [phaseIndex, phase] of Object.keys(PHASES).entries()) {
    const widths = WIDTHS.filter((_, index) => (index + langIndex + phaseIndex) % 2 === 0);
    test(`${lang}, ${phase}: no violation at ${widths.join(" and ")} px`, async ({ page, site }) => {
      await openInPhase(page, site, lang, phase);
      await auditAccessibility(page, widths);
    });
  }
}

// Further states, each in one language: the markup is the same in both.
const STATES = [
  ["ru", "empty state of the search", async ({ page }) => {
    await open(page, "./?find=abcdef");
    await expect(page.locator("#partners-none")).toBeVisible();
  }],
  ["zh", "details of all sessions open", async ({ page }) => {
    await open(page, "zh/");
    await page.locator("details").evaluateAll((all) => all.forEach((details) => (details.open = true)));
  }],
  ["ru", "a saved contact, and highlights in the table", async ({ page }) => {
    await open(page, "./?find=край");
    await page.locator("#partner-khabarovsk-krai-government .star").click();
    await expect(page.locator("#shortlist")).toBeVisible();
    await expect(page.locator(".partner mark").first()).toBeVisible();
    await openFilters(page, "directory");
    await page.locator('[name=view][value="table"]').check();
    await expect(page.locator("#partners-table mark").first()).toBeVisible();
    // At the present scroll position the bar would cover a part of the page.
    await page.evaluate(() => scrollTo(0, 0));
  }],
  ["zh", "highlights in the list", async ({ page }) => {
    await open(page, "zh/?find=heilongjiang");
    await expect(page.locator(".partner mark").first()).toBeVisible();
  }, [1280]],
  ["ru", "the app has failed", async ({ page, site }) => {
    site.wasm = "missing";
    await page.goto("./");
    await expect(page.locator("#failure")).toBeVisible();
  }],
  // axe needs scripts: instead of turning scripts off, this blocks those of the page.
  ["zh", "scripts are blocked", async ({ page }) => {
    await page.route("**/*.js", (route) => route.abort());
    await page.goto("zh/");
    await expect(page.locator("html")).toHaveAttribute("data-app", "static");
  }],
  ["ru", "banner of the preview clock", async ({ page }) => {
    await open(page, at(PHASES.after));
    await expect(page.locator("#preview")).toBeVisible();
  }, [1280]],
  ["zh", "invalid time for the preview clock", async ({ page }) => {
    await open(page, "zh/?at=tomorrow");
    await expect(page.locator("#preview")).toBeVisible();
  }, [1280]],
  ["ru", "forced colors", async ({ page }) => {
    await page.emulateMedia({ forcedColors: "active" });
    await open(page);
  }, [1280, 320], FORCED_COLOURS],
];

for (const [lang, state, openState, widths = [1280, 320], themes] of STATES) {
  test(`${lang}: no violation: ${state}`, async ({ page, site }) => {
    await openState({ page, site });
    await auditAccessibility(page, widths, themes);
  });
}
