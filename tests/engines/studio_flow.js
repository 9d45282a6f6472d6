// The main task of an organizer in the studio, through the page: see ../fixtures/studio_task.js. Elements are found by their
// ids, which are the same in all languages.
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { CORRECTED, ORGANIZATIONS, SESSION, VENUE, expectChanged, expectSiteOfTool, textsIn, unpack } from "../fixtures/studio_task.js";
import { DOCUMENTS, FLOWS } from "./flows.js";

/** How long a slow machine may make the site, in seconds. */
const MAKING = 120;
const PUBLISH = '[aria-labelledby="publish-title"]';

export async function publishFromStudio(visitor) {
  const { consoleMessages, engine, site, text, until } = visitor;
  const studio = studioOf(visitor);
  await studio.open();
  const session = await addSession(studio);
  await studio.show(CORRECTED.screen);
  const name = `#${studio.field("name")}-zh`;
  const before = await studio.value(name);
  await studio.replace(name, CORRECTED.name);
  await expectPreview(visitor, studio);

  await studio.show(CORRECTED.screen);
  await engine.press(".steps button:first-child");
  await until(async () => assert.equal(await studio.value(name), before));
  await engine.press(".steps button:last-child");
  await until(async () => assert.equal(await studio.value(name), CORRECTED.name));
  assert.deepEqual(await consoleMessages(), [], "messages before the tab is closed");

  await engine.reopen();
  await studio.open();
  await studio.show(session);
  const title = `#${studio.field("title")}-zh`;
  await until(async () => assert.equal(await studio.value(title), SESSION.title.zh));
  assert.equal(await text(".chosen > .link"), [VENUE.name.ru, ...ORGANIZATIONS.map(({ ru }) => ru)].join(" "));
  await studio.show(CORRECTED.screen);
  await until(async () => assert.equal(await studio.value(name), CORRECTED.name));

  const made = await makeSite(visitor, studio);
  assert.deepEqual(await consoleMessages(), [], "messages after the site was made");
  const texts = textsIn(made);
  const id = expectChanged(texts);
  const { published } = JSON.parse(await readFile(join(made, "studio/site.json"), "utf8"));
  expectSiteOfTool(made, texts, String(published));
  site.root = made;
  await expectVisitorsFind(visitor, id);
  for (const run of Object.values(FLOWS)) await run(visitor);
}

/** The page of the studio. */
function studioOf({ engine, go, seen, text, until }) {
  let screen;
  const studio = {
    /** Opens the studio in Russian and waits until the content is checked. */
    async open() {
      await go("studio/");
      await until(async () => assert.match(await text('[aria-labelledby="check-title"] .panel__said'), /\d/), 20);
      await engine.press('.languages__choice[lang="ru"]');
      await until(async () => assert.equal(await engine.run(() => document.documentElement.lang), "ru"));
    },
    /** Shows a screen: `sessions/3`. */
    async show(name) {
      screen = name;
      await engine.run((hash) => void (location.hash = hash), `#/${name}`);
      if (name.includes("/")) await until(async () => assert.ok((await seen(`[id^="${studio.field("")}"]`)) > 0));
    },
    /** The id of a field of the record that is shown. */
    field: (member) => {
      const [list, number] = screen.split("/");
      return `field-${list}-${number - 1}--${member}`;
    },
    /** The screen of the record that has been opened by a button. */
    async opened(list) {
      await until(async () => assert.match(await engine.run(() => location.hash), new RegExp(`^#/${list}/\\d+$`)));
      screen = (await engine.run(() => location.hash)).slice(2);
      return screen;
    },
    /** Presses an element as soon as it is shown. */
    async press(selector) {
      await until(async () => assert.ok((await seen(selector)) > 0, selector));
      await engine.press(selector);
    },
    /**
     * Presses the key "Enter". WebKit does not anchor the scroll position: where findings appear above an element, it moves,
     * and a click would miss it.
     */
    enter: (selector) => engine.write(selector, "\n"),
    value: (selector) => engine.run((selector) => document.querySelector(selector)?.value, selector),
    /** Selects what a field has, and types something else. */
    async replace(selector, text) {
      await until(async () => assert.equal(await seen(selector), 1));
      await engine.run((selector) => document.querySelector(selector).select(), selector);
      await engine.write(selector, text);
      await until(async () => assert.equal(await studio.value(selector), text));
    },
    /** Sets what has no text to type: a choice, a date, a time. */
    async set(selector, value) {
      await until(async () => assert.equal(await seen(`${selector}:enabled`), 1));
      await engine.run((selector, value) => {
        const field = document.querySelector(selector);
        field.value = value;
        field.dispatchEvent(new Event("change", { bubbles: true }));
      }, selector, value);
      await until(async () => assert.equal(await studio.value(selector), value));
    },
    /** Types a name into a field that suggests records, and chooses the first suggestion. */
    async choose(member, name) {
      const picker = `#${studio.field(member)}-picker`;
      await engine.write(picker, name);
      await until(async () => assert.match(await text(`${picker}-option-0`), new RegExp(name)));
      await studio.enter(picker);
      await until(async () => assert.match(await text(".chosen > .link"), new RegExp(name)));
    },
  };
  return studio;
}

/** Adds the session with its venue and organizations. Returns its screen. */
async function addSession(studio) {
  await studio.show("sessions");
  await studio.press(".list__head .button--main");
  const screen = await studio.opened("sessions");
  const id = (member) => `#${studio.field(member)}`;
  for (const lang of ["ru", "zh"]) await studio.replace(`${id("title")}-${lang}`, SESSION.title[lang]);
  for (const member of ["kind", "status", "date", "start", "end"]) await studio.set(id(member), SESSION[member]);
  await studio.choose("venue", VENUE.name.ru);
  for (const { ru } of ORGANIZATIONS) await studio.choose("partners", ru);
  await studio.enter(".chosen > .link");
  await studio.opened("venues");
  await studio.replace(`${id("name")}-zh`, VENUE.name.zh);
  for (const lang of ["ru", "zh"]) await studio.replace(`${id("city")}-${lang}`, VENUE.city[lang]);
  return screen;
}

/** Expects the changes in both documents of the preview. */
async function expectPreview({ engine, until }, studio) {
  await studio.show("preview");
  const inFrame = () => engine.run((partner) => {
    const page = document.querySelector(".preview__frame:not(.preview__frame--next)")?.contentDocument;
    const textOf = (selector) => page?.querySelector(selector)?.textContent ?? "";
    return { app: page?.documentElement.dataset.app, lang: page?.documentElement.lang, programme: textOf("#agenda-list"), partner: textOf(partner) };
  }, `#partner-${CORRECTED.id}`);
  for (const [lang, tag] of [["ru", "ru"], ["zh", "zh-Hans"]]) {
    await engine.press(`.preview__controls .choices__choice[lang="${tag}"]`);
    await until(async () => {
      const { app, lang: shown, programme, partner } = await inFrame();
      assert.deepEqual([app, shown], ["ready", tag]);
      assert.match(programme, new RegExp(SESSION.title[lang]));
      assert.match(programme, new RegExp(VENUE.name[lang]));
      assert.match(partner, new RegExp(CORRECTED.name));
    }, 30);
  }
}

/** Makes the site and saves its archive. Returns the folder of the unpacked archive. */
async function makeSite({ engine, seen, text, until }, studio) {
  await studio.show("publish");
  await until(async () => assert.equal(await seen(`${PUBLISH} .button--main`), 1));
  await studio.enter(`${PUBLISH} .button--main`);
  const save = `${PUBLISH} .panel__said + .buttons .button--main`;
  await until(async () => assert.equal(await seen(save), 1), MAKING);
  assert.match(await text(`${PUBLISH} .changes-list`), new RegExp(CORRECTED.name));
  await studio.enter(save);
  const folder = join(engine.downloads, "site");
  await until(async () => {
    const archive = readdirSync(engine.downloads).find((name) => name.endsWith(".zip"));
    assert.ok(archive, "the archive is saved");
    unpack(join(engine.downloads, archive), folder);
  }, 20);
  return folder;
}

/** Expects that visitors find the new session and the corrected name, and the calendar file. */
async function expectVisitorsFind({ engine, open, seen, text, until }, id) {
  for (const [lang, document] of Object.entries(DOCUMENTS)) {
    await open(document);
    await engine.write("#q", SESSION.title[lang]);
    await until(async () => assert.equal(await seen("#agenda-list li[id]"), 1));
    assert.match(await text(`#session-${id}`), new RegExp(VENUE.name[lang]));
    await engine.write("#find", CORRECTED.name);
    await until(async () => assert.equal(await seen(`#partner-${CORRECTED.id}`), 1));
    const calendar = await engine.run((path) => fetch(path).then((answer) => answer.text()), `${lang === "zh" ? "../" : ""}calendar/${id}.${lang}.ics`);
    assert.ok(calendar.replaceAll("\r\n ", "").includes(SESSION.title[lang]));
  }
}
