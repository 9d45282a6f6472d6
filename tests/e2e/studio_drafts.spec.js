// Drafts of the studio: saved by themselves, kept over a killed tab, a full disk, a second tab and a newer studio.
import { readFileSync } from "node:fs";
import axe from "axe-core";
import { expect, test } from "./forum.js";
import { alertOf, bar, change, changed, fileOf, item, saved, stored } from "./drafts.js";
import { contentFiles, drop, field, openStudio, opened, panel, refused, show, textOf } from "./studio.js";

const drafts = (page) => panel(page, "drafts");
const button = (parent, name) => parent.getByRole("button", { name, exact: true });
const download = async (page, click) => (await Promise.all([page.waitForEvent("download"), click()]))[0];

/** Opens the studio with a draft of the fixture. */
async function openDraft(page, lang = "en") {
  await openStudio(page, lang);
  await drop(page, contentFiles());
  await saved(page);
}

/** Opens the studio again, in a new tab, and waits until a draft is open there. */
async function openAgain(context, options = {}) {
  const page = await context.newPage();
  await options.before?.(page);
  await openStudio(page);
  return page;
}

test("a draft that is saved survives the crash of its tab", async ({ page, context }) => {
  await openDraft(page);
  await change(page, "Девиз до сбоя");
  await saved(page);
  const crashed = page.waitForEvent("crash");
  const client = await context.newCDPSession(page);
  client.send("Page.crash").catch(() => {});
  await crashed;
  const again = await openAgain(context);
  await expect(panel(again, "content")).toContainText("The draft “Draft of");
  expect(await fileOf(again, "event.json")).toContain("Девиз до сбоя");
  expect(await fileOf(again, "agenda.json")).toBe(textOf("agenda.json"));
});

test("a change that is not saved yet is saved when the tab is closed", async ({ page, context }) => {
  await openDraft(page);
  await change(page, "Девиз перед закрытием");
  await page.close({ runBeforeUnload: false });
  const again = await openAgain(context);
  expect(await fileOf(again, "event.json")).toContain("Девиз перед закрытием");
});

test("a tab that crashes while it saves leaves the draft whole, with one of its contents", async ({ page, context }) => {
  await openDraft(page);
  await change(page, "Девиз во время сбоя");
  const crashed = page.waitForEvent("crash");
  const client = await context.newCDPSession(page);
  client.send("Page.crash").catch(() => {});
  await crashed;
  const again = await openAgain(context);
  const event = await fileOf(again, "event.json");
  expect([textOf("event.json"), textOf("event.json").replace(/("slogan": \{\s*"ru": ")[^"]*/, "$1Девиз во время сбоя")]).toContain(event);
  await change(again, "Девиз после сбоя");
  await saved(again);
});

/** Ends a tab as a crash does: no code of it runs any more. */
async function kill(page) {
  const crashed = page.waitForEvent("crash");
  const client = await page.context().newCDPSession(page);
  client.send("Page.crash").catch(() => {});
  await crashed;
}

test("what was typed in a form up to a second before the tab was killed is there, in the form", async ({ page, context }) => {
  await openStudio(page);
  await show(page, "partners/2");
  const name = field(page, "Name", "In Russian");
  await name.fill("");
  // Somebody types without a pause: what is typed is saved all the same. The last letters come within the last second.
  const typed = [];
  for (let number = 0; Date.now() - (typed[0]?.at ?? Date.now()) < 3000; number += 1) {
    await page.keyboard.type(`${number} `);
    typed.push({ at: Date.now(), text: (await name.inputValue()).trim() });
  }
  const killed = Date.now();
  await kill(page);
  const again = await openAgain(context);
  await show(again, "partners/2");
  const kept = await field(again, "Name", "In Russian").inputValue();
  const needed = typed.findLast(({ at }) => at <= killed - 1000).text;
  expect(kept.trim().startsWith(needed), `“${kept}” has “${needed}”`).toBe(true);
  expect(typed.at(-1).text.startsWith(kept.trim())).toBe(true);
  // It can go on.
  await field(again, "Name", "In Russian").fill("Дальше");
  await expect(again.locator(".form__name")).not.toBeEmpty();
  await saved(again);
});

test("a reload restores the draft with the form at its address", async ({ page }) => {
  await openStudio(page);
  await show(page, "partners/2");
  await field(page, "Name", "In Russian").fill("Росконгресс после перезагрузки");
  await saved(page);
  await page.reload();
  await expect(page).toHaveURL(/#\/partners\/2$/);
  await expect(field(page, "Name", "In Russian")).toHaveValue("Росконгресс после перезагрузки");
});

test("the draft is saved while an input method composes: the composition goes on, and its end is saved", async ({ page }) => {
  await openStudio(page);
  await show(page, "partners/2");
  await field(page, "Name", "In Russian").fill("Росконгресс");
  const name = field(page, "Name", "In Chinese");
  await name.fill("");
  const client = await page.context().newCDPSession(page);
  await client.send("Input.imeSetComposition", { text: "luo", selectionStart: 3, selectionEnd: 3 });
  // The composition is open when the draft is saved.
  await saved(page);
  await expect(name).toHaveValue("luo");
  await expect(name).toBeFocused();
  const names = async () => JSON.parse((await stored(page))[0].texts["partners.json"]).partners[1].name;
  expect(await names()).toEqual({ ru: "Росконгресс", en: "Roscongress Foundation" });
  await client.send("Input.imeSetComposition", { text: "luosi", selectionStart: 5, selectionEnd: 5 });
  await expect(name).toHaveValue("luosi");
  await client.send("Input.insertText", { text: "罗斯会展" });
  await expect(name).toHaveValue("罗斯会展");
  await expect.poll(async () => (await names()).zh).toBe("罗斯会展");
});

test("the content of the site makes no draft until it is changed; then its base is the site", async ({ page }) => {
  await openStudio(page);
  await expect(drafts(page)).toContainText("There are no drafts yet");
  await change(page, "Новый девиз");
  await saved(page);
  const [draft] = await stored(page);
  expect(draft.name).toMatch(/^Draft of /);
  expect(draft.base["event.json"]).toBe(textOf("event.json"));
  expect(draft.published).toBeGreaterThan(1_700_000_000);
  await expect(drafts(page).locator(".draft")).toHaveCount(1);
});

test("the second tab is read-only until it takes the draft; then the first one is", async ({ page, context }) => {
  await openDraft(page);
  const second = await openAgain(context);
  await expect(bar(second)).toContainText("being edited in another tab");
  await expect(button(bar(page), "Edit here")).toHaveCount(0);
  // What the first tab saves is shown in the second.
  await change(page, "Девиз первой вкладки");
  await saved(page);
  await expect.poll(() => fileOf(second, "event.json")).toContain("Девиз первой вкладки");

  await button(bar(second), "Edit here").click();
  await expect(button(bar(second), "Edit here")).toHaveCount(0);
  await expect(bar(page)).toContainText("being edited in another tab");
  await change(second, "Девиз второй вкладки");
  await saved(second);
  await expect.poll(() => fileOf(page, "event.json")).toContain("Девиз второй вкладки");
  expect((await stored(second)).map(({ texts }) => texts["event.json"].includes("Девиз второй вкладки"))).toEqual([true]);
});

test("a tab that does not answer loses the draft, with what it has saved", async ({ page, context }) => {
  // As if it were frozen.
  await page.addInitScript(() => (BroadcastChannel.prototype.addEventListener = () => {}));
  await openDraft(page);
  await change(page, "Девиз первой вкладки");
  await saved(page);
  const second = await openAgain(context);
  await button(bar(second), "Edit here").click();
  await expect(button(bar(second), "Edit here")).toHaveCount(0);
  expect(await fileOf(second, "event.json")).toContain("Девиз первой вкладки");
  await expect(bar(page)).toContainText("being edited in another tab");
});

test("without locks, a tab that has missed a change does not overwrite it; its own change is kept as a new draft", async ({ context }) => {
  const before = (page) => page.addInitScript(() => Object.defineProperty(navigator, "locks", { value: undefined }));
  const first = await context.newPage();
  await before(first);
  await openDraft(first);
  const second = await openAgain(context, { before });
  await change(second, "Девиз второй вкладки");
  await saved(second);
  await change(first, "Девиз первой вкладки");
  await expect(alertOf(first)).toContainText("was changed in another tab");
  const [draft] = await stored(first);
  expect(draft.texts["event.json"]).toContain("Девиз второй вкладки");

  await button(bar(first), "Keep as a new draft").click();
  await saved(first);
  const texts = (await stored(first)).map((it) => it.texts["event.json"]);
  expect(texts.filter((text) => text.includes("Девиз первой вкладки"))).toHaveLength(1);
  expect(texts.filter((text) => text.includes("Девиз второй вкладки"))).toHaveLength(1);
});

test("a full disk is reported at once, with a download; nothing is lost when there is space again", async ({ page, context }) => {
  await openDraft(page);
  await page.evaluate(() => {
    const put = IDBObjectStore.prototype.put;
    window.freeSpace = () => (IDBObjectStore.prototype.put = put);
    IDBObjectStore.prototype.put = function (...values) {
      if (this.name !== "drafts") return put.apply(this, values);
      throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
    };
  });
  await change(page, "Девиз на полном диске");
  await expect(alertOf(page)).toContainText(/no space on the disk.*kB are needed/);
  const file = await download(page, () => button(bar(page), "Save the draft to a file").click());
  expect(file.suggestedFilename()).toMatch(/\.forum-draft\.json$/);
  expect(readFileSync(await file.path(), "utf8")).toContain("Девиз на полном диске");
  // What was stored before is whole.
  const [before] = await stored(page);
  expect(before.texts["event.json"]).toBe(textOf("event.json"));

  await page.evaluate(() => window.freeSpace());
  await button(bar(page), "Try again").click();
  await saved(page);
  const again = await openAgain(context);
  expect(await fileOf(again, "event.json")).toContain("Девиз на полном диске");
});

test("if there is no space for a version of the earlier content, other content does not replace it", async ({ page }) => {
  await openDraft(page);
  await change(page, "Прежний девиз");
  await saved(page);
  await page.evaluate(() => {
    const put = IDBObjectStore.prototype.put;
    window.freeSpace = () => (IDBObjectStore.prototype.put = put);
    // Browsers also report it when the transaction ends.
    IDBObjectStore.prototype.put = function (...values) {
      const request = put.apply(this, values);
      if (this.name === "files") this.transaction.abort();
      return request;
    };
    const error = Object.getOwnPropertyDescriptor(IDBTransaction.prototype, "error");
    Object.defineProperty(IDBTransaction.prototype, "error", { ...error, get: () => new DOMException("", "QuotaExceededError") });
  });
  await drop(page, changed("Девиз без места"));
  await expect(alertOf(page)).toContainText(/no space on the disk.*kB are needed/);
  await expect(refused(page)).toContainText(/no space on the disk.*kB are needed/);
  expect(await fileOf(page, "event.json")).toContain("Прежний девиз");
  await page.evaluate(() => window.freeSpace());
  await change(page, "Девиз на свободном месте");
  await saved(page);
});

test("a draft that cannot be saved is left only after it was saved to a file", async ({ page }) => {
  await openStudio(page);
  await page.evaluate(() => (IDBObjectStore.prototype.put = () => { throw new DOMException("", "QuotaExceededError"); }));
  await change(page, "Девиз без места");
  await expect(alertOf(page)).toContainText("no space on the disk");
  await button(panel(page, "content"), "Back to the content of the site").click();
  await expect(refused(page)).toContainText("could not be saved");
  expect(await fileOf(page, "event.json")).toContain("Девиз без места");
  await download(page, () => button(bar(page), "Save the draft to a file").click());
  await button(panel(page, "content"), "Back to the content of the site").click();
  await expect(panel(page, "content")).toContainText("The content of this site is open");
});

for (const [name, forbid] of [
  ["forbids storage", () => Object.defineProperty(window, "indexedDB", { get: () => { throw new DOMException("denied", "SecurityError"); } })],
  ["has no storage", () => Object.defineProperty(window, "indexedDB", { value: undefined })],
  ["refuses to open the database", () => (IDBFactory.prototype.open = () => { throw new DOMException("A mutation operation was attempted on a database that did not allow mutations.", "InvalidStateError"); })],
]) {
  test(`the browser ${name}: a clear message, the content is open and can be saved to a file`, async ({ page }) => {
    await page.addInitScript(forbid);
    await openStudio(page);
    await drop(page, contentFiles((text) => text.replace("\n", "\n\n")));
    await opened(page);
    await expect(alertOf(page)).toContainText("The browser stores nothing for this page");
    const file = await download(page, () => button(bar(page), "Save the draft to a file").click());
    expect(JSON.parse(readFileSync(await file.path(), "utf8")).files.texts["agenda.json"]).toBe(textOf("agenda.json").replace("\n", "\n\n"));
    await expect(panel(page, "check").locator(".finding--error")).toHaveCount(0);
  });
}

test("a draft of a newer version is neither opened nor changed", async ({ page, context }) => {
  await openDraft(page);
  await alterStored(page, { format: 99, surprise: "x" });
  const before = await stored(page);
  const again = await openAgain(context);
  await expect(alertOf(again)).toContainText("of a newer version of the studio");
  await expect(panel(again, "content")).toContainText("The content of this site is open");
  await expect(drafts(again).locator(".draft")).toContainText("of a newer version of the studio");
  await expect(drafts(again).locator(".draft button")).toHaveCount(0);
  // The tab that was open with it does not overwrite it either.
  await drop(page, changed("Девиз старой версии"));
  await expect(alertOf(page)).toContainText("of a newer version of the studio");
  expect(await stored(again)).toEqual(before);
});

test("a database of a newer version: a clear message, and nothing is changed in it", async ({ page, context }) => {
  await openDraft(page);
  await page.evaluate(async () => {
    const [{ name }] = await indexedDB.databases();
    const request = indexedDB.open(name, 99);
    const db = await new Promise((resolve, reject) => Object.assign(request, { onsuccess: () => resolve(request.result), onerror: () => reject(request.error) }));
    db.close();
  });
  const again = await openAgain(context);
  await expect(alertOf(again)).toContainText("of a newer version of the studio");
  await expect(panel(again, "content")).toContainText("The content of this site is open");
  await drop(page, changed("Девиз"));
  await expect(alertOf(page)).toContainText("of a newer version of the studio");
  expect((await stored(page)).map(({ texts }) => texts["event.json"])).toEqual([textOf("event.json")]);
});

test("a draft that the browser has removed is named, and the content of the site is open", async ({ page, context }) => {
  await openDraft(page);
  await page.close();
  const other = await context.newPage();
  await other.goto("");
  await deleteStore(other);
  const again = await openAgain(context);
  await expect(alertOf(again)).toContainText(/The draft “Draft of .*” is no longer in this browser/);
  await expect(panel(again, "content")).toContainText("The content of this site is open");
  // It is said once.
  await again.reload();
  await expect(panel(again, "check").locator(".panel__said")).toHaveText(/[0-9]/);
  await expect(alertOf(again)).toHaveCount(0);
});

test("a store that disappears while a draft is open is made again with the next change", async ({ page, context }) => {
  await openDraft(page);
  await deleteStore(page);
  await change(page, "Девиз после удаления");
  await saved(page);
  const [draft] = await stored(page);
  expect(draft.texts["event.json"]).toContain("Девиз после удаления");
  expect(Object.keys(draft.base).sort()).toEqual(["agenda.json", "event.json", "partners.json"]);
  const again = await openAgain(context);
  expect(await fileOf(again, "event.json")).toContain("Девиз после удаления");
});

test("an earlier version is shown in the place of the content and can be restored", async ({ page }) => {
  await openDraft(page);
  await change(page, "Второй девиз");
  await saved(page);
  await drafts(page).locator("summary").click();
  const versions = drafts(page).locator(".version");
  await expect(versions).toHaveCount(1);
  await expect(versions).toContainText("when it was opened");
  await versions.getByRole("button").click();
  await expect(bar(page)).toContainText("It can be viewed, but not changed");
  expect(await fileOf(page, "event.json")).toBe(textOf("event.json"));
  await button(bar(page), "Back to the draft").click();
  expect(await fileOf(page, "event.json")).toContain("Второй девиз");

  await versions.getByRole("button").click();
  await button(bar(page), "Restore this version").click();
  await expect(button(bar(page), "Restore this version")).toHaveCount(0);
  await saved(page);
  expect(await fileOf(page, "event.json")).toBe(textOf("event.json"));
  await expect(versions.first()).toContainText("before a version was restored");
  // What was replaced is a version, too.
  await versions.first().getByRole("button").click();
  expect(await fileOf(page, "event.json")).toContain("Второй девиз");
  await page.reload();
  await saved(page);
  expect(await fileOf(page, "event.json")).toBe(textOf("event.json"));
});

test("a draft that was saved to a file is opened as a draft with its name, its bytes and its base", async ({ page }) => {
  await openStudio(page);
  const crooked = Buffer.from([0xef, 0xbb, 0xbf, 0x7b, 0x7d, 0xff, 0x00]);
  await drop(page, [{ name: "agenda.json", bytes: crooked }, { name: "event.json", text: textOf("event.json") }, { name: "partners.json", text: textOf("partners.json") }, { name: "share-ru.png", bytes: Buffer.from([137, 80, 78, 71, 255, 0]) }]);
  await saved(page);
  await item(page, 0).getByRole("button", { name: /^Rename/ }).click();
  await drafts(page).getByLabel("Name of the draft").fill("Версия: 2/3 «для министра»");
  await drafts(page).getByLabel("Name of the draft").press("Enter");
  await expect(bar(page)).toContainText("для министра");
  const before = await stored(page);
  // The labels of the buttons have the new name.
  await expect(item(page, 0).getByRole("button", { name: /^Rename: .*министра/ })).toBeVisible();
  const file = await download(page, () => item(page, 0).getByRole("button", { name: /^Save to a file/ }).click());
  expect(file.suggestedFilename()).toBe("Версия- 2-3 «для министра».forum-draft.json");
  const bytes = readFileSync(await file.path());
  await item(page, 0).getByRole("button", { name: /^Delete/ }).click();
  await expect(panel(page, "content")).toContainText("The content of this site is open");
  await drop(page, [{ name: "прислали.json", bytes }]);
  await saved(page);
  const [after] = await stored(page);
  for (const part of ["name", "base", "published", "hex"]) expect(after[part], part).toEqual(before[0][part]);
  expect(after.hex["agenda.json"]).toBe(crooked.toString("hex"));
});

test("drafts can be copied, deleted and taken back", async ({ page }) => {
  await openDraft(page);
  await item(page, 0).getByRole("button", { name: /^Make a copy/ }).click();
  await expect(drafts(page).locator(".draft")).toHaveCount(2);
  await change(page, "Девиз подлинника");
  await saved(page);
  await drafts(page).locator(".draft").filter({ hasText: "(copy)" }).getByRole("button", { name: /^Open/ }).click();
  await expect(bar(page)).toContainText("(copy)");
  expect(await fileOf(page, "event.json")).toBe(textOf("event.json"));
  await drafts(page).locator(".draft").filter({ hasNotText: "(copy)" }).getByRole("button", { name: /^Delete/ }).click();
  await expect(drafts(page).locator(".draft")).toHaveCount(1);
  await button(drafts(page), "Undo").click();
  await expect(drafts(page).locator(".draft")).toHaveCount(2);
  await drafts(page).locator(".draft").filter({ hasNotText: "(copy)" }).getByRole("button", { name: /^Open/ }).click();
  await expect.poll(() => fileOf(page, "event.json")).toContain("Девиз подлинника");
});

test("a draft that another tab edits is not deleted", async ({ page, context }) => {
  await openDraft(page);
  const second = await openAgain(context);
  await item(second, 0).getByRole("button", { name: /^Delete/ }).click();
  await expect(drafts(second).getByRole("alert")).toContainText("being edited in another tab");
  await expect(drafts(page).locator(".draft")).toHaveCount(1);
});

test("after going back to the content of the site, it is open at the next start, and the draft is in the list", async ({ page }) => {
  await openDraft(page);
  await button(panel(page, "content"), "Back to the content of the site").click();
  await expect(panel(page, "content")).toContainText("The content of this site is open");
  await page.reload();
  await expect(panel(page, "content")).toContainText("The content of this site is open");
  await expect(drafts(page).locator(".draft")).toHaveCount(1);
});

for (const width of [390, 1280]) {
  for (const lang of ["ru", "zh", "en"]) {
    test(`${lang}, ${width} px: no violation that axe finds, and nothing is wider than the window`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await openStudio(page, lang);
      await drop(page, contentFiles());
      await expect(drafts(page).locator(".draft")).toHaveCount(1);
      await drafts(page).locator("summary").click();
      await page.evaluate(() => (IDBObjectStore.prototype.put = () => { throw new DOMException("", "QuotaExceededError"); }));
      await drop(page, changed("Девиз"));
      await expect(alertOf(page)).toBeVisible();
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate(() => window.axe.run());
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      const small = await page.locator(".draft-bar button, .drafts button").evaluateAll((all) => all.filter((it) => it.getBoundingClientRect().height < 44).map((it) => it.textContent));
      expect(small).toEqual([]);
    });
  }
}

/** Changes the record of the only draft in the store. */
const alterStored = (page, change) => page.evaluate(async (change) => {
  const [{ name }] = await indexedDB.databases();
  const request = indexedDB.open(name);
  const db = await new Promise((resolve) => (request.onsuccess = () => resolve(request.result)));
  const transaction = db.transaction("drafts", "readwrite");
  const all = transaction.objectStore("drafts").getAll();
  all.onsuccess = () => transaction.objectStore("drafts").put({ ...all.result[0], ...change });
  await new Promise((resolve) => (transaction.oncomplete = resolve));
  db.close();
}, change);

/** Deletes the database, as a browser does that needs space. */
const deleteStore = (page) => page.evaluate(async () => {
  const [{ name }] = await indexedDB.databases();
  const request = indexedDB.deleteDatabase(name);
  await new Promise((resolve, reject) => Object.assign(request, { onsuccess: resolve, onerror: () => reject(request.error) }));
});
