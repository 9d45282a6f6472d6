// Pages and notices for when something is not there: an address, the network.
import { DOCUMENTS, expect, open, test } from "./forum.js";

test("404.html speaks both languages, needs no other file and leads home", async ({ page, site }) => {
  await page.goto("404.html");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Такой страницы нет页面不存在");
  await expect(page.locator(".bridge__row")).toContainText("404");
  expect(site.requests).toEqual(["404.html"]);
  await page.getByRole("link", { name: "На главную" }).click();
  await expect(page.locator("#agenda")).toBeAttached();
});

const OFFLINE = { ru: "Нет сети", zh: "网络已断开" };

for (const [lang, address] of Object.entries(DOCUMENTS)) {
  test(`a lost network is said, and said no more when it is back (${lang})`, async ({ page, context }) => {
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

test("the foot prints the page", async ({ page }) => {
  await open(page);
  const printed = page.evaluate(() => new Promise((done) => (window.print = () => done(true))));
  await page.getByRole("button", { name: "Печать программы" }).click();
  expect(await printed).toBe(true);
});
