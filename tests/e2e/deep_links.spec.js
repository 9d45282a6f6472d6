// Scroll position: at the target of a deep link, or where the visitor was before.
import { DAY, DOCUMENTS, OPENING, SECOND, content, expect, open, stopClock, test, waitForMount, waitForOffscreenRendering } from "./forum.js";
import { expectAgreement } from "./page_agreement.js";

const { partners, sessions } = content();

for (const width of [390, 1280]) {
  test.describe(() => {
    test.use({ viewport: { width, height: 800 } });

    for (const target of ["#place", "#partners", "#partner-etalon", `#session-${sessions.at(-1).id}`]) {
      test(`${width}: the page opens at the target of the address ${target}`, async ({ page }) => {
        await open(page, `./${target}`);
        await waitForOffscreenRendering(page);
        await expectAtTop(page, target);
      });

      test(`${width}: a change of the address to ${target} scrolls to it`, async ({ page }) => {
        await open(page);
        await waitForOffscreenRendering(page);
        await page.evaluate((hash) => (location.hash = hash), target);
        await expectAtTop(page, target);
      });
    }

    test(`${width}: after a search and a rotation of the window, a link scrolls to its target`, async ({ page }) => {
      await open(page);
      await waitForOffscreenRendering(page);
      const shown = page.locator("#partners-cards .partner");
      await page.locator("#find").fill("торг");
      await expect(shown).not.toHaveCount(partners.length);
      await page.locator("#find").fill("");
      await expect(shown).toHaveCount(partners.length);
      await page.setViewportSize({ width: 800, height: 390 });
      await page.evaluate(() => (location.hash = "#place"));
      await expectAtTop(page, "#place");
    });

    for (const [action, leave] of [["a reload", (page) => page.reload()], ["going back", leaveAndReturn]]) {
      test(`${width}: ${action} restores the scroll position`, async ({ page }) => {
        await open(page);
        await page.evaluate(() => scrollTo(0, 5000));
        await waitForOffscreenRendering(page);
        const [id, before] = await page.evaluate(() => {
          const row = [...document.querySelectorAll(".session, .partner")].find((it) => it.getBoundingClientRect().top > 100);
          return [row.id, row.getBoundingClientRect().top];
        });
        await leave(page);
        await waitForMount(page);
        await waitForOffscreenRendering(page);
        const top = () => page.evaluate((id) => document.getElementById(id).getBoundingClientRect().top, id);
        await expect.poll(top, "pixels below the top of the window").toBeCloseTo(before, 0);
      });
    }
  });
}

/** Ids of elements that are hidden while they would be untrue or have no state. */
const HIDDEN = ["newer", "agenda-none", "partners-none", "agenda-similar", "share-panel", "stars-lost", "mine-none", "mine-tools", "sent", "overlap",
  "programme-filters", "agenda-view", "partners-table", "shortlist", "programme-clear", "failure"];

for (const [lang, address] of Object.entries(DOCUMENTS)) {
  test(`${lang}: an address does not show what is hidden for another reason than a search`, async ({ page }) => {
    await open(page, `${address}?find=парк&q=парк`);
    const shown = () => page.locator(HIDDEN.map((id) => `#${id}:visible`).join()).evaluateAll((elements) => elements.map(({ id }) => id));
    const before = await shown();
    for (const id of HIDDEN) {
      await page.evaluate((id) => (location.hash = id), id);
      await expect(page).toHaveURL(new RegExp(`#${id}$`));
      expect(await shown(), `elements that #${id} shows`).toEqual(before);
    }
    for (const id of HIDDEN) {
      await page.goto("404.html");
      await open(page, `${address}?find=парк&q=парк#${id}`);
      expect(await shown(), `elements that the page shows at #${id}`).toEqual(before);
    }
    await expectAgreement(page);
  });

  test(`${lang}: before the end of the forum, an address does not show the results`, async ({ page }) => {
    await stopClock(page, OPENING - DAY);
    await open(page, `${address}#results`);
    await page.clock.runFor(SECOND);
    await page.evaluate(() => (location.hash = "#to-results"));
    await expect(page.locator("#results, #to-results").locator("visible=true")).toHaveCount(0);
  });

  test(`${lang}: a record or a group that a search hides is shown, and the search is cleared`, async ({ page }) => {
    for (const [target, field] of [["#session-plenary", "q"], ["#partner-etalon", "find"], ["#group-culture", "q"]]) {
      await page.goto("404.html");
      await open(page, `${address}?find=zzzz&q=zzzz&my=opening${target}`);
      await expect(page.locator(target)).toBeVisible();
      await expectAgreement(page);
      await expect(page.locator(`#${field}`)).toHaveValue("");
    }
  });
}

/** Goes to the other document and back, without the page cache (bfcache). */
async function leaveAndReturn(page) {
  await page.evaluate(() => addEventListener("unload", () => {}));
  await page.goto(DOCUMENTS.zh);
  await page.goBack();
}

/** Expects that an element is 16 px below the bar, or as near as the end of the page allows, and stays there. */
async function expectAtTop(page, selector) {
  const distance = () => page.evaluate((selector) => {
    const [bar, target] = [".bar", selector].map((it) => document.querySelector(it).getBoundingClientRect());
    const isAtTheEnd = scrollY + innerHeight > document.documentElement.scrollHeight - 2;
    return isAtTheEnd && target.bottom < innerHeight ? 16 : target.top - bar.bottom;
  }, selector);
  await expect.poll(distance, "pixels below the bar").toBeCloseTo(16, -1);
  await waitForOffscreenRendering(page);
  expect(await distance(), "pixels below the bar after off-screen rendering").toBeCloseTo(16, -1);
}
