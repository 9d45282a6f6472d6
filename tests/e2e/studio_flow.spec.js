// The main task of an organizer, from an empty browser to the published site: a new session, a corrected name, both
// documents in the preview, undo, a killed tab, publication. Then visitors use the site of the archive.
import { execFileSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { AFTER_FORUM, BUILD_TIMEOUT } from "../fixtures/generated_sites.js";
import { CORRECTED, ORGANIZATIONS, SESSION, VENUE, expectChanged, expectSiteOfTool, textsIn } from "../fixtures/studio_task.js";
import { DOCUMENTS, expect, open, test } from "./forum.js";
import { FILES, field, makeSite, openStudio, panel, saved, show } from "./studio.js";

test.use({ serviceWorkers: "allow" });

/** Tests of the visitors' page that hold for any content. */
const SPECS = ["markup", "no_script", "mount", "downloads", "search_results"];

const LANGUAGES = { ru: "In Russian", zh: "In Chinese" };
const chosen = (page) => page.locator(".chosen > .link");
const correctedName = (page) => field(page, "Name", LANGUAGES.zh);
const shown = (page) => page.frameLocator(".preview__frame:not(.preview__frame--next)");

/** Adds the session with its venue and organizations. Returns its screen. */
async function addSession(page) {
  await show(page, "sessions");
  await page.getByRole("button", { name: "Add a session" }).click();
  await expect(page).toHaveURL(/#\/sessions\/\d+$/);
  const screen = page.url().split("#/")[1];
  for (const [lang, label] of Object.entries(LANGUAGES)) await field(page, "Title", label).fill(SESSION.title[lang]);
  await page.getByLabel("Kind").selectOption(SESSION.kind);
  await page.getByLabel("Status").selectOption(SESSION.status);
  await page.getByLabel("Date", { exact: true }).fill(SESSION.date);
  await page.getByLabel("Begins").fill(SESSION.start);
  await page.getByLabel("Ends").fill(SESSION.end);
  await page.getByRole("combobox", { name: /Venue/ }).fill(VENUE.name.ru);
  await page.getByRole("option", { name: VENUE.name.ru }).click();
  for (const { en } of ORGANIZATIONS) {
    await page.getByRole("combobox", { name: /Organizations/ }).fill(en);
    await page.getByRole("option", { name: en }).click();
  }
  // The new venue is a record like any other.
  await chosen(page).first().click();
  await expect(page).toHaveURL(/#\/venues\/\d+$/);
  await field(page, "Name", LANGUAGES.zh).fill(VENUE.name.zh);
  for (const [lang, label] of Object.entries(LANGUAGES)) await field(page, "City", label).fill(VENUE.city[lang]);
  return screen;
}

/** Expects the changes in both documents of the preview. */
async function expectPreview(page) {
  await page.getByRole("navigation").getByRole("link", { name: "Preview" }).click();
  for (const [lang, tag, button] of [["ru", "ru", "Русский"], ["zh", "zh-Hans", "中文"]]) {
    await panel(page, "preview").getByRole("button", { name: button, exact: true }).click();
    const document = shown(page);
    await expect(document.locator("html")).toHaveAttribute("lang", tag, { timeout: 15_000 });
    await expect(document.locator("html")).toHaveAttribute("data-app", "ready", { timeout: 15_000 });
    await expect(document.locator("#agenda-list")).toContainText(SESSION.title[lang]);
    await expect(document.locator("#agenda-list")).toContainText(VENUE.name[lang]);
    await expect(document.locator(`#partner-${CORRECTED.id}`)).toContainText(CORRECTED.name);
  }
}

/** Expects everything that was edited in a tab that was opened later. */
async function expectRestored(page, session) {
  await expect(panel(page, "content")).toContainText("The draft “Draft of");
  await show(page, session);
  for (const [lang, label] of Object.entries(LANGUAGES)) await expect(field(page, "Title", label)).toHaveValue(SESSION.title[lang]);
  await expect(chosen(page)).toHaveText([VENUE.name.ru, ...ORGANIZATIONS.map(({ en }) => en)]);
  await show(page, CORRECTED.screen);
  await expect(correctedName(page)).toHaveValue(CORRECTED.name);
}

/** Expects that visitors find the new session and the corrected name, and the calendar file. */
async function expectVisitorsFind(page, site, id) {
  for (const [lang, address] of Object.entries(DOCUMENTS)) {
    await open(page, new URL(address, site.url).href);
    await page.locator("#q").fill(SESSION.title[lang]);
    await expect(page.locator("#agenda-list li[id]:visible")).toHaveCount(1);
    await expect(page.locator(`#session-${id}`)).toContainText(VENUE.name[lang]);
    await page.locator("#find").fill(CORRECTED.name);
    await expect(page.locator(".partner:visible").first()).toHaveId(`partner-${CORRECTED.id}`);
    const calendar = await page.request.get(new URL(`calendar/${id}.${lang}.ics`, site.url).href);
    expect((await calendar.text()).replaceAll("\r\n ", "")).toContain(SESSION.title[lang]);
  }
}

/** Runs the tests of the visitors' page on a site. */
function runSpecs(site, output) {
  const files = SPECS.map((name) => `/${name}.spec.js`);
  try {
    const options = ["test", "--workers=1", "--reporter=line", `--output=${output}`, ...files];
    execFileSync("node_modules/.bin/playwright", options, { encoding: "utf8", env: { ...process.env, FORUM_DIST: site }, stdio: "pipe" });
  } catch (error) {
    throw new Error(`Tests of the visitors' page fail on the site of the archive:\n${error.stdout}${error.stderr}`, { cause: error });
  }
}

test("an organizer adds a session, corrects a name, previews, undoes, loses the tab, returns and publishes", async ({ page, context, site, errors }) => {
  test.setTimeout(2 * BUILD_TIMEOUT);
  await context.clock.setFixedTime(Number(AFTER_FORUM) * 1000);
  await openStudio(page);
  const session = await addSession(page);
  await show(page, CORRECTED.screen);
  const before = await correctedName(page).inputValue();
  await correctedName(page).fill(CORRECTED.name);
  await expectPreview(page);

  await show(page, CORRECTED.screen);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(correctedName(page)).toHaveValue(before);
  await page.getByRole("button", { name: "Redo" }).click();
  await expect(correctedName(page)).toHaveValue(CORRECTED.name);

  await page.close({ runBeforeUnload: false });
  const again = await context.newPage();
  again.on("pageerror", (error) => errors.push(String(error)));
  await openStudio(again);
  await expectRestored(again, session);
  const texts = {};
  for (const file of FILES) texts[file] = await saved(again, file);
  const id = expectChanged(texts);

  const made = await makeSite(again);
  await expect(panel(again, "publish").locator(".changes-list")).toContainText(CORRECTED.name);
  expect(textsIn(made.site)).toEqual(texts);
  expect(JSON.parse(readFileSync(join(made.site, "studio/site.json"), "utf8")).published).toBe(Number(AFTER_FORUM));
  expectSiteOfTool(made.site, texts, AFTER_FORUM);
  site.root = made.site;
  await expectVisitorsFind(again, site, id);
  runSpecs(made.site, join(made.folder, "results"));
  rmSync(made.folder, { recursive: true });
});
