// Where the page opens: at the place the address leads to, or where the visitor was before.
import { DOCUMENTS, content, expect, open, ready, settled, test } from "./forum.js";

const { partners, sessions } = content();

for (const width of [390, 1280]) {
  test.describe(() => {
    test.use({ viewport: { width, height: 800 } });

    for (const place of ["#place", "#partners", "#partner-etalon", `#session-${sessions.at(-1).id}`]) {
      test(`${width}: an address with ${place} opens there`, async ({ page }) => {
        await open(page, `./${place}`);
        await settled(page);
        await isThere(page, place);
      });

      test(`${width}: a link to ${place} leads there`, async ({ page }) => {
        await open(page);
        await settled(page);
        await page.evaluate((hash) => (location.hash = hash), place);
        await isThere(page, place);
      });
    }

    test(`${width}: a link leads there after a search and in a window that was turned`, async ({ page }) => {
      await open(page);
      await settled(page);
      const shown = page.locator("#partners-cards .partner");
      await page.locator("#find").fill("торг");
      await expect(shown).not.toHaveCount(partners.length);
      await page.locator("#find").fill("");
      await expect(shown).toHaveCount(partners.length);
      await page.setViewportSize({ width: 800, height: 390 });
      await page.evaluate(() => (location.hash = "#place"));
      await isThere(page, "#place");
    });

    for (const [how, leave] of [["loading anew", (page) => page.reload()], ["coming back", comeBack]]) {
      test(`${width}: ${how} keeps the place`, async ({ page }) => {
        await open(page);
        await page.evaluate(() => scrollTo(0, 5000));
        await settled(page);
        const seen = await page.evaluate(() => {
          const card = [...document.querySelectorAll(".session, .partner")].find((it) => it.getBoundingClientRect().top > 100);
          return [card.id, card.getBoundingClientRect().top];
        });
        await leave(page);
        await ready(page);
        await settled(page);
        const top = () => page.evaluate((id) => document.getElementById(id).getBoundingClientRect().top, seen[0]);
        await expect.poll(top, "pixels under the top of the window").toBeCloseTo(seen[1], 0);
      });
    }
  });
}

/** Goes to the other document and back; the page was not kept in memory. */
async function comeBack(page) {
  await page.evaluate(() => addEventListener("unload", () => {}));
  await page.goto(DOCUMENTS.zh);
  await page.goBack();
}

/** An element begins a line under the bar, or as near to it as the end of the page lets it, and stays there. */
async function isThere(page, selector) {
  const under = () => page.evaluate((selector) => {
    const [bar, place] = [".bar", selector].map((it) => document.querySelector(it).getBoundingClientRect());
    const isAtTheEnd = scrollY + innerHeight > document.documentElement.scrollHeight - 2;
    return isAtTheEnd && place.bottom < innerHeight ? 16 : place.top - bar.bottom;
  }, selector);
  await expect.poll(under, "pixels under the bar").toBeCloseTo(16, -1);
  await settled(page);
  expect(await under(), "pixels under the bar a moment later").toBeCloseTo(16, -1);
}
