// The studio without a network: stored at the first visit, with the content of its site.
import { rmSync } from "node:fs";
import { expect, test } from "./forum.js";
import { makeSite, openStudio, panel } from "./studio.js";

test.use({ serviceWorkers: "allow" });

test("after the first visit the studio opens, checks and makes the site without a network", async ({ page, context, site }) => {
  test.setTimeout(60_000);
  await openStudio(page);
  await expect(page.locator("footer")).toContainText("works without a network", { timeout: 20_000 });
  await site.close();
  await context.setOffline(true);
  await openStudio(page);
  await expect(panel(page, "content")).toContainText("The content of this site is open");
  const { folder } = await makeSite(page);
  await expect(panel(page, "publish")).toContainText("The content is the same as on the site.");
  rmSync(folder, { recursive: true });
});

test("the service worker of the site leaves the studio to that of the studio", async ({ page }) => {
  await page.goto("./");
  await expect(page.locator("html")).toHaveAttribute("data-app", "ready");
  await page.evaluate(() => navigator.serviceWorker.ready);
  await openStudio(page);
  await expect(page.locator("footer")).toContainText("works without a network", { timeout: 20_000 });
  const cached = await page.evaluate(async () => {
    const all = {};
    for (const name of await caches.keys()) all[name] = (await (await caches.open(name)).keys()).map(({ url }) => url);
    return all;
  });
  const [visitors, studio] = [false, true].map((isStudio) => Object.keys(cached).filter((name) => /studio\/ /.test(name) === isStudio));
  expect([visitors.length, studio.length]).toEqual([1, 1]);
  expect(cached[visitors[0]].filter((url) => url.includes("/studio"))).toEqual([]);
  expect(cached[studio[0]].some((url) => url.endsWith(".bin"))).toBe(true);
});
