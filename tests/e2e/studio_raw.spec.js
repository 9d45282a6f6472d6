// The studio: one record as text, with findings at their places and completion.
import { readFileSync } from "node:fs";
import axe from "axe-core";
import { expect, test } from "./forum.js";
import { saved } from "./drafts.js";
import { openStudio, show, textOf } from "./studio.js";

const SCRIPT = /raw_pane[^/]*\.js$/;
const first = () => JSON.parse(textOf("partners.json")).partners[0];
const pretty = (record) => JSON.stringify(record, null, 2);

const section = (page) => page.locator('section[aria-labelledby="raw-title"]');
const button = (page) => section(page).locator("button[aria-expanded]");
const field = (page) => section(page).getByRole("textbox").and(page.locator(".cm-content"));
const listed = (page) => section(page).locator(".raw-findings__item");
const clean = (page) => expect(section(page).getByRole("status")).toHaveText(/No problems|замечаний нет|没有发现问题/);
const options = (page) => page.locator(".cm-tooltip-autocomplete [role=option]");

/** The whole text: CodeMirror draws only what is near the window. */
const text = (page) => field(page).evaluate((element) => element.cmTile.root.view.state.doc.toString());
/** What the text says; nothing while it is no JSON. */
const record = async (page) => {
  try {
    return JSON.parse(await text(page));
  } catch {
    return undefined;
  }
};

/** Opens the first organization: its form ends with the text of the record. */
async function openRecord(page, lang = "en") {
  await openStudio(page, lang);
  await show(page, "partners/1");
}

async function openPane(page, lang = "en") {
  await openRecord(page, lang);
  await button(page).click();
  await expect(field(page)).toBeVisible();
  await clean(page);
}

/** Replaces the whole text. */
async function write(page, written) {
  await field(page).focus();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.insertText(written);
}

/** Puts the cursor behind a part of the text. */
const behind = (page, part) =>
  field(page).evaluate((element, searched) => {
    const { view } = element.cmTile.root;
    view.focus();
    view.dispatch({ selection: { anchor: view.state.doc.toString().indexOf(searched) + searched.length } });
  }, part);

test("the editor is loaded when it is needed, keeps the policy of the page, and has its own styles", async ({ page }) => {
  const requests = [];
  page.on("request", (request) => SCRIPT.test(request.url()) && requests.push(request.url()));
  await page.addInitScript(() => {
    window.blocked = [];
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => window.blocked.push(`${violatedDirective} ${blockedURI}`));
  });
  await openRecord(page);
  expect(requests).toEqual([]);
  await button(page).click();
  await expect(field(page)).toHaveAccessibleName("Text of the record");
  expect(requests).toHaveLength(1);
  expect(await record(page)).toEqual(first());
  await expect(page.locator(".cm-editor")).toHaveCSS("display", "flex");
  await expect(page.locator(".cm-scroller")).toHaveCSS("font-family", /monospace/);
  await field(page).focus();
  await page.keyboard.press("End");
  await page.keyboard.type("x");
  await expect(page.locator(".cm-lintRange-error, .cm-lintPoint-error").first()).toBeAttached();
  await page.keyboard.press("ControlOrMeta+f");
  await page.keyboard.type("name");
  await expect(page.locator(".cm-searchMatch").first()).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Control+Space");
  await expect(options(page).first()).toBeVisible();
  // Chromium itself adds a style to what replaces a selection; that one is blocked, and nobody misses it.
  expect(await page.evaluate(() => window.blocked)).toEqual([]);
});

test("a mistake is marked while it is written, with the words of the check", async ({ page }) => {
  for (const [lang, comma, id] of [["en", /comma/, /Not an id/], ["ru", /запят/, /Not an id/], ["zh", /逗号/, /Not an id/]]) {
    await openPane(page, lang);
    const right = pretty(first());
    await write(page, right.replace('",', '"'));
    await expect(listed(page)).toHaveText([comma]);
    await expect(page.locator(".cm-lintRange-error, .cm-lintPoint-error").first()).toBeAttached();

    await write(page, pretty({ ...first(), id: "Not an id", kimd: 1 }));
    await expect(listed(page)).toHaveCount(2);
    await expect(listed(page).filter({ hasText: id })).toHaveCount(1);
    await expect(page.locator(".cm-lintRange-error")).toHaveText(['"Not an id"', '"kimd"']);

    await write(page, pretty({ ...first(), phone: "+74212000" }));
    await expect(page.locator(".cm-lintRange-warning")).toHaveText(['"+74212000"']);
    await write(page, right);
    await clean(page);
    await expect(page.locator(".cm-lintRange-error, .cm-lintRange-warning")).toHaveCount(0);
  }
});

test("fields are offered by their names and by their labels, choices by theirs", async ({ page }) => {
  await openPane(page, "ru");
  await write(page, '{\n  "id": "a",\n  \n}');
  await behind(page, '"a",\n  ');
  await page.keyboard.press("Control+Space");
  await expect(options(page).filter({ hasText: '"name"' })).toContainText("Название");
  // What is there is not offered again.
  await expect(options(page).filter({ hasText: /^"id"/ })).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(options(page)).toHaveCount(0);
  await expect(field(page)).toBeFocused();

  await page.keyboard.type("телеф");
  await expect(options(page)).toHaveCount(1);
  await page.keyboard.press("Enter");
  await expect.poll(() => record(page)).toEqual({ id: "a", phone: "" });
  await page.keyboard.insertText("+1");
  await expect.poll(() => record(page)).toEqual({ id: "a", phone: "+1" });

  await write(page, '{\n  "kind": \n}');
  await behind(page, '"kind": ');
  await page.keyboard.type('"');
  await expect(options(page)).toHaveCount(7);
  await expect(options(page).filter({ hasText: '"company"' })).toHaveCount(1);
  await page.keyboard.type("comp");
  await expect(options(page)).toHaveCount(1);
  await page.keyboard.press("Enter");
  await expect.poll(() => record(page)).toEqual({ kind: "company" });

  // Within a text in two languages, and within a list of them.
  await write(page, '{"seeks": [{"ru": "а", }]}');
  await behind(page, '"а", ');
  await page.keyboard.press("Control+Space");
  await expect(options(page)).toHaveText([/^"zh"/, /^"en"/]);
});

test("Tab moves on, Escape closes what is open and then leaves", async ({ page }) => {
  await openPane(page, "ru");
  await field(page).focus();
  await page.keyboard.press("Tab");
  await expect(field(page)).not.toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await expect(field(page)).toBeFocused();
  await page.keyboard.press("ControlOrMeta+f");
  const search = page.locator(".cm-search");
  await expect(search.getByPlaceholder("Найти")).toBeFocused();
  await expect(search.getByRole("button", { name: "следующее" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(search).toHaveCount(0);
  await expect(field(page)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(button(page)).toBeFocused();
  expect(await record(page)).toEqual(first());
});

test("another language keeps what was written, a record that was undone replaces it", async ({ page }) => {
  await openPane(page);
  await write(page, '{"id": "new-one"}');
  await expect(listed(page).first()).toContainText(/name/);
  await page.getByRole("button", { name: "中文" }).click();
  await button(page).click();
  await expect(field(page)).toHaveAccessibleName("本条记录的文本");
  expect(await record(page)).toEqual({ id: "new-one" });
  await expect(listed(page).first()).toContainText(/[一-龥]/);
  await page.getByRole("button", { name: "English" }).click();
  await button(page).click();
  await expect(field(page)).toHaveAccessibleName("Text of the record");
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect.poll(() => record(page)).toEqual(first());
});

test("what an input method composes is checked when it is complete", async ({ page }) => {
  await openPane(page);
  await write(page, '{"id": "a", "name": {"ru": "Имя", "zh": ""}}');
  await behind(page, '"zh": "');
  const checks = [];
  await page.exposeFunction("wasChanged", (shown) => checks.push(shown));
  await page.evaluate(() => new MutationObserver(() => window.wasChanged("")).observe(document.querySelector(".raw-findings"), { childList: true, subtree: true, characterData: true }));
  const client = await page.context().newCDPSession(page);
  await client.send("Input.imeSetComposition", { text: "yin", selectionStart: 3, selectionEnd: 3 });
  await client.send("Input.imeSetComposition", { text: "yinyue", selectionStart: 6, selectionEnd: 6 });
  await expect.poll(() => text(page)).toContain("yinyue");
  expect(checks).toEqual([]);
  await client.send("Input.insertText", { text: "音乐" });
  await expect.poll(async () => (await record(page)).name.zh).toBe("音乐");
  await expect.poll(() => checks.length).toBeGreaterThan(0);
});

test("saving the draft leaves the text, its cursor and its focus alone", async ({ page }) => {
  await openPane(page);
  await field(page).evaluate((element) => (element.dataset.kept = ""));
  for (const name of ["Первое", "Второе"]) {
    await write(page, pretty({ ...first(), name: { ru: name } }));
    await expect(page.locator(".form__name")).toHaveText(name);
    await saved(page);
  }
  await expect(field(page)).toHaveAttribute("data-kept", "");
  await expect(field(page)).toBeFocused();
});

test("if the editor cannot be loaded, the page says so and a second attempt works", async ({ page }) => {
  await page.route(SCRIPT, (route) => route.abort());
  await openRecord(page);
  await button(page).click();
  await expect(section(page).getByRole("alert")).toContainText(/cannot be reached/);
  await page.unroute(SCRIPT);
  await button(page).click();
  await button(page).click();
  await expect(field(page)).toBeVisible();
  await expect(section(page).getByRole("alert")).toHaveCount(0);
});

test("all texts of CodeMirror are translated", () => {
  const used = new Set();
  for (const name of ["view", "lint", "language", "commands", "autocomplete", "search"]) {
    const source = readFileSync(`node_modules/@codemirror/${name}/dist/index.js`, "utf8");
    for (const [, phrase] of source.matchAll(/phrase\((?:view, )?"([^"]+)"/g)) used.add(phrase);
  }
  // Folding is not used.
  for (const phrase of ["folded code", "unfold", "to"]) used.delete(phrase);
  expect(used.size).toBeGreaterThan(15);
  for (const lang of ["ru", "zh"]) {
    const texts = readFileSync(`crates/i18n/src/studio_texts/raw_pane/${lang}.rs`, "utf8");
    expect([...used].filter((phrase) => !texts.includes(`("${phrase}", "`)), lang).toEqual([]);
  }
});

for (const scheme of ["light", "dark"]) {
  test(`the text is accessible and fits a phone, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width: 390, height: 800 });
    await openPane(page, "ru");
    await write(page, pretty({ ...first(), kimd: 1 }));
    await expect(listed(page)).toHaveCount(1);
    const background = await page.locator(".cm-editor").evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(background).toBe(scheme === "light" ? "rgb(255, 253, 249)" : "rgb(17, 29, 44)");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.evaluate(axe.source);
    const faults = await page.evaluate(async () => (await window.axe.run('section[aria-labelledby="raw-title"]')).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`));
    expect(faults).toEqual([]);
  });
}
