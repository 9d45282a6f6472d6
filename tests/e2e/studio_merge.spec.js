// The site was published anew while somebody works on a draft: what changed is said, and can be taken into the draft.
import { expect, test } from "./forum.js";
import { saved } from "./drafts.js";
import { field, openStudio, panel, saved as textOfFile, show, textOf } from "./studio.js";

const NOTICE = "The site has changed since this draft was begun";
const merge = (page) => panel(page, "merge");
const take = (page) => merge(page).getByRole("button", { name: "Take these changes into the draft" });
const finish = (page) => merge(page).getByRole("button", { name: "Take the chosen versions" });
const conflict = (page, name) => merge(page).locator(".conflict").filter({ hasText: name });
const undo = (page) => page.getByRole("button", { name: "Undo", exact: true });

/** Publishes the site anew, with changes of its data files: functions of their content by its name. */
function publish(site, changes) {
  for (const [name, change] of Object.entries(changes)) {
    const content = JSON.parse(textOf(`${name}.json`));
    change(content);
    site.files[`data/${name}.json`] = `${JSON.stringify(content, null, 2)}\n`;
  }
  site.bytes = (body, path) => (path === "studio/site.json" ? Buffer.from(JSON.stringify({ ...JSON.parse(body), published: 1_763_900_000 })) : body);
}

/** Begins a draft with changes, publishes the site with others and opens the studio again. */
async function begin(page, site, edit, changes) {
  await openStudio(page);
  await edit();
  await saved(page);
  publish(site, changes);
  await page.goto("about:blank");
  await openStudio(page);
  await expect(merge(page).getByRole("heading")).toHaveText(NOTICE);
}

/** Changes texts of the draft: the address of a record, the label of its field, and the text. */
const write = (page, texts) => async () => {
  for (const [record, label, text] of texts) {
    await show(page, record);
    await field(page, label, "In Russian").fill(text);
  }
};

const partners = async (page) => JSON.parse(await textOfFile(page, "partners.json")).partners;
const themes = async (page) => JSON.parse(await textOfFile(page, "agenda.json")).themes;

/** The notice is gone, also after the studio was opened again. */
async function isOver(page) {
  await expect(merge(page)).toHaveCount(0);
  await saved(page);
  await page.goto("about:blank");
  await openStudio(page);
  await expect(merge(page)).toHaveCount(0);
}

test("an unchanged site says nothing, and content without a draft is that of the site", async ({ page, site }) => {
  await openStudio(page);
  await write(page, [["partners/2", "Name", "Росконгресс"]])();
  await saved(page);
  await page.goto("about:blank");
  await openStudio(page);
  await expect(panel(page, "content")).toContainText("The draft “Draft of");
  await expect(merge(page)).toHaveCount(0);
  await page.getByRole("button", { name: "Back to the content of the site" }).click();
  publish(site, { event: (event) => (event.slogan.ru = "Новый девиз") });
  await page.goto("about:blank");
  await openStudio(page);
  await expect(panel(page, "content")).toContainText("The content of this site is open");
  await expect(merge(page)).toHaveCount(0);
});

test("changes of other records and fields are taken without a question, as one step", async ({ page, site }) => {
  await begin(page, site, write(page, [["partners/2", "Name", "Росконгресс"]]), {
    event: (event) => (event.slogan.ru = "Новый девиз"),
    partners: ({ partners }) => {
      partners[1].name.zh = "俄罗斯会展";
      partners[2].phone = "+74992441606";
      partners.push({ ...partners[3], id: "new-one", name: { ru: "Новый участник", zh: "新参会者" } });
    },
  });
  const lines = merge(page).locator(".changes-list");
  for (const text of ["Новый девиз", "俄罗斯会展", "+74992441606", "Новый участник"]) await expect(lines).toContainText(text);
  // What only the draft has changed is not a change of the site.
  await expect(lines).not.toContainText("“Росконгресс”");
  const before = await textOfFile(page, "partners.json");

  await take(page).click();
  await expect(merge(page)).toHaveCount(0);
  const merged = await textOfFile(page, "partners.json");
  const [, second, third] = JSON.parse(merged).partners;
  expect([second.name.ru, second.name.zh, third.phone]).toEqual(["Росконгресс", "俄罗斯会展", "+74992441606"]);
  expect(JSON.parse(merged).partners.at(-1).id).toBe("new-one");
  expect(JSON.parse(await textOfFile(page, "event.json")).slogan.ru).toBe("Новый девиз");

  // One step takes all of it back.
  await expect(undo(page)).toHaveAttribute("title", /changes of the site taken/);
  await undo(page).click();
  expect(await textOfFile(page, "partners.json")).toBe(before);
  expect(await textOfFile(page, "event.json")).toBe(textOf("event.json"));
  await page.getByRole("button", { name: "Redo" }).click();
  expect(await textOfFile(page, "partners.json")).toBe(merged);
  await isOver(page);
  expect(await textOfFile(page, "partners.json")).toBe(merged);
});

for (const [side, expected] of [["In the draft", "Росконгресс"], ["On the site", "Фонд «Росконгресс»"]]) {
  test(`what both changed is chosen: ${side.toLowerCase()}`, async ({ page, site }) => {
    await begin(page, site, write(page, [["partners/2", "Name", "Росконгресс"], ["partners/3", "Name", "МИД"]]), {
      partners: ({ partners }) => {
        partners[1].name.ru = "Фонд «Росконгресс»";
        partners[2].name.ru = "Министерство иностранных дел";
      },
    });
    await take(page).click();
    await expect(merge(page).locator(".conflict")).toHaveCount(2);
    // The versions are shown, and that of the draft is chosen at first.
    const first = conflict(page, "Фонд «Росконгресс»");
    await expect(first).toContainText("Name");
    await expect(first.getByRole("radio", { name: /^In the draft/ })).toBeChecked();
    await first.getByRole("radio", { name: new RegExp(`^${side}`) }).check();
    await conflict(page, "Министерство").getByRole("radio", { name: /^On the site/ }).check();
    await finish(page).click();
    await expect(merge(page)).toHaveCount(0);
    const names = (await partners(page)).map(({ name }) => name.ru);
    expect(names.slice(1, 3)).toEqual([expected, "Министерство иностранных дел"]);
    await undo(page).click();
    expect((await partners(page)).map(({ name }) => name.ru).slice(1, 3)).toEqual(["Росконгресс", "МИД"]);
    await page.getByRole("button", { name: "Redo" }).click();
    await isOver(page);
    expect((await partners(page)).map(({ name }) => name.ru)).toEqual(names);
  });
}

for (const [action, remaining] of [["Delete the record", []], ["Keep the record", [0, 2]]]) {
  test(`a record that one side deleted and the other one changed: ${action.toLowerCase()}`, async ({ page, site }) => {
    const edit = async () => {
      await write(page, [["themes/3", "Title", "Тема черновика"]])();
      await show(page, "themes/1");
      await page.getByRole("button", { name: "Delete", exact: true }).click();
    };
    const changed = ({ themes }) => {
      themes[0].title.ru = "Тема с сайта";
      themes.splice(2, 1);
    };
    await begin(page, site, edit, { agenda: changed });
    await take(page).click();
    await expect(conflict(page, "You deleted this record, and it was changed on the site")).toContainText("Тема с сайта");
    await expect(conflict(page, "This record was deleted from the site, and you changed it")).toContainText("Тема черновика");
    for (const box of await merge(page).locator(".conflict").all()) await box.getByRole("radio", { name: new RegExp(action) }).check();
    await finish(page).click();
    await expect(merge(page)).toHaveCount(0);
    const all = JSON.parse(textOf("agenda.json")).themes.map(({ title }) => title.ru);
    Object.assign(all, { 0: "Тема с сайта", 2: "Тема черновика" });
    const kept = all.filter((_, at) => ![0, 2].includes(at) || remaining.includes(at));
    expect((await themes(page)).map(({ title }) => title.ru)).toEqual(kept);
    await isOver(page);
  });
}

test("what is typed while versions are chosen stays, and a new conflict is asked for", async ({ page, site }) => {
  await begin(page, site, write(page, [["partners/2", "Name", "Росконгресс"]]), {
    partners: ({ partners }) => {
      partners[1].name.ru = "Фонд «Росконгресс»";
      partners[2].name.ru = "Министерство";
    },
  });
  await take(page).click();
  await conflict(page, "Фонд «Росконгресс»").getByRole("radio", { name: /^On the site/ }).check();
  await write(page, [["partners/3", "Name", "МИД"], ["partners/4", "Name", "Минэк"]])();
  await show(page, "");
  await finish(page).click();
  await expect(merge(page).locator(".conflict")).toHaveCount(2);
  await expect(conflict(page, "Фонд «Росконгресс»").getByRole("radio", { name: /^On the site/ })).toBeChecked();
  await finish(page).click();
  await expect(merge(page)).toHaveCount(0);
  expect((await partners(page)).slice(1, 4).map(({ name }) => name.ru)).toEqual(["Фонд «Росконгресс»", "МИД", "Минэк"]);
});
