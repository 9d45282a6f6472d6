// forum.html: the whole site in one file, opened from a disk.
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { AFTER_FORUM, siteAt } from "../fixtures/live.js";
import { at, board, content, encoder, expect, isOurs, open, test as base } from "./forum.js";
import { ROOT } from "./server.js";

const test = base.extend({
  folder: [async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), "forum-single-"));
    siteAt(AFTER_FORUM, "release", ROOT, "--out", folder);
    await use(folder);
    rmSync(folder, { recursive: true });
  }, { scope: "worker", timeout: 60_000 }],
  file: async ({ folder }, use) => use(pathToFileURL(join(folder, "forum.html")).href),
});

const LANGUAGES = [
  ["ru", "", "中文", "zh-Hans"],
  ["zh", "?document=zh-Hans", "Русский", "ru"],
];

for (const [lang, search, other, tag] of LANGUAGES) {
  test(`${lang}: everything is in it, and it starts in silence`, async ({ page, file }) => {
    const said = [];
    const asked = [];
    page.on("console", (message) => isOurs(message) && said.push(`${message.type()}: ${message.text()}`));
    page.on("request", (request) => asked.push(request.url()));
    await open(page, file + search);
    await encoder(page);
    await expect(page.locator(".session")).toHaveCount(content().sessions.length);
    expect(said).toEqual([]);
    expect(asked.filter((url) => !url.startsWith("data:")), "what is fetched").toEqual([file + search]);
    await page.locator(".languages a", { hasText: other }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", tag);
    await expect(page.locator("html")).toHaveAttribute("data-app", "ready");
  });

  test(`${lang}: countdown, search, star`, async ({ page, file }) => {
    await open(page, `${file}${at("2025-05-01T00:00:00+10:00")}${search.replace("?", "&")}`);
    await expect(board(page).values.first()).toHaveText("17");
    await page.locator("#find").fill("эталон");
    await expect(page.locator(".partner:visible")).toHaveCount(1);
    const star = page.locator("#session-plenary [data-star]");
    await star.click();
    await expect(star).toHaveAttribute("aria-pressed", "true");
  });
}

test("its links lead to what is in it", async ({ page, file }) => {
  await open(page, file);
  const dead = await page.locator("a:not(.languages a)").evaluateAll((links) =>
    links.map((link) => link.getAttribute("href")).filter((href) => !/^(#|https?:|mailto:|tel:|data:)/.test(href)));
  expect(dead).toEqual([]);
  const link = page.locator('a[download$=".ics"]').first();
  const download = page.waitForEvent("download");
  await link.evaluate((it) => it.click());
  const saved = readFileSync(await (await download).path(), "utf8");
  expect(saved).toMatch(/^BEGIN:VCALENDAR\r\n/);
  const card = page.locator("#partner-etalon details");
  await card.locator("summary").first().click();
  await expect(card.locator(".details__code svg"), "the QR code of a contact card").toBeVisible();
});

test("what is shown can be saved", async ({ page, file }) => {
  await open(page, `${file}?find=эталон`);
  const download = page.waitForEvent("download");
  await page.locator('[data-saves="csv"]:not([data-only])').first().evaluate((button) => button.click());
  expect(readFileSync(await (await download).path(), "utf8").trim().split("\r\n")).toHaveLength(2);
});

test("the same site makes the same files", async ({ folder }) => {
  const again = mkdtempSync(join(tmpdir(), "forum-single-"));
  siteAt(AFTER_FORUM, "release", ROOT, "--out", again);
  const [archive] = readdirSync(again).filter((name) => name.endsWith(".zip"));
  for (const name of ["forum.html", archive]) {
    expect(readFileSync(join(again, name)).equals(readFileSync(join(folder, name))), name).toBe(true);
  }
  rmSync(again, { recursive: true });
});
