// A directory too long for the document: 264 organizations, the real ones eight times.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { siteWith } from "../fixtures/live.js";
import { DOCUMENTS, expect, open, test as base } from "./forum.js";

const TIMES = 8;
const LAST = "far-eastern-art-museum-8";

/** The same organizations under other names and ids, so many times. */
function partners(directory) {
  const again = (number) => ({ id, name, ...partner }) => {
    const named = Object.entries(name).map(([lang, text]) => [lang, `${text} ${number}`]);
    return { ...partner, id: `${id}-${number}`, name: Object.fromEntries(named) };
  };
  const real = directory.partners;
  for (let number = 2; number <= TIMES; number += 1) directory.partners.push(...real.slice(0, 33).map(again(number)));
}

const test = base.extend({
  long: [async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), "forum-long-"));
    await use(siteWith({ partners }, folder));
    rmSync(folder, { recursive: true });
  }, { scope: "worker", timeout: 120_000 }],
  site: async ({ site, long }, use) => {
    site.root = long;
    await use(site);
  },
});

const cards = (page) => page.locator("#partners-cards .partner");
const shown = (page) => page.locator("#directory-count");
/** Goes to the directory and waits until all of it can be searched. */
async function come(page, address) {
  await open(page, address);
  await page.locator("#partners").scrollIntoViewIfNeeded();
  await expect(page.locator("#partners-cards")).toHaveAttribute("data-shown", /263/);
}

for (const [lang, address] of Object.entries(DOCUMENTS)) {
  test.describe(lang, () => {
    test.describe("without scripts", () => {
      test.use({ javaScriptEnabled: false });
      test("all organizations are read on one page, and each has its details", async ({ page }) => {
        await page.goto(address);
        await expect(cards(page)).toHaveCount(24);
        await page.locator("#partners-list > p > a").press("Enter");
        await expect(page.locator(".partner")).toHaveCount(33 * TIMES);
        await page.locator(`#partner-${LAST} .partner__more`).click();
        await expect(page.locator(`#partner-${LAST} .partner__name`)).toContainText("8");
        await page.locator(`#partner-${LAST} summary`).click();
        await expect(page.locator(`#partner-${LAST} details`)).toContainText("vcf");
        await page.locator("main > p a").first().click();
        await expect(page).toHaveURL(/#partners$/);
        await expect(cards(page), "the way back leads to the page").toHaveCount(24);
      });
    });

    test("only what is near the screen is there, and everything is found", async ({ page }) => {
      await come(page, address);
      await expect(shown(page)).toContainText("264");
      expect(await cards(page).count(), "far cards are not drawn").toBeLessThan(120);
      await page.locator("#find").fill("silu 7");
      await expect(cards(page)).toHaveCount(1);
      await expect(page.locator("#partner-silk-road-planning-centre-7 mark").first()).toHaveText(/丝路|7/);
      await page.locator("#find").fill("");
      await expect(shown(page)).toContainText("264");
      await expect(cards(page).first()).toHaveAttribute("aria-setsize", "264");
      // The last is reached by scrolling, and what was left behind goes.
      await expect(async () => {
        await page.locator(".partners__grid").last().evaluate((sheet) => sheet.scrollIntoView({ block: "end" }));
        await expect(cards(page).last()).toHaveAttribute("aria-posinset", "264", { timeout: 500 });
      }).toPass({ timeout: 5000 });
      expect(await cards(page).count()).toBeLessThan(120);
    });

    test("the table holds no more, and leads to the card", async ({ page }) => {
      await come(page, `${address}?view=table`);
      const rows = page.locator("#partners-table tbody tr[aria-rowindex]");
      await expect(rows.first()).toBeVisible();
      expect(await rows.count()).toBeLessThan(264);
      await page.locator("#find").fill("silu 7");
      await expect(rows).toHaveCount(1);
      await rows.locator("a").click();
      await expect(page.locator("#partner-silk-road-planning-centre-7")).toBeVisible();
    });
  });
}

test("the address of a far card brings it, and its details come when asked for", async ({ page, site }) => {
  await open(page, `./#partner-${LAST}`);
  const card = page.locator(`#partner-${LAST}`);
  await expect(card).toBeInViewport();
  expect(site.requests.filter((path) => /partners\/ru-\d+/.test(path))).toEqual([]);
  await card.locator(".partner__more").click();
  await expect(card.locator("details")).toHaveAttribute("open", "");
  await expect(card.locator('a[href$=".vcf"]')).toHaveAttribute("href", new RegExp(`/partners/${LAST}\\.vcf$`));
  await expect(card.locator("summary")).toBeFocused();
  expect(site.missing).toEqual([]);
});

test("a far card is starred, and still is at the next visit", async ({ page }) => {
  await open(page, `./#partner-${LAST}`);
  const star = page.locator(`#partner-${LAST} .star`);
  await star.click();
  await expect(star).toHaveAttribute("aria-pressed", "true");
  await page.goto("./");
  await expect(page.locator("#shortlist li")).toHaveCount(1);
  await page.locator("#shortlist a").click();
  await expect(star).toHaveAttribute("aria-pressed", "true");
});

test("a search that hides a far card is given up for its address", async ({ page }) => {
  await come(page, "./");
  await page.locator("#find").fill("silu 7");
  await expect(cards(page)).toHaveCount(1);
  await page.evaluate((id) => (location.hash = `partner-${id}`), LAST);
  await expect(page.locator(`#partner-${LAST}`)).toBeInViewport();
  await expect(page.locator("#find")).toHaveValue("");
});

test("on paper stands everything", async ({ page }) => {
  await come(page, "./");
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await expect(cards(page)).toHaveCount(33 * TIMES);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await expect.poll(() => cards(page).count(), "and afterwards as before").toBeLessThan(120);
});

test("without the file the first cards stay, and the link to all", async ({ page, site }) => {
  await page.route("**/partners/lines.txt", (route) => route.abort());
  await open(page);
  await page.locator("#partners").scrollIntoViewIfNeeded();
  await page.locator("#find").fill("silu");
  await expect(cards(page)).toHaveCount(24);
  await expect(page.locator("#partners-list > p > a")).toBeVisible();
  expect(site.missing).toEqual([]);
});
