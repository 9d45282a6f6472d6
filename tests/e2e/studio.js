// Shared by the tests of the studio: opening it, dropping files, making and reading a site.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import axe from "axe-core";
import { expect } from "./forum.js";

export const DATA = "tests/fixtures/forum";
export const FILES = ["event.json", "agenda.json", "partners.json"];

/** Opens the studio in a language and waits until it has checked the content of the site. */
export async function openStudio(page, lang = "en") {
  await page.addInitScript((tag) => Object.defineProperty(navigator, "languages", { get: () => [tag], configurable: true }), lang);
  await page.goto("studio/");
  await expect(page.locator("html")).toHaveAttribute("data-started", "");
  await expect(panel(page, "check").locator(".panel__said")).toHaveText(/[0-9]/);
}

/** A part of the page: `content`, `check` or `publish`. */
export const panel = (page, name) => page.locator(`section[aria-labelledby="${name}-title"]`);

/** The text of a content file of the fixture. */
export const textOf = (name) => readFileSync(join(DATA, name), "utf8");

/** The three files of the fixture; `change` is a function of a text and its name. */
export const contentFiles = (change = (text) => text) => FILES.map((name) => ({ name, text: change(textOf(name), name) }));

/** Drops files, `{ name, text }` or `{ name, bytes }`, on the page. */
export async function drop(page, files) {
  const encoded = files.map(({ name, text, bytes }) => ({ name, base64: Buffer.from(bytes ?? text).toString("base64") }));
  await page.evaluate((all) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of all) transfer.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name));
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true }));
  }, encoded);
}

/** What is said of the content that is open, without the content of the site. */
export const opened = (page) => expect(panel(page, "content").locator(".panel__said")).toContainText(/Your files are open/);

/** What is said of files that are not opened. */
export const refused = (page) => panel(page, "content").locator(".panel__refused");

/** Makes the site and unpacks the archive. Returns the folder and the archive's bytes. */
export async function makeSite(page) {
  const publish = panel(page, "publish");
  await publish.getByRole("button", { name: "Make the site" }).click();
  const save = publish.getByRole("button", { name: "Download the archive of the site" });
  await expect(save).toBeVisible({ timeout: 60_000 });
  const [download] = await Promise.all([page.waitForEvent("download"), save.click()]);
  const folder = mkdtempSync(join(tmpdir(), "forum-studio-"));
  const archive = join(folder, download.suggestedFilename());
  await download.saveAs(archive);
  const site = join(folder, "site");
  execFileSync("python3", ["-m", "zipfile", "-e", archive, site]);
  return { folder, site, bytes: readFileSync(archive) };
}

/** Shows a screen of the editor by its address: `sessions/3`, `translation`. */
export async function show(page, screen) {
  await page.evaluate((hash) => (location.hash = hash), `#/${screen}`);
  const ready = screen.includes("/") || screen === "forum" ? ".form__name" : screen ? "main h1" : "#content-title";
  await expect(page.locator(ready).first()).toBeVisible();
}

/** The input of a text in one language: the label of the field and the language, as the page calls them. */
export const field = (page, label, lang) => page.getByRole("textbox", { name: `${label} (${lang})`, exact: true }).first();

/** The text of a file of the content, as the organizer can save it. The start is shown afterwards. */
export async function saved(page, name) {
  await show(page, "");
  const button = page.getByRole("button", { name: `Save the file ${name}` });
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return readFileSync(await download.path(), "utf8");
}

/** Pastes a text into a field, as the system would. */
export const dispatchPaste = (input, text) => input.evaluate((element, pasted) => {
  const clipboardData = new DataTransfer();
  clipboardData.setData("text/plain", pasted);
  element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
}, text);

/** No violation that axe finds, and nothing is wider than the window. What is in frames is not looked at. */
export async function audit(page) {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => window.axe.run({ exclude: [["iframe"]] }));
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
}
