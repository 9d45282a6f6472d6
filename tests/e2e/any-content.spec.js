// Checks that must pass with any content: the organizers' content in dist/, and the demonstration, which uses every
// field.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { SERVED_HTML, auditAccessibility, expectNoHorizontalScroll, markupErrors } from "./audits.js";
import { DAY, DOCUMENTS, HOUR, expect, open, test } from "./forum.js";

const SITES = { "the organizers' content": "dist", "the demonstration": "target/test-site/demo" };

/** An instant before the forum, on its first day, and after it. */
function phases(root) {
  const { opening, days } = JSON.parse(readFileSync(join(root, "data/event.json"), "utf8"));
  const [first, last] = [Date.parse(opening), Date.parse(`${days.at(-1).date}T00:00:00Z`)];
  return [first - 3 * DAY, first + HOUR, last + 30 * DAY];
}

// Each content has each width in one language.
const WIDTHS = [1280, 390];

for (const [contentIndex, [contentName, folder]] of Object.entries(SITES).entries()) {
  const root = resolve(folder);
  test.describe(contentName, () => {
    test.beforeEach(({ site }) => void (site.root = root));

    test("all documents are valid HTML", async () => {
      const directoryPages = existsSync(join(root, "partners")) ? readdirSync(join(root, "partners")) : [];
      const files = ["index.html", "zh/index.html", "404.html", ...directoryPages.map((name) => `partners/${name}`)];
      for (const file of files.filter((name) => name.endsWith(".html"))) {
        expect(await markupErrors(SERVED_HTML, readFileSync(join(root, file), "utf8"), file), file).toEqual([]);
      }
    });

    for (const [langIndex, [lang, document]] of Object.entries(DOCUMENTS).entries()) {
      const width = WIDTHS[(contentIndex + langIndex) % 2];
      test(`${lang}: axe finds no violation at ${width} px`, async ({ page }) => {
        test.setTimeout(60_000);
        await open(page, document);
        await auditAccessibility(page, [width]);
      });

      test(`${lang}: no phase needs horizontal scrolling`, async ({ page }) => {
        test.setTimeout(60_000);
        for (const instant of phases(root)) {
          await page.clock.setFixedTime(instant);
          await open(page, document);
          await expectNoHorizontalScroll(page);
        }
      });

      test(`${lang}: every link within the site has a target`, async ({ page, site, request }) => {
        await open(page, document);
        const links = await page.evaluate(() => [...document.querySelectorAll("[href], [src]")].map((it) => it.href?.baseVal ?? it.href ?? it.src));
        const inside = [...new Set(links)].filter((link) => link.startsWith(site.url));
        // Organizations of a long directory that the document does not contain.
        const wholeDirectory = join(root, `partners/${lang}.html`);
        const otherPage = existsSync(wholeDirectory) ? readFileSync(wholeDirectory, "utf8") : "";
        const ids = await page.evaluate(() => [...document.querySelectorAll("[id]")].map(({ id }) => id));
        const broken = [];
        for (const link of inside) {
          const { pathname, hash } = new URL(link);
          const isSameDocument = pathname === new URL(page.url()).pathname;
          const target = decodeURIComponent(hash.slice(1));
          if (isSameDocument && target && !ids.includes(target) && !otherPage.includes(`id="${target}"`)) broken.push(link);
          if (!isSameDocument && (await request.get(link)).status() !== 200) broken.push(link);
        }
        expect(inside.length, "links that were checked").toBeGreaterThan(5);
        expect(broken, "links without a target").toEqual([]);
      });
    }
  });
}
