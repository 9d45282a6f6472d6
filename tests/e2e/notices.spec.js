// The error page, the offline notice, the print button.
import { DOCUMENTS, expect, open, test } from "./forum.js";

test("404.html is in both languages, loads no other file and links to the start page", async ({ page, site }) => {
  await page.goto("404.html");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Такой страницы нет页面不存在");
  await expect(page.locator(".bridge__row")).toContainText("404");
  expect(site.requests).toEqual(["404.html"]);
  await page.getByRole("link", { name: "На главную" }).click();
  await expect(page.locator("#agenda")).toBeAttached();
});

const OFFLINE = { ru: "Нет сети", zh: "网络已断开" };

for (const [lang, address] of Object.entries(DOCUMENTS)) {
  test(`${lang}: the offline notice is shown while the network is offline`, async ({ page, context }) => {
    await open(page, address);
    const notice = page.getByText(OFFLINE[lang]);
    await expect(notice).toBeHidden();
    await context.setOffline(true);
    await expect(notice).toBeVisible();
    await expect(page.locator("#find")).toBeVisible();
    await context.setOffline(false);
    await expect(notice).toBeHidden();
  });
}

test("the print button in the footer prints the page", async ({ page }) => {
  await open(page);
  const printCalled = page.evaluate(() => new Promise((done) => (window.print = () => done(true))));
  await page.getByRole("button", { name: "Печать программы" }).click();
  expect(await printCalled).toBe(true);
});
