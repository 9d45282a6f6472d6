// Sharing the address of the page: copied, as a QR code on the screen, and in print.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { DOCUMENTS, expect, open, test, waitForQrEncoder } from "./forum.js";
import { readQrCodes } from "./read_qr_codes.js";

const WORDS = {
  ru: { share: "Поделиться", copy: "Скопировать адрес", copied: "Адрес скопирован" },
  zh: { share: "分享", copy: "复制网址", copied: "网址已复制" },
};

/** Waits until the QR code is drawn: it is drawn when it becomes visible. */
const waitForQrCode = (page) => expect(page.locator("#share-code path")).toHaveCount(1);

for (const [lang, address] of Object.entries(DOCUMENTS)) {
  for (const colorScheme of ["light", "dark"]) {
    test(`${lang}, ${colorScheme}: the QR code on the screen contains the address`, async ({ page, site }) => {
      await page.emulateMedia({ colorScheme });
      await open(page, address);
      await page.getByRole("button", { name: WORDS[lang].share }).click();
      await waitForQrCode(page);
      const image = await page.locator("#share-code").screenshot();
      expect(await readQrCodes(image)).toEqual([new URL(address, site.url).href]);
    });
  }

  test(`${lang}: the address is copied, and a status message is shown`, async ({ page, context, site }) => {
    await context.grantPermissions(["clipboard-read"], { origin: site.origin });
    await open(page, `${address}?at=2025-05-19T12:00:00%2B10:00&find=театр#partners`);
    await page.getByRole("button", { name: WORDS[lang].share }).click();
    await page.getByRole("button", { name: WORDS[lang].copy }).click();
    await expect(page.locator("#share-said")).toHaveText(WORDS[lang].copied);
    const copied = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    // The copied address has the filters, but neither the preview clock nor the fragment.
    expect([...copied.searchParams]).toEqual([["find", "театр"]]);
    expect(copied.hash).toBe("");
  });

  test(`${lang}: the printed page contains the QR code and the text of the address`, async ({ page, site }, info) => {
    await open(page, address);
    await waitForQrEncoder(page);
    const file = info.outputPath("page.pdf");
    await page.pdf({ path: file, preferCSSPageSize: true });
    execFileSync("pdftoppm", ["-r", "150", "-f", "1", "-l", "1", "-png", "-singlefile", file, file]);
    const own = new URL(address, site.url).href;
    expect(await readQrCodes(readFileSync(`${file}.png`))).toEqual([own]);
    expect(execFileSync("pdftotext", ["-l", "1", "-raw", file, "-"], { encoding: "utf8" }).replace(/\s/g, "")).toContain(own);
  });
}

test("the QR code contains the filters", async ({ page, site }) => {
  await open(page);
  await page.locator("#find").fill("商会");
  await page.getByRole("button", { name: WORDS.ru.share }).click();
  await expect(page.locator(".share__address")).toContainText("?find=");
  await expect
    .poll(async () => readQrCodes(await page.locator("#share-code").screenshot()))
    .toEqual([`${site.url}?find=${encodeURIComponent("商会")}`]);
});

test("Escape closes the panel and moves the focus to its button", async ({ page }) => {
  await open(page);
  const button = page.getByRole("button", { name: WORDS.ru.share });
  await button.click();
  await expect(button).toHaveAttribute("aria-expanded", "true");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Escape");
  await expect(page.locator("#share-panel")).toBeHidden();
  await expect(button).toBeFocused();
});

test("the encoder cannot be loaded: the address can be copied", async ({ page }) => {
  await page.route("**/encoder-*.js", (route) => route.abort());
  await open(page);
  await page.getByRole("button", { name: WORDS.ru.share }).click();
  await expect(page.locator(".share__address")).toContainText("/forum/2025/");
  await expect(page.locator("#share-code")).toBeEmpty();
});

/** A search that makes the address as long as a QR code of level M allows, but for a few letters. */
const LONG = `?utm_content=${"x".repeat(2200)}`;
const NO_CODE = { ru: "QR-кода нет: адрес слишком длинный", zh: "网址过长，无法生成二维码" };

for (const [lang, address] of Object.entries(DOCUMENTS)) {
  test(`${lang}: an address that is too long for a QR code: the old code goes, the panel says why, and the app works`, async ({ page }) => {
    await open(page, address + LONG);
    await waitForQrEncoder(page);
    await page.getByRole("button", { name: WORDS[lang].share }).click();
    const code = page.locator("#share-code");
    const sentence = page.locator("#share-panel").getByText(NO_CODE[lang]);
    await expect(code.locator("svg")).toBeVisible();
    await expect(sentence).toBeHidden();
    await page.locator("#find").fill("эталон ".repeat(20).trim());
    await expect(sentence).toBeVisible();
    await expect(code).toBeHidden();
    await expect(code).toBeEmpty();
    await expect(page.locator("#share-address")).toContainText("find=");
    // A bookmark and another search: no later action stops the app.
    await page.locator("#find").fill("эталон");
    await expect(page.locator(".partner:visible")).toHaveCount(1);
    await expect(code.locator("svg")).toBeVisible();
    await expect(sentence).toBeHidden();
    await expect(page.locator("html")).toHaveAttribute("data-app", "ready");
  });
}

test("drawing fails while the panel is open: the old code goes, and nothing untrue is said", async ({ page, errors }) => {
  await open(page);
  await waitForQrEncoder(page);
  await page.getByRole("button", { name: WORDS.ru.share }).click();
  await expect(page.locator("#share-code svg")).toBeVisible();
  await page.evaluate(() => (document.createElementNS = () => { throw Error("exception of the test"); }));
  await page.locator("#find").fill("эталон");
  await expect(page.locator("#share-code")).toBeEmpty();
  await expect(page.locator("#share-code-none")).toBeHidden();
  await page.locator("#find").fill("");
  await expect(page.locator("html")).toHaveAttribute("data-app", "ready");
  expect(errors.splice(0)).toContain("Error: exception of the test");
});
