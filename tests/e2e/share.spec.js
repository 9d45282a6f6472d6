// The address of the page: copied, scanned, printed.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { DOCUMENTS, encoder, expect, open, test } from "./forum.js";
import { scan } from "./scan.js";

const WORDS = {
  ru: { share: "Поделиться", copy: "Скопировать адрес", copied: "Адрес скопирован" },
  zh: { share: "分享", copy: "复制网址", copied: "网址已复制" },
};

/** Waits until the code is drawn, which it is once it is seen. */
const drawn = (page) => expect(page.locator("#share-code path")).toHaveCount(1);

for (const [lang, address] of Object.entries(DOCUMENTS)) {
  for (const colorScheme of ["light", "dark"]) {
    test(`the code on the screen scans (${lang}, ${colorScheme})`, async ({ page, site }) => {
      await page.emulateMedia({ colorScheme });
      await open(page, address);
      await page.getByRole("button", { name: WORDS[lang].share }).click();
      await drawn(page);
      const picture = await page.locator("#share-code").screenshot();
      expect(await scan(picture)).toEqual([new URL(address, site.url).href]);
    });
  }

  test(`the address is copied and that is said (${lang})`, async ({ page, context, site }) => {
    await context.grantPermissions(["clipboard-read"], { origin: site.origin });
    await open(page, `${address}?at=2025-05-19T12:00:00%2B10:00&find=театр#partners`);
    await page.getByRole("button", { name: WORDS[lang].share }).click();
    await page.getByRole("button", { name: WORDS[lang].copy }).click();
    await expect(page.locator("#share-said")).toHaveText(WORDS[lang].copied);
    const copied = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    // The filters go along; the preview's time, and where one stood, do not.
    expect([...copied.searchParams]).toEqual([["find", "театр"]]);
    expect(copied.hash).toBe("");
  });

  test(`the printed code scans, and the address is spelled (${lang})`, async ({ page, site }, info) => {
    await open(page, address);
    await encoder(page);
    const file = info.outputPath("page.pdf");
    await page.pdf({ path: file, preferCSSPageSize: true });
    execFileSync("pdftoppm", ["-r", "150", "-f", "1", "-l", "1", "-png", "-singlefile", file, file]);
    const own = new URL(address, site.url).href;
    expect(await scan(readFileSync(`${file}.png`))).toEqual([own]);
    expect(execFileSync("pdftotext", ["-l", "1", "-raw", file, "-"], { encoding: "utf8" }).replace(/\s/g, "")).toContain(own);
  });
}

test("the code follows the filters", async ({ page, site }) => {
  await open(page);
  await page.locator("#find").fill("商会");
  await page.getByRole("button", { name: WORDS.ru.share }).click();
  await expect(page.locator(".share__address")).toContainText("?find=");
  await expect
    .poll(async () => scan(await page.locator("#share-code").screenshot()))
    .toEqual([`${site.url}?find=${encodeURIComponent("商会")}`]);
});

test("Escape closes the panel and the focus stays on the button", async ({ page }) => {
  await open(page);
  const button = page.getByRole("button", { name: WORDS.ru.share });
  await button.click();
  await expect(button).toHaveAttribute("aria-expanded", "true");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Escape");
  await expect(page.locator("#share-panel")).toBeHidden();
  await expect(button).toBeFocused();
});

test("without the encoder the address is still there to copy", async ({ page }) => {
  await page.route("**/encoder-*.js", (route) => route.abort());
  await open(page);
  await page.getByRole("button", { name: WORDS.ru.share }).click();
  await expect(page.locator(".share__address")).toContainText("/forum/2025/");
  await expect(page.locator("#share-code")).toBeEmpty();
});
