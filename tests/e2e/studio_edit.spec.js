// Editing in the studio: lists, forms, findings at their fields, undo, paste, input methods.
import { readFileSync } from "node:fs";
import { expect, test } from "./forum.js";
import { audit, dispatchPaste, field, openStudio, saved, show } from "./studio.js";

test("a session with a venue and two organizations is added, undone and done again", async ({ page }) => {
  await openStudio(page);
  await show(page, "sessions");
  await page.getByRole("button", { name: "Add a session" }).click();
  await expect(page).toHaveURL(/#\/sessions\/\d+$/);
  await field(page, "Title", "In Russian").fill("Вечер на набережной");
  await field(page, "Title", "In Chinese").fill("滨河之夜");
  await page.getByLabel("Kind").selectOption({ label: "Culture" });
  await page.getByLabel("Status").selectOption({ label: "Announced" });

  // A new venue, by its name; then two organizations that are there.
  const venue = page.getByRole("combobox", { name: /Venue/ });
  await venue.fill("Речной вокзал");
  await page.getByRole("option", { name: /Речной вокзал/ }).click();
  const organizations = page.getByRole("combobox", { name: /Organizations/ });
  for (const name of ["МИД", "Росконгресс"]) {
    await organizations.fill(name);
    await page.getByRole("option", { name: new RegExp(name) }).first().click();
  }
  const chosen = page.locator(".chosen > .link");
  await expect(chosen).toHaveText([/Речной вокзал/, /МИД/, /Росконгресс/]);

  const agenda = JSON.parse(await saved(page, "agenda.json"));
  const session = agenda.sessions.at(-1);
  expect(session).toMatchObject({ title: { ru: "Вечер на набережной", zh: "滨河之夜" }, kind: "culture", status: "announced", zh_sourced: false });
  expect(session.id).toMatch(/^[a-z0-9-]{8,}$/);
  expect(agenda.venues.at(-1)).toMatchObject({ id: session.venue, name: { ru: "Речной вокзал" } });
  expect(session.partners).toHaveLength(2);

  // Every step says what it was.
  await show(page, `sessions/${agenda.sessions.length}`);
  const undo = page.getByRole("button", { name: "Undo" });
  await expect(undo).toHaveAttribute("title", /Undo: changed: session “Вечер на набережной”, “Organizations”/);
  while (await undo.isEnabled()) await undo.click();
  expect(await saved(page, "agenda.json")).toBe(readFileSync("target/test-site/forum/data/agenda.json", "utf8"));
  const redo = page.getByRole("button", { name: "Redo" });
  while (await redo.isEnabled()) await redo.click();
  expect(JSON.parse(await saved(page, "agenda.json"))).toEqual(agenda);
});

test("a mistake is shown at its field at once, counted in list and navigation, and never blocks typing", async ({ page }) => {
  await openStudio(page);
  await show(page, "partners/2");
  const phone = page.getByLabel("Telephone");
  await phone.fill("12");
  const group = page.locator(".field").filter({ has: phone });
  await expect(group.locator(".field__finding--error")).toContainText("\"12\"");
  await expect(phone).toHaveAttribute("aria-invalid", "true");
  await expect(page.locator(".row__link[aria-current] .badge--error")).toHaveText("1");
  await expect(page.locator(".nav__link[aria-current] .badge--error")).toHaveText("1");
  await phone.fill("+74212402001");
  await expect(group.locator(".field__finding")).toHaveCount(0);
  await expect(page.locator(".badge--error")).toHaveCount(0);
});

test("Chinese that an input method composes is neither checked nor written back before it is finished", async ({ page, browserName }) => {
  test.skip(browserName !== "chromium", "the protocol of Chromium composes text");
  await openStudio(page);
  await show(page, "partners/2");
  const name = field(page, "Name", "In Chinese");
  await name.fill("");
  const before = await saved(page, "partners.json");
  await show(page, "partners/2");
  await name.focus();
  const session = await page.context().newCDPSession(page);
  await session.send("Input.imeSetComposition", { text: "luo", selectionStart: 3, selectionEnd: 3 });
  await session.send("Input.imeSetComposition", { text: "罗斯", selectionStart: 2, selectionEnd: 2 });
  // The document does not have it yet, the field does.
  await expect(name).toHaveValue("罗斯");
  await expect(page.locator(".form__name")).not.toContainText("罗斯");
  await session.send("Input.insertText", { text: "罗斯会展" });
  await expect(name).toHaveValue("罗斯会展");
  const after = JSON.parse(await saved(page, "partners.json"));
  expect(JSON.parse(before).partners[1].name.zh).toBeUndefined();
  expect(after.partners[1].name.zh).toBe("罗斯会展");
});

test("pasted Word text is repaired where it was pasted, and undo brings back what was there", async ({ page }) => {
  await openStudio(page);
  await show(page, "sessions/1");
  const title = field(page, "Title", "In Russian");
  await title.fill("Открытие");
  await title.press("End");
  await dispatchPaste(title, "\u00a0и \"Мост\u00ad\"\r\n2025 ");
  await expect(title).toHaveValue("Открытие и «Мост» 2025");
  await expect(page.locator(".last-step")).toContainText("Repaired in the pasted text");
  await title.press("Control+z");
  await expect(title).not.toHaveValue(/Мост/);
});

test("a record is deleted with the references to it, and one step brings all of them back", async ({ page }) => {
  await openStudio(page);
  const before = await saved(page, "agenda.json");
  await show(page, "venues/1");
  await expect(page.locator(".form__uses")).toContainText(/References to it: [1-9]/);
  await page.getByRole("button", { name: "Delete" }).click();
  await expect(page.locator(".last-step")).toContainText(/Deleted: venue “.+”, with the references to it/);
  const id = JSON.parse(before).venues[0].id;
  expect(await saved(page, "agenda.json")).not.toContain(`"${id}"`);
  await page.keyboard.press("Control+z");
  await expect(page.locator(".last-step")).toContainText("Undone");
  expect(await saved(page, "agenda.json")).toBe(before);
});

test("lists are searched as on the site, filtered and sorted", async ({ page }) => {
  await openStudio(page);
  await show(page, "partners");
  const names = page.locator(".row__name");
  await page.getByRole("searchbox", { name: "Search" }).fill("luosi huizhan");
  await expect(names.first()).toContainText("Roscongress");
  await page.getByRole("searchbox", { name: "Search" }).fill("");
  await page.getByLabel("Show").selectOption({ label: "Unofficial Chinese name" });
  await expect(page.locator(".list__count")).toHaveText(/Shown: \d+ of \d+/);
  const [, shown, all] = /(\d+) of (\d+)/.exec(await page.locator(".list__count").textContent());
  expect(Number(shown)).toBeLessThan(Number(all));
  await page.getByLabel("Show").selectOption({ label: "All" });
  await page.getByLabel("Order").selectOption({ label: "By name" });
  const sorted = await names.allTextContents();
  expect(sorted.slice(0, 5)).toEqual([...sorted.slice(0, 5)].sort(new Intl.Collator("en").compare));
});

test("records are moved, duplicated and opened with the keyboard alone", async ({ page }) => {
  await openStudio(page);
  await show(page, "topics/1");
  const name = await page.locator(".form__name").textContent();
  await page.getByRole("button", { name: "Move down" }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#\/topics\/2$/);
  await expect(page.locator(".form__name")).toHaveText(name);
  await expect(page.getByRole("button", { name: "Move down" })).toBeFocused();
  await page.getByRole("button", { name: "Duplicate" }).press("Enter");
  await expect(page).toHaveURL(/#\/topics\/3$/);
  await page.locator(".row__link").first().focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#\/topics\/2$/);
  const ids = JSON.parse(await saved(page, "agenda.json")).topics.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test("missing texts are completed side by side, with the reading of the name", async ({ page }) => {
  await openStudio(page);
  await show(page, "translation");
  const count = page.locator(".tab[aria-pressed=true] .nav__count");
  const missing = Number(await count.textContent());
  expect(missing).toBeGreaterThan(0);
  const first = page.locator(".translation__texts > li").first();
  await first.locator("[lang=zh-Hans]").fill("蒋志刚");
  await expect(count).toHaveText(String(missing - 1));
  await expect(first.locator("[lang=zh-Hans]")).toBeFocused();
  await page.getByRole("button", { name: "Unofficial Chinese name" }).click();
  await expect(page.getByLabel(/is from a source/).first()).toBeVisible();
});

test("what is typed appears although the content is invalid, and unknown fields stay", async ({ page }) => {
  await openStudio(page);
  await show(page, "forum");
  const slogan = field(page, "Motto", "In Russian");
  await slogan.fill("");
  await field(page, "Motto", "In Chinese").fill("");
  await expect(page.locator(".nav .badge--error").first()).toBeVisible();
  await slogan.fill("Новый девиз");
  await expect(page.locator(".nav .badge--error")).toHaveCount(0);
  expect(JSON.parse(await saved(page, "event.json")).slogan).toEqual({ ru: "Новый девиз" });
});

for (const width of [1280, 390]) {
  for (const lang of ["ru", "zh", "en"]) {
    test(`the editor is accessible at ${width} px in ${lang}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await openStudio(page, lang);
      for (const screen of ["sessions", "sessions/2", "partners/3", "forum", "translation"]) {
        await show(page, screen);
        await audit(page);
      }
    });
  }
}
