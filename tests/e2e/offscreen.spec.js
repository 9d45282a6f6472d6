// What is far from the window is not drawn until it comes near (browser/offscreen.js). Nobody is to notice.
import { expect, open, settled, test } from "./forum.js";

for (const width of [390, 1280]) {
  test.describe(() => {
    test.use({ viewport: { width, height: 800 } });

    test(`${width}: on the way up from the end nothing jumps`, async ({ page }) => {
      await open(page, "./#place");
      await settled(page);
      const { most, drawn } = await jumps(page);
      expect(drawn, "cards that came near on the way").toBeGreaterThan(5);
      expect(most, "pixels").toBeLessThan(2);
    });

    test(`${width}: what reaches over the edge of a session is not cut off`, async ({ page }) => {
      await open(page);
      await settled(page);
      await page.locator(".session.is-far").last().scrollIntoViewIfNeeded();
      // Whether the right edge of each star that is seen answers.
      const answers = () => page.evaluate(() => [...document.querySelectorAll(".session.is-far .star")].flatMap((star) => {
        const { right, top, bottom } = star.getBoundingClientRect();
        const [x, y] = [right - 1, (top + bottom) / 2];
        return y > 60 && y < innerHeight - 60 ? [star.contains(document.elementFromPoint(x, y))] : [];
      }));
      await expect.poll(async () => [...new Set(await answers())]).toEqual([true]);
    });
  });
}

/** By how many pixels at most a card on the screen has moved otherwise than the page was scrolled up, and of how many that had been far. */
const jumps = (page) => page.evaluate(async () => {
  const STEP = 120;
  const frames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const top = (it) => it.getBoundingClientRect().top;
  const drawn = new Set();
  let most = 0;
  for (let step = 0; step < 60 && scrollY > STEP; step += 1) {
    const card = [...document.querySelectorAll(".session, .partner")].find((it) => top(it) > 100);
    const before = card && top(card);
    scrollBy(0, -STEP);
    await frames();
    if (!card) continue;
    if (card.matches(".is-far")) drawn.add(card);
    most = Math.max(most, Math.abs(top(card) - before - STEP));
  }
  return { most, drawn: drawn.size };
});
