// Every rule of axe-core in every look of the page: WCAG 2.2 AA and, for the contrast of text, AAA.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { at, drawAll, expect, open, test } from "./forum.js";
import { LANGUAGES, PHASES, openIn } from "./looks.js";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const OFF = [
  // Experimental. The bold line above the bridge says what the numbers count; it heads no section.
  "p-as-heading",
];

/** What depends on colours: the rest need not be asked again in the other theme. */
const COLOURS = ["color-contrast", "color-contrast-enhanced", "link-in-text-block"];
const THEMES = { light: { off: OFF }, dark: { only: COLOURS } };
/** With forced colours the browser sets them, and axe still reads what was written. */
const FORCED = { light: { off: [...OFF, ...COLOURS] } };

// axe cannot see a picture: contrast.spec.js measures the words that stand on one.
const ON_THE_PICTURE = ".bridge > :not(.bridge__scene)";

/** What is wrong with the page as it stands, one line for each element. */
const violations = (page, { off, only }) =>
  page.evaluate(async ([off, only, picture]) => {
    const rules = axe.getRules().map(({ ruleId }) => ruleId);
    const { violations, incomplete } = await axe.run({
      runOnly: { type: "rule", values: only ?? rules.filter((id) => !off.includes(id)) },
      resultTypes: ["violations", "incomplete"],
      elementRef: true,
    });
    const said = ({ id, nodes }) => nodes.map(({ target, element, any, all, none }) =>
      ({ element, line: `${id}: ${target.join(" ")}: ${[...any, ...all, ...none][0]?.message}` }));
    // "Incomplete" is where axe could not measure: nowhere else than on the picture, and under a
    // notice, which covers what the other tests see uncovered.
    const covers = [...document.querySelectorAll(".notice")].map((notice) => notice.getBoundingClientRect());
    const covered = ({ top, bottom }) => covers.some((cover) => top < cover.bottom && cover.top < bottom);
    const unmeasured = incomplete.filter(({ id }) => id.startsWith("color-contrast")).flatMap(said)
      .filter(({ element }) => !element.closest(picture) && !covered(element.getBoundingClientRect()));
    return [...violations.flatMap(said), ...unmeasured].map(({ line }) => line);
  }, [off, only, ON_THE_PICTURE]);

/** The river and its waves run on below the hero, which hides the rest; axe takes it for an overlap. */
const cutRiver = () => {
  const river = document.querySelector(".scene__water");
  river.replaceChildren();
  const room = document.querySelector(".hero").getBoundingClientRect().bottom - river.getBoundingClientRect().top;
  river.style.height = `${Math.floor(room) - 1}px`;
};

/** At each width: every rule in the light theme, those of colours again in the dark one. */
async function everywhere(page, widths = [1280, 390, 320], themes = THEMES) {
  await page.evaluate(AXE);
  await drawAll(page);
  const found = {};
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await page.evaluate(cutRiver);
    for (const [colorScheme, which] of Object.entries(themes)) {
      await page.emulateMedia({ colorScheme });
      for (const line of await violations(page, which)) (found[line] ??= []).push(`${width} ${colorScheme}`);
    }
  }
  expect(found, "violations, and where").toEqual({});
}

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
