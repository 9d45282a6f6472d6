// The studio: opens content, shows the findings of the check, makes the site.
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import axe from "axe-core";
import { AFTER_FORUM, BUILD_TIMEOUT, buildSite, filesIn, runTool, writeContent } from "../fixtures/generated_sites.js";
import { expect, open, test } from "./forum.js";
import { contentFiles, drop, makeSite, openStudio, opened, panel, refused } from "./studio.js";
import { serve } from "./server.js";

/** A mistake in the agenda: an unknown field. */
const MISTAKE = ['"venue":', '"vanue":'];
const broken = () => contentFiles((text, name) => (name === "agenda.json" ? text.replace(...MISTAKE) : text));

test("a mistake is shown at its place, the corrected files become the site of the command-line tool", async ({ page }) => {
  test.setTimeout(BUILD_TIMEOUT);
  await page.clock.setFixedTime(Number(AFTER_FORUM) * 1000);
  await openStudio(page);
  await drop(page, broken());
  await opened(page);
  const finding = panel(page, "check").locator(".finding--error").first();
  await expect(finding.locator("mark")).toHaveText('"vanue"');
  const before = broken()[1].text.split('"vanue"')[0].split("\n");
  await expect(finding.locator(".finding__place")).toHaveText(`agenda.json, line ${before.length}, character ${before.at(-1).length + 1}`);
  await expect(panel(page, "publish")).toContainText("Correct the errors first");

  const slogan = (text, name) => (name === "event.json" ? text.replace(/("slogan": \{\s*"ru": ")[^"]*/, "$1Новый девиз") : text);
  await drop(page, contentFiles(slogan));
  await expect(panel(page, "check").locator(".finding--error")).toHaveCount(0);
  const { folder, site } = await makeSite(page);
  const changes = panel(page, "publish").locator(".changes-list > li");
  await expect(changes.locator("strong")).toHaveText(["Forum"]);
  await expect(changes.locator("li")).toHaveText([/^Motto \(in Russian\): “.+” → “Новый девиз”$/]);

  const single = panel(page, "publish").getByRole("button", { name: "Download the site as one file" });
  const [file] = await Promise.all([page.waitForEvent("download"), single.click()]);
  expect(readFileSync(await file.path(), "utf8")).toContain("Новый девиз");

  const native = buildSite({ event: (event) => (event.slogan.ru = "Новый девиз") }, folder);
  expect(filesIn(`${site}/`)).toEqual(filesIn(`${native}/`));
  // The data files of the tool's test are written anew; everything else is equal.
  const differing = filesIn(`${site}/`).filter((name) => !readFileSync(join(site, name)).equals(readFileSync(join(native, name))));
  expect(differing.filter((name) => !name.startsWith("data/"))).toEqual([]);

  const server = await serve();
  server.root = site;
  await open(page, server.url);
  await expect(page.locator("body")).toContainText("Новый девиз");
  await page.locator("#find").fill("эталон");
  await expect(page.locator(".partner:visible").first()).toBeVisible();
  await server.close();
  rmSync(folder, { recursive: true });
});

test("the findings are those of `forum check`, in the same order", async ({ page }) => {
  const alter = { agenda: ({ sessions }) => { sessions[0].kimd = 1; sessions[3].start = "2025-05-19"; }, event: (event) => (event.name.ru = "Фopум"), partners: ({ partners }) => (partners[2].phone = "84212") };
  const folder = mkdtempSync(join(tmpdir(), "forum-studio-check-"));
  const data = writeContent(alter, folder);
  const listed = (lang) => {
    try {
      return JSON.parse(runTool(AFTER_FORUM, "--lang", lang, "--data", data, "check", "--json"));
    } catch (error) {
      return JSON.parse(error.stdout);
    }
  };
  const files = readdirSync(data).filter((name) => /^(event|agenda|partners)\.json$/.test(name));
  for (const lang of ["en", "ru", "zh"]) {
    await openStudio(page, lang);
    await drop(page, files.map((name) => ({ name, bytes: readFileSync(join(data, name)) })));
    const expected = listed(lang);
    expect(expected.length).toBeGreaterThan(3);
    const shown = panel(page, "check").locator(".finding");
    await expect(shown).toHaveCount(expected.length);
    const capital = (text) => text[0].toUpperCase() + text.slice(1);
    await expect(shown.locator(".finding__problem")).toHaveText(expected.map(({ problem }) => capital(problem)));
    await expect(shown.locator(".finding__field")).toHaveText(expected.map(({ field }) => field));
  }
  rmSync(folder, { recursive: true });
});

test("the studio begins with the content of its site, in the language of the browser", async ({ browser, site }) => {
  for (const [locale, words] of [["ru-RU", "Открыты данные этого сайта"], ["zh-CN", "已打开本网站的数据"], ["en-GB", "The content of this site is open"], ["de-DE", "Открыты данные этого сайта"]]) {
    const context = await browser.newContext({ locale, baseURL: site.url });
    const page = await context.newPage();
    await page.goto("studio/");
    await expect(page.locator("main")).toContainText(words);
    await context.close();
  }
});

test("the language can be changed, and is remembered", async ({ page }) => {
  await page.goto("studio/");
  await page.locator(".languages").getByRole("button", { name: "中文" }).click();
  await expect(page.locator("h1")).toHaveText("网站工作台");
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hans");
  await expect(panel(page, "check").locator(".panel__said")).toContainText("个文件");
  await page.reload();
  await expect(page).toHaveTitle("网站工作台");
  await page.locator(".languages").getByRole("button", { name: "Русский" }).click();
  await expect(page.locator("h1")).toHaveText("Студия сайта");
  await expect(panel(page, "check").locator(".panel__said")).toContainText("3 файла");
});

test("one dropped file replaces that file only; the content of the site can be opened again", async ({ page }) => {
  await openStudio(page);
  const [, agenda] = broken();
  await drop(page, [agenda]);
  await opened(page);
  await expect(panel(page, "check").locator(".finding--error mark").first()).toHaveText('"vanue"');
  await page.getByRole("button", { name: "Back to the content of the site" }).click();
  await expect(panel(page, "content")).toContainText("The content of this site is open");
  await expect(panel(page, "check").locator(".finding--error")).toHaveCount(0);
});

test("the files of the content can be saved", async ({ page }) => {
  await openStudio(page);
  await drop(page, broken());
  await opened(page);
  for (const { name, text } of broken()) {
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: `Save the file ${name}` }).click()]);
    expect(download.suggestedFilename()).toBe(name);
    expect(readFileSync(await download.path(), "utf8")).toBe(text);
  }
});

test("chosen files, a folder and the archive of a site are opened", async ({ page }) => {
  test.setTimeout(BUILD_TIMEOUT);
  await openStudio(page);
  const inputs = panel(page, "content").locator("input");
  const chosen = (files) => files.map(({ name, text }) => ({ name, mimeType: "application/json", buffer: Buffer.from(text) }));
  await inputs.nth(0).setInputFiles(chosen(contentFiles()));
  await opened(page);
  await inputs.nth(0).setInputFiles(chosen(broken()));
  await expect(panel(page, "check").locator(".finding--error")).not.toHaveCount(0);
  await inputs.nth(1).setInputFiles("examples/demo");
  await expect(panel(page, "content").locator(".panel__said")).toContainText("demo");
  await expect(panel(page, "check").locator(".finding--error")).toHaveCount(0);
  const { folder, bytes } = await makeSite(page);
  await drop(page, broken());
  await expect(panel(page, "check").locator(".finding--error")).not.toHaveCount(0);
  await drop(page, [{ name: "site.zip", bytes }]);
  await expect(panel(page, "check").locator(".finding--error")).toHaveCount(0);
  await expect(refused(page)).toHaveCount(0);
  rmSync(folder, { recursive: true });
});

test("making the site can be canceled, and made again", async ({ page }) => {
  await openStudio(page);
  const publish = panel(page, "publish");
  await publish.getByRole("button", { name: "Make the site" }).click();
  await publish.getByRole("button", { name: "Cancel" }).click();
  await expect(publish).toContainText("Canceled.");
  await expect(publish.locator("progress")).toHaveCount(0);
  const { folder } = await makeSite(page);
  await expect(publish).toContainText("The content is the same as on the site.");
  rmSync(folder, { recursive: true });
});

for (const [name, alter, words] of [
  ["the base is missing", (site) => (site.bytes = (body, path) => (path?.endsWith(".bin") ? null : body)), /the site cannot be reached, or its files are not complete/],
  ["the base is damaged", (site) => (site.bytes = (body, path) => (path?.endsWith(".bin") ? body.subarray(0, 1000) : body)), /the site cannot be reached, or its files are not complete/],
]) {
  test(`${name}: a clear message, and nothing to download`, async ({ page, site }) => {
    await openStudio(page);
    alter(site);
    await panel(page, "publish").getByRole("button", { name: "Make the site" }).click();
    await expect(panel(page, "publish")).toContainText(words);
    await expect(panel(page, "publish").getByRole("button", { name: "Download the archive" })).toHaveCount(0);
  });
}

for (const width of [390, 1280]) {
  for (const lang of ["ru", "zh", "en"]) {
    test(`${lang}, ${width} px: no violation that axe finds, and nothing is wider than the window`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await openStudio(page, lang);
      await drop(page, broken());
      await expect(panel(page, "check").locator(".finding--error")).not.toHaveCount(0);
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate(() => window.axe.run());
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    });
  }
}

test("everything can be done with the keyboard", async ({ page }) => {
  await openStudio(page);
  const reached = [];
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press("Tab");
    const name = await page.evaluate(() => (document.activeElement.labels?.[0] ?? document.activeElement).textContent.trim());
    if (reached.includes(name)) break;
    reached.push(name);
  }
  expect(reached).toEqual(expect.arrayContaining(["中文", "Choose files", "Choose a folder", "Make the site"]));
});

test("visitors do not load the studio, and search engines leave it out", async ({ page, site }) => {
  await open(page);
  expect(site.requests.filter((path) => path.startsWith("studio"))).toEqual([]);
  const text = await (await page.request.get("sw.js")).text();
  expect(text.split(";")[0]).not.toContain("studio");
  await page.goto("studio/");
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", "noindex");
  await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveAttribute("content", /default-src 'none'/);
});
