// Off-screen rendering (web/offscreen/offscreen.ts): rows far from the window are not rendered. The visitor must not
// notice it.
import { expect, open, test, waitForOffscreenRendering } from "./forum.js";

for (const width of [390, 1280]) {
  test.describe(() => {
    test.use({ viewport: { width, height: 800 } });

    test(`${width}: scrolling up from the end does not shift rows`, async ({ page }) => {
      await open(page, "./#place");
      await waitForOffscreenRendering(page);
      const { largestShift, rendered } = await scrollUp(page);
      expect(rendered, "rows rendered during scrolling").toBeGreaterThan(5);
      expect(largestShift, "pixels").toBeLessThan(2);
    });

    test(`${width}: a bookmark button that extends over the edge of its row can be clicked`, async ({ page }) => {
      await open(page);
      await waitForOffscreenRendering(page);
      await page.locator(".session.is-far").last().scrollIntoViewIfNeeded();
      // Whether each visible button is hit at its right edge.
      const hits = () => page.evaluate(() => [...document.querySelectorAll(".session.is-far .star")].flatMap((star) => {
        const { right, top, bottom } = star.getBoundingClientRect();
        const [x, y] = [right - 1, (top + bottom) / 2];
        return y > 60 && y < innerHeight - 60 ? [star.contains(document.elementFromPoint(x, y))] : [];
      }));
      await expect.poll(async () => [...new Set(await hits())]).toEqual([true]);
    });
  });
}

/** Scrolls up in steps. Returns the largest shift of a row, and the number of rows that were rendered. */
const scrollUp = (page) => page.evaluate(async () => {
  const STEP = 120;
  const frames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const top = (it) => it.getBoundingClientRect().top;
  const rendered = new Set();
  let largestShift = 0;
  for (let step = 0; step < 60 && scrollY > STEP; step += 1) {
    const row = [...document.querySelectorAll(".session, .partner")].find((it) => top(it) > 100);
    const before = row && top(row);
    scrollBy(0, -STEP);
    await frames();
    if (!row) continue;
    if (row.matches(".is-far")) rendered.add(row);
    largestShift = Math.max(largestShift, Math.abs(top(row) - before - STEP));
  }
  return { largestShift, rendered: rendered.size };
});
