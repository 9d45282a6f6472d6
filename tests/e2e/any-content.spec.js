// What holds of any content: that of the organizers in dist/, and the demonstration, which has every field.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { WRITTEN, everywhere, faults, fitsEverywhere } from "./audits.js";
import { DAY, DOCUMENTS, HOUR, expect, open, test } from "./forum.js";

const SITES = { "the organizers' content": "dist", "the demonstration": "target/test-site/demo" };

/** An instant before the forum, on its first day, and after it. */
function phases(root) {
  const { opening, days } = JSON.parse(readFileSync(join(root, "data/event.json"), "utf8"));
  const [first, last] = [Date.parse(opening), Date.parse(`${days.at(-1).date}T00:00:00Z`)];
  return [first - 3 * DAY, first + HOUR, last + 30 * DAY];
}

for (const [whose, folder] of Object.entries(SITES)) {
  const root = resolve(folder);
  test.describe(whose, () => {
    test.beforeEach(({ site }) => void (site.root = root));

    test("every document is valid", async () => {
      const lists = existsSync(join(root, "partners")) ? readdirSync(join(root, "partners")) : [];
      const files = ["index.html", "zh/index.html", "404.html", ...lists.map((name) => `partners/${name}`)];
      for (const file of files.filter((name) => name.endsWith(".html"))) {
        expect(await faults(WRITTEN, readFileSync(join(root, file), "utf8"), file), file).toEqual([]);
      }
    });

    for (const [lang, document] of Object.entries(DOCUMENTS)) {
      test(`${lang}: no violation of axe's rules`, async ({ page }) => {
        test.setTimeout(60_000);
        await open(page, document);
        await everywhere(page, [1280, 390]);
      });

      test(`${lang}: nothing is wider than the window in any phase`, async ({ page }) => {
        test.setTimeout(60_000);
        for (const instant of phases(root)) {
          await page.clock.setFixedTime(instant);
          await open(page, document);
          await fitsEverywhere(page);
        }
      });

      test(`${lang}: every link within the site leads somewhere`, async ({ page, site, request }) => {
        await open(page, document);
        const links = await page.evaluate(() => [...document.querySelectorAll("[href], [src]")].map((it) => it.href?.baseVal ?? it.href ?? it.src));
        const inside = [...new Set(links)].filter((link) => link.startsWith(site.url));
        const long = join(root, `partners/${lang}.html`);
        const elsewhere = existsSync(long) ? readFileSync(long, "utf8") : "";
        const ids = await page.evaluate(() => [...document.querySelectorAll("[id]")].map(({ id }) => id));
        const broken = [];
        for (const link of inside) {
          const { pathname, hash } = new URL(link);
          const isHere = pathname === new URL(page.url()).pathname;
          const target = decodeURIComponent(hash.slice(1));
          if (isHere && target && !ids.includes(target) && !elsewhere.includes(`id="${target}"`)) broken.push(link);
          if (!isHere && (await request.get(link)).status() !== 200) broken.push(link);
        }
        expect(inside.length, "links that were tried").toBeGreaterThan(5);
        expect(broken, "links that lead nowhere").toEqual([]);
      });
    }
  });
}
