// Names that no organization of the forum has: very long, from right to left, with pictures.
import { expect, open, test } from "./forum.js";

const NAMES = [
  ["very long", "Государственное".repeat(12), "国".repeat(180)],
  ["Arabic", "شركة الشرق للتجارة", "مجموعة النهر"],
  ["with an emoji", "🐻🐼 Медведь и\u00a0панда 🇷🇺🇨🇳", "🐼熊猫"],
];

for (const [what, name, other] of NAMES) {
  test(`a name that is ${what} holds the layout and its place in the line`, async ({ page, site }) => {
    site.alter = (html) => html.replaceAll("Провинция Цзилинь", name).replaceAll("吉林省", other);
    await open(page, "./#partner-jilin");
    const card = page.locator("#partner-jilin");
    await expect(card.locator(".partner__name")).toHaveText(name);
    await card.locator(".star").click();
    const item = page.locator("#shortlist li");
    await expect(item).toHaveText(`${name} · ${other}`);
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 800 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide, `px to scroll sideways at ${width}`).toBeLessThanOrEqual(0);
    }
    // Side by side on a wide screen: the first name stands first, whichever way it is read.
    if (name.length > 100) return;
    await page.setViewportSize({ width: 1280, height: 800 });
    const [first, second] = await item.evaluate((item) => [item.firstChild, item.lastChild].map((name) => name.getBoundingClientRect().left));
    expect(first, "the name in the page's language goes before").toBeLessThan(second);
  });
}
