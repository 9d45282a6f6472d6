// What the studio opens besides data files and archives: the site in one file, a document, a draft, the demonstration.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AFTER_FORUM, BUILD_TIMEOUT, cachedRelease, filesIn } from "../fixtures/generated_sites.js";
import { expect, test } from "./forum.js";
import { bar, fileOf, item, saved, stored } from "./drafts.js";
import { contentFiles, drop, FILES, openStudio, opened, panel, refused, textOf } from "./studio.js";
import { ROOT } from "./server.js";

const drafts = (page) => panel(page, "drafts");
const clean = (page) => expect(panel(page, "check").locator(".finding--error")).toHaveCount(0);

test("the site in one file is opened with its data files, byte for byte", async ({ page }) => {
  test.setTimeout(BUILD_TIMEOUT);
  const folder = `${cachedRelease("opening", "examples/demo", AFTER_FORUM)}/`;
  const name = filesIn(folder).find((file) => file.endsWith(".html"));
  await openStudio(page);
  await drop(page, [{ name: "forum (1).html", bytes: readFileSync(join(folder, name)) }]);
  await saved(page);
  await clean(page);
  // A published site has the data as the tool writes it: without the schema and the accepted warnings of the example.
  const archive = filesIn(folder).find((file) => file.endsWith(".zip"));
  const published = join(mkdtempSync(join(tmpdir(), "forum-studio-")), "site");
  execFileSync("python3", ["-m", "zipfile", "-e", join(folder, archive), published]);
  for (const file of FILES) expect(await fileOf(page, file)).toBe(readFileSync(join(published, "data", file), "utf8"));
  await expect(bar(page)).toContainText("forum (1)");
});

test("a document of a site is no content: the message says what to open instead, in three languages", async ({ page }) => {
  const bytes = readFileSync(join(ROOT, "zh/index.html"));
  for (const [lang, words] of [["en", "Open the archive of the site, forum.html, or the data files"], ["ru", "Откройте архив сайта, файл forum.html или файлы данных"], ["zh", "请打开网站压缩包、forum.html"]]) {
    await openStudio(page, lang);
    await drop(page, [{ name: "index.html", bytes }]);
    await expect(refused(page)).toContainText(words);
  }
  await expect(drafts(page).locator(".draft")).toHaveCount(0);
});

test("a document that was saved from this site opens the content of the site", async ({ page, site }) => {
  await openStudio(page);
  await drop(page, contentFiles((text) => text.replace("\n", "\n\n")));
  await opened(page);
  const html = readFileSync(join(ROOT, "index.html"), "utf8");
  const saved = html.replace("<html", `<!-- saved from url=(0035)${site.url} -->\n<html`);
  await drop(page, [{ name: "Форум.html", text: saved }]);
  await expect(panel(page, "content")).toContainText("The content of this site is open");
  expect(await fileOf(page, "event.json")).toBe(textOf("event.json"));
  // What was open before is still a draft.
  await expect(drafts(page).locator(".draft")).toHaveCount(1);
});

const REFUSED = [
  ["a draft that was cut off", { name: "x.forum-draft.json", text: '{\n "forum-draft": 1,\n "name": "x", "files": {' }, [["en", "is incomplete and cannot be opened"], ["ru", "повреждён и не открывается"], ["zh", "不完整，无法打开"]]],
  ["a draft of a newer version", { name: "x.json", text: '{ "forum-draft": 2, "name": "x" }' }, [["en", "saved by a newer version of the studio"], ["ru", "более новой версией студии"], ["zh", "由更新版本的工作台保存"]]],
  ["an incomplete site in one file", { name: "forum.html", text: '<a href="data:application/json;base64,e30=#event.json">' }, [["en", "incomplete: the data in it cannot be read"], ["ru", "файл повреждён: данные из него не читаются"], ["zh", "文件不完整"]]],
  ["another web page", { name: "mail.html", text: "<p>Программа</p>" }, [["en", "There is no content in what you opened (mail.html)"], ["ru", "нет данных форума (mail.html)"], ["zh", "没有论坛数据"]]],
  ["a folder of something else", { name: "package.json", text: '{ "name": "x" }' }, [["en", "There is no content"], ["ru", "нет данных форума"], ["zh", "没有论坛数据"]]],
];

for (const [name, file, messages] of REFUSED) {
  test(`${name}: a clear message, and the draft that is open stays as it is`, async ({ page }) => {
    for (const [lang, words] of messages) {
      await openStudio(page, lang);
      if (lang === "en") {
        await drop(page, contentFiles());
        await saved(page);
      }
      const before = await stored(page);
      await drop(page, [file]);
      await expect(refused(page)).toContainText(words);
      expect((await stored(page)).map(({ hex }) => hex)).toEqual(before.map(({ hex }) => hex));
      await expect(drafts(page).locator(".draft")).toHaveCount(1);
    }
  });
}

for (const [button, name, folder] of [["a demonstration forum", "Demonstration forum", "examples/demo"], ["an empty forum", "New forum", "examples/new"]]) {
  test(`${button} is opened as a draft`, async ({ page }) => {
    await openStudio(page);
    await drafts(page).getByRole("button", { name: button }).click();
    await saved(page);
    await expect(bar(page)).toContainText(name);
    await clean(page);
    for (const file of FILES) expect(await fileOf(page, file)).toBe(readFileSync(join(folder, file), "utf8"));
    // A second one is another draft.
    await drafts(page).getByRole("button", { name: button }).click();
    await expect(drafts(page).locator(".draft")).toHaveCount(2);
    await expect(item(page, 0)).toContainText(name);
  });
}
