// A long directory: 264 organizations, eight copies of the real ones. The document contains the first 24; a virtual
// list renders the others.
import { BUILD_TIMEOUT, cachedSite } from "../fixtures/generated_sites.js";
import { DOCUMENTS, expect, open, test as base } from "./forum.js";

const TIMES = 8;
const LAST = "far-eastern-art-museum-8";

/** Copies of the organizations under other names and ids. */
function partners(directory) {
  const copy = (number) => ({ id, name, ...partner }) => {
    const named = Object.entries(name).map(([lang, text]) => [lang, `${text} ${number}`]);
    return { ...partner, id: `${id}-${number}`, name: Object.fromEntries(named) };
  };
  const real = directory.partners;
  for (let number = 2; number <= TIMES; number += 1) directory.partners.push(...real.slice(0, 33).map(copy(number)));
}

const test = base.extend({
  longSite: [({}, use) => use(cachedSite("long-directory", { partners })), { timeout: BUILD_TIMEOUT }],
  site: async ({ site, longSite }, use) => {
    site.root = longSite;
    await use(site);
  },
});

const rows = (page) => page.locator("#partners-cards .partner");
const count = (page) => page.locator("#directory-count");
/** Scrolls to the directory and waits until the search index is loaded. */
async function openDirectory(page, address) {
  await open(page, address);
  await page.locator("#partners").scrollIntoViewIfNeeded();
  await expect(rows(page).first()).toHaveAttribute("aria-setsize", "264");
}

for (const [lang, address] of Object.entries(DOCUMENTS)) {
  test.describe(lang, () => {
    test.describe("without scripts", () => {
      test.use({ javaScriptEnabled: false });
      test("all organizations are on one page, and each has a link to its details", async ({ page }) => {
        await page.goto(address);
        await expect(rows(page)).toHaveCount(24);
        await page.locator("#partners-list > p > a").press("Enter");
        await expect(page.locator(".partner")).toHaveCount(33 * TIMES);
        await page.locator(`#partner-${LAST} .partner__more`).click();
        await expect(page.locator(`#partner-${LAST} .partner__name`)).toContainText("8");
        await page.locator(`#partner-${LAST} summary`).click();
        await expect(page.locator(`#partner-${LAST} details`)).toContainText("vcf");
        await page.locator("main > p a").first().click();
        await expect(page).toHaveURL(/#partners$/);
        await expect(rows(page), "organizations in the document after the link back").toHaveCount(24);
      });
    });

    test("only rows near the window are rendered, and the search finds all", async ({ page }) => {
      await openDirectory(page, address);
      await expect(count(page)).toContainText("264");
      expect(await rows(page).count(), "rendered rows").toBeLessThan(120);
      await page.locator("#find").fill("丝路 7");
      await expect(rows(page)).toHaveCount(1);
      await expect(page.locator("#partner-silk-road-planning-centre-7 mark").first()).toHaveText(/丝路|7/);
      await page.locator("#find").fill("");
      await expect(count(page)).toContainText("264");
      await expect(rows(page).first()).toHaveAttribute("aria-setsize", "264");
      // Scrolling reaches the last row; rows far from the window are removed.
      await expect(async () => {
        await page.locator(".partners__grid").last().evaluate((group) => group.scrollIntoView({ block: "end" }));
        await expect(rows(page).last()).toHaveAttribute("aria-posinset", "264", { timeout: 500 });
      }).toPass({ timeout: 5000 });
      expect(await rows(page).count()).toBeLessThan(120);
    });

    test("only a part of the table is rendered, and its links lead to the rows", async ({ page }) => {
      await open(page, `${address}?view=table`);
      await page.locator("#partners").scrollIntoViewIfNeeded();
      const rows = page.locator("#partners-table tbody tr[aria-rowindex]");
      await expect(rows.first()).toBeVisible();
      await expect.poll(() => rows.count(), "rendered rows, more than the document contains").toBeGreaterThan(24);
      expect(await rows.count()).toBeLessThan(264);
      await page.locator("#find").fill("丝路 7");
      await expect(rows).toHaveCount(1);
      await rows.locator("a").click();
      await expect(page.locator("#partner-silk-road-planning-centre-7")).toBeVisible();
    });
  });
}

test("a deep link to a row that is not rendered scrolls to it, and its details are loaded on demand", async ({ page, site }) => {
  await open(page, `./#partner-${LAST}`);
  const row = page.locator(`#partner-${LAST}`);
  await expect(row).toBeInViewport();
  expect(site.requests.filter((path) => /partners\/ru-\d+/.test(path))).toEqual([]);
  await row.locator(".partner__more").click();
  await expect(row.locator("details")).toHaveAttribute("open", "");
  await expect(row.locator('a[href$=".vcf"]')).toHaveAttribute("href", new RegExp(`/partners/${LAST}\\.vcf$`));
  await expect(row.locator("summary")).toBeFocused();
  expect(site.missing).toEqual([]);
});

test("a bookmark of a row that was not rendered is stored", async ({ page }) => {
  await open(page, `./#partner-${LAST}`);
  const star = page.locator(`#partner-${LAST} .star`);
  await star.click();
  await expect(star).toHaveAttribute("aria-pressed", "true");
  await page.goto("./");
  await expect(page.locator("#shortlist li")).toHaveCount(1);
  await page.locator("#shortlist a").click();
  await expect(star).toHaveAttribute("aria-pressed", "true");
});

test("a deep link to a row that the search hides clears the search", async ({ page }) => {
  await openDirectory(page, "./");
  await page.locator("#find").fill("丝路 7");
  await expect(rows(page)).toHaveCount(1);
  await page.evaluate((id) => (location.hash = `partner-${id}`), LAST);
  await expect(page.locator(`#partner-${LAST}`)).toBeInViewport();
  await expect(page.locator("#find")).toHaveValue("");
});

test("a page that opens with a query which finds nothing says so", async ({ page }) => {
  await open(page, "./?find=zzzz");
  await expect(page.locator("#partners-none")).toBeVisible();
  await expect(count(page)).toContainText("0");
  await expect(page.locator(".partner:visible")).toHaveCount(0);
});

test("printing renders all organizations", async ({ page }) => {
  await openDirectory(page, "./");
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await expect(rows(page)).toHaveCount(33 * TIMES);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await expect.poll(() => rows(page).count(), "rendered rows after printing").toBeLessThan(120);
});

test("the search index cannot be loaded: the first rows and the link to all organizations stay", async ({ page, site }) => {
  await page.route("**/partners/index.txt", (route) => route.abort());
  await open(page);
  await page.locator("#partners").scrollIntoViewIfNeeded();
  await page.locator("#find").fill("silu");
  await expect(rows(page)).toHaveCount(24);
  await expect(page.locator("#partners-list > p > a")).toBeVisible();
  expect(site.missing).toEqual([]);
});
