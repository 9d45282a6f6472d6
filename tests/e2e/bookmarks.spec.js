// Stored bookmarks: several tabs, full or forbidden storage, other versions of the site, a killed tab. Nothing that is
// stored is lost, and a bookmark that cannot be stored says so beside its star.
import { content, expect, open, test, waitForMount } from "./forum.js";
import { expectAgreement } from "./page_agreement.js";

const session = (id) => `#star-${id}`;
const organization = (id) => `#partner-${id} .star`;
const [SESSIONS, ORGANIZATIONS] = [["plenary", "opening", "circus-wuqiao"], ["etalon", "jilin", "liaoning"]];
/** The key of the storage, the stars, and what is stored of them. */
const KINDS = {
  sessions: { key: "forum.mine", stars: SESSIONS.map(session), stored: SESSIONS },
  organizations: { key: "forum.partners", stars: ORGANIZATIONS.map(organization), stored: ORGANIZATIONS.map((id) => `partner-${id}`) },
};
const stored = (page, key) => page.evaluate((key) => (localStorage.getItem(key) ?? "").split(",").filter(Boolean).sort(), key);
const isPressed = (page, star) => expect(page.locator(star), `the star ${star}`).toHaveAttribute("aria-pressed", "true");
const isNotPressed = (page, star) => expect(page.locator(star), `the star ${star}`).toHaveAttribute("aria-pressed", "false");
const notice = (page) => page.locator("#stars-lost");

/** Makes the storage of a page refuse to write until `window.storageIsFull` is false. */
const fillStorage = (page) => page.evaluate(() => {
  window.storageIsFull = true;
  const { setItem } = Storage.prototype;
  Storage.prototype.setItem = function (...pair) {
    if (window.storageIsFull) throw new DOMException("full", "QuotaExceededError");
    setItem.apply(this, pair);
  };
});

for (const [kind, { key, stars, stored: ids }] of Object.entries(KINDS)) {
  const [first, second, third] = stars;
  test.describe(kind, () => {
    test("two tabs add and remove bookmarks: nothing is lost, and both show the same", async ({ page, context }) => {
      await open(page);
      const other = await context.newPage();
      await open(other, page.url());
      await page.locator(first).click();
      await other.locator(second).click();
      await page.locator(third).click();
      for (const tab of [page, other]) for (const star of stars) await isPressed(tab, star);
      expect(await stored(page, key)).toEqual([...ids].sort());
      await other.locator(first).click();
      await isNotPressed(page, first);
      await page.locator(second).click();
      await isNotPressed(other, second);
      expect(await stored(page, key)).toEqual([ids[2]]);
    });

    test("another tab has written, and its event has not arrived: its bookmark is kept", async ({ page }) => {
      await open(page);
      await page.evaluate(([key, id]) => localStorage.setItem(key, id), [key, ids[0]]);
      await page.locator(second).click();
      for (const star of [first, second]) await isPressed(page, star);
      expect(await stored(page, key)).toEqual([ids[0], ids[1]].sort());
    });

    test("the page comes back from the page cache: it shows what other tabs have stored", async ({ page }) => {
      await open(page);
      await page.evaluate(([key, id]) => {
        localStorage.setItem(key, id);
        dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
      }, [key, ids[0]]);
      await isPressed(page, first);
      await page.locator(second).click();
      expect(await stored(page, key)).toEqual([ids[0], ids[1]].sort());
    });

    test("another tab clears the storage: the stars follow", async ({ page, context }) => {
      await open(page);
      await page.locator(first).click();
      const other = await context.newPage();
      await open(other, page.url());
      await isPressed(other, first);
      await other.evaluate(() => localStorage.clear());
      await isNotPressed(page, first);
    });

    test("bookmarks of records that only a newer version has are kept", async ({ page }) => {
      await page.addInitScript((key) => localStorage.getItem(key) || localStorage.setItem(key, "newer"), key);
      await open(page);
      await page.locator(first).click();
      await page.locator(second).click();
      await page.locator(first).click();
      expect(await stored(page, key)).toEqual(["newer", ids[1]].sort());
    });

    test("the storage is full during a save: the notice is beside the star until a save succeeds", async ({ page, context }) => {
      await open(page);
      await page.locator(first).click();
      await fillStorage(page);
      for (const star of [second, third]) {
        await page.locator(star).click();
        await isPressed(page, star);
        await expect(notice(page)).toBeVisible();
        const [near, button] = [await notice(page).boundingBox(), await page.locator(star).boundingBox()];
        const distance = Math.max(near.y - button.y - button.height, button.y - near.y - near.height, 0);
        expect(distance, "px between the star and the notice").toBeLessThan(60);
        expect(near.x + near.width, "right edge of the notice").toBeLessThanOrEqual(button.x + 1);
      }
      expect(await stored(page, key), "what is stored").toEqual([ids[0]]);
      // What could not be stored stays on the page, whatever other tabs do.
      const other = await context.newPage();
      await open(other, page.url());
      await other.locator(first).click();
      await isNotPressed(page, first);
      for (const star of [second, third]) await isPressed(page, star);
      await page.evaluate(() => (window.storageIsFull = false));
      await page.locator(first).click();
      await expect(notice(page), "the notice after a save that succeeds").toBeHidden();
      expect(await stored(page, key)).toEqual([...ids].sort());
      await isPressed(other, third);
    });

    test("the tab is killed after a click: the bookmark is stored", async ({ page, context }) => {
      await open(page);
      const address = page.url();
      await page.locator(first).click();
      const crashed = page.waitForEvent("crash");
      page.goto("chrome://crash").catch(() => {});
      await crashed;
      const again = await context.newPage();
      await open(again, address);
      await isPressed(again, first);
    });

    for (const width of [390, 1280]) {
      test(`${width}: the notice makes the page no wider and covers nothing`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        await open(page);
        await fillStorage(page);
        const star = page.locator(first);
        const record = star.locator("xpath=..");
        await star.click();
        await expect(notice(page)).toBeVisible();
        const overlaps = await record.evaluate((record) => {
          const box = (element) => element.getBoundingClientRect();
          const notice = box(document.getElementById("stars-lost"));
          const others = [...record.children].filter((child) => !child.matches("#stars-lost, details:not([open])") && box(child).height);
          return others.filter((other) => {
            const { top, bottom, left, right } = box(other);
            return top < notice.bottom - 1 && notice.top < bottom - 1 && left < notice.right - 1 && notice.left < right - 1;
          }).map(({ className }) => className);
        });
        expect(overlaps, "elements under the notice").toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), "px too wide").toBeLessThanOrEqual(0);
      });
    }
  });
}

test("a failing save of organizations does not take back the notice about sessions", async ({ page }) => {
  await open(page);
  await fillStorage(page);
  await page.locator(session("plenary")).click();
  await expect(notice(page)).toBeVisible();
  await page.evaluate(() => (window.storageIsFull = false));
  await page.locator(organization("etalon")).click();
  await expect(notice(page)).toBeVisible();
  await page.locator(session("opening")).click();
  await expect(notice(page)).toBeHidden();
});

test("the row with the notice is filtered out: the next notice is shown all the same", async ({ page }) => {
  await open(page);
  await fillStorage(page);
  await page.locator(organization("etalon")).click();
  await expect(notice(page)).toBeVisible();
  await page.locator("#find").fill("цзилинь");
  await expect(page.locator("#partner-etalon")).toHaveCount(0);
  await page.locator(organization("jilin")).click();
  await expect(notice(page)).toBeVisible();
});

test("a received programme that cannot be stored: the notice is where the focus moves", async ({ page }) => {
  await open(page, "./?my=opening");
  await fillStorage(page);
  await page.locator("[data-sent=merge]").click();
  await expect(page.locator("#agenda-title")).toBeFocused();
  await expect(page.locator("#agenda-title + #stars-lost")).toBeVisible();
  await isPressed(page, session("opening"));
});

for (const [lang, address] of [["ru", "./"], ["zh", "zh/"]]) {
  test(`${lang}: bookmarks are removed from my programme by keyboard: the focus moves to the next one, then to the count`, async ({ page }) => {
    await open(page, address);
    for (const { id } of content().sessions.slice(0, 4)) await page.locator(session(id)).click();
    await page.locator("#chip-mine").click();
    const shown = page.locator("#agenda-list .session:visible");
    await expect(shown).toHaveCount(4);
    const ids = await shown.evaluateAll((list) => list.map(({ id }) => id.replace("session-", "")));
    await page.locator(session(ids[1])).focus();
    for (const next of [session(ids[2]), session(ids[3]), "#programme-count"]) {
      await page.keyboard.press("Space");
      await expect(page.locator(next)).toBeFocused();
    }
    await page.locator(session(ids[0])).focus();
    await page.keyboard.press("Enter");
    await expect(page.locator("#programme-count")).toBeFocused();
    await expect(page.locator("#mine-none")).toBeVisible();
    await expectAgreement(page);
  });
}

test("a page that was left with a search comes back with its bookmarks", async ({ page }) => {
  await open(page);
  await page.locator(session("plenary")).click();
  await page.goto("404.html");
  await page.goBack();
  await waitForMount(page);
  await isPressed(page, session("plenary"));
});
