// What is far from the window is not drawn until it comes near (browser/offscreen.js). Nobody is to notice.
import { DOCUMENTS, content, expect, open, plain, test } from "./forum.js";

const { sessions, partners } = content();

// As with a screen reader: what it reads is there from the start.
test.use({
  launchOptions: [({ launchOptions }, use) =>
    use({ ...launchOptions, args: [...launchOptions.args, "--force-renderer-accessibility"] }), { scope: "worker" }],
});

for (const [lang, document] of Object.entries(DOCUMENTS)) {
  test(`${lang}: what is not drawn is there for screen readers`, async ({ page }) => {
    await open(page, document);
    await expect(page.locator(".is-far").last()).toBeAttached();
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("Accessibility.enable");
    const { nodes } = await devtools.send("Accessibility.getFullAXTree");
    const named = (wanted) => nodes.filter(({ role, ignored }) => !ignored && role.value === wanted).map(({ name }) => plain(name?.value ?? ""));
    const names = [...sessions.map(({ title }) => title), ...partners.map(({ name }) => name)].map((it) => plain(it[lang] ?? it.ru ?? it.en));
    expect(named("heading")).toEqual(expect.arrayContaining(names));
    for (const name of names) {
      expect(named("button").some((button) => button.includes(name)), `a star for ${name}`).toBe(true);
    }
  });
}

for (const width of [390, 1280]) {
  test.describe(() => {
    test.use({ viewport: { width, height: 800 } });

    test(`${width}: on the way up from the end nothing jumps`, async ({ page }) => {
      await open(page, "./#place");
      expect(await jumps(page)).toBeLessThan(2);
    });

    test(`${width}: what reaches over the edge of a session is not cut off`, async ({ page }) => {
      await open(page);
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

/** By how many pixels at most a card on the screen has moved otherwise than the page was scrolled up. */
const jumps = (page) => page.evaluate(async () => {
  const STEP = 120;
  const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const top = (it) => it.getBoundingClientRect().top;
  let most = 0;
  for (let step = 0; step < 40 && scrollY > STEP; step += 1) {
    const card = [...document.querySelectorAll(".session, .partner")].find((it) => top(it) > 100);
    const before = card && top(card);
    scrollBy(0, -STEP);
    await drawn();
    if (card) most = Math.max(most, Math.abs(top(card) - before - STEP));
  }
  return most;
});
