// Unusual names of organizations: very long, from right to left, with emoji.
import { expect, open, test } from "./forum.js";

const NAMES = [
  ["a very long name", "Государственное".repeat(12), "国".repeat(180)],
  ["an Arabic name", "شركة الشرق للتجارة", "مجموعة النهر"],
  ["a name with an emoji", "🐻🐼 Медведь и\u00a0панда 🇷🇺🇨🇳", "🐼熊猫"],
];

for (const [kind, name, other] of NAMES) {
  test(`${kind} fits into the window and stays before the name in the other language`, async ({ page, site }) => {
    site.alter = (html) => html.replaceAll("Провинция Цзилинь", name).replaceAll("吉林省", other);
    await open(page, "./#partner-jilin");
    const row = page.locator("#partner-jilin");
    await expect(row.locator(".partner__name")).toHaveText(name);
    await row.locator(".star").click();
    const item = page.locator("#shortlist li");
    await expect(item).toHaveText(`${name} · ${other}`);
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 800 });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, `px of horizontal overflow at ${width}`).toBeLessThanOrEqual(0);
    }
    // On a wide screen both names are on one line, the first on the left in any direction of writing.
    if (name.length > 100) return;
    await page.setViewportSize({ width: 1280, height: 800 });
    const [first, second] = await item.evaluate((item) => [item.firstChild, item.lastChild].map((name) => name.getBoundingClientRect().left));
    expect(first, "left edge of the name in the page's language").toBeLessThan(second);
  });
}
