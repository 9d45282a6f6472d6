// forum.html: the whole site in a single file, opened from the disk.
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { AFTER_FORUM, BUILD_TIMEOUT, cachedRelease, runTool } from "../fixtures/generated_sites.js";
import { at, content, countdownPanel, expect, isFromPage, open, test as base, waitForQrEncoder } from "./forum.js";

const test = base.extend({
  folder: [({}, use) => use(cachedRelease("single-file")), { timeout: BUILD_TIMEOUT }],
  file: async ({ folder }, use) => use(pathToFileURL(join(folder, "forum.html")).href),
});

const LANGUAGES = [
  ["ru", "", "中文", "zh-Hans"],
  ["zh", "?document=zh-Hans", "Русский", "ru"],
];

for (const [lang, search, other, tag] of LANGUAGES) {
  test(`${lang}: the file loads no other file, and the console is empty`, async ({ page, file }) => {
    const messages = [];
    const requested = [];
    page.on("console", (message) => isFromPage(message) && messages.push(`${message.type()}: ${message.text()}`));
    page.on("request", (request) => requested.push(request.url()));
    await open(page, file + search);
    await waitForQrEncoder(page);
    await expect(page.locator(".session")).toHaveCount(content().sessions.length);
    expect(messages).toEqual([]);
    expect(requested.filter((url) => !url.startsWith("data:")), "requested files").toEqual([file + search]);
    await page.locator(".languages a", { hasText: other }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", tag);
    await expect(page.locator("html")).toHaveAttribute("data-app", "ready");
  });

  test(`${lang}: countdown, search and bookmarks work`, async ({ page, file }) => {
    await open(page, `${file}${at("2025-05-01T00:00:00+10:00")}${search.replace("?", "&")}`);
    await expect(countdownPanel(page).values.first()).toHaveText("17");
    await page.locator("#find").fill("эталон");
    await expect(page.locator(".partner:visible")).toHaveCount(1);
    const star = page.locator("#session-plenary [data-star]");
    await star.click();
    await expect(star).toHaveAttribute("aria-pressed", "true");
  });
}

test("links need no other file of the site, and calendar files can be saved", async ({ page, file }) => {
  await open(page, file);
  const broken = await page.locator("a:not(.languages a)").evaluateAll((links) =>
    links.map((link) => link.getAttribute("href")).filter((href) => !/^(#|https?:|mailto:|tel:|data:)/.test(href)));
  expect(broken).toEqual([]);
  const link = page.locator('a[download$=".ics"]').first();
  const download = page.waitForEvent("download");
  await link.evaluate((it) => it.click());
  const saved = readFileSync(await (await download).path(), "utf8");
  expect(saved).toMatch(/^BEGIN:VCALENDAR\r\n/);
  const row = page.locator("#partner-etalon details");
  await row.locator("summary").first().click();
  await expect(row.locator(".details__code svg"), "the QR code of a contact").toBeVisible();
});

test("the search results can be saved as CSV", async ({ page, file }) => {
  await open(page, `${file}?find=эталон`);
  const download = page.waitForEvent("download");
  await page.locator('[data-saves="csv"]').first().evaluate((button) => button.click());
  expect(readFileSync(await (await download).path(), "utf8").trim().split("\r\n")).toHaveLength(2);
});

test("the archive contains .gitattributes, and not Trunk's lock", async ({ folder }) => {
  const [archive] = readdirSync(folder).filter((name) => name.endsWith(".zip"));
  const bytes = readFileSync(join(folder, archive));
  expect([bytes.includes(".gitattributes"), bytes.includes(".trunk-lock")]).toEqual([true, false]);
});

test("two builds of the single file and the archive are equal", async ({ folder }) => {
  const again = mkdtempSync(join(tmpdir(), "forum-single-"));
  runTool(AFTER_FORUM, "--data", "tests/fixtures/forum", "release", "--out", again);
  const [archive] = readdirSync(again).filter((name) => name.endsWith(".zip"));
  for (const name of ["forum.html", archive]) {
    expect(readFileSync(join(again, name)).equals(readFileSync(join(folder, name))), name).toBe(true);
  }
  rmSync(again, { recursive: true });
});
