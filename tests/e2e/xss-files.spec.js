// The files that a visitor takes away: a hostile text in the data is the same text there, and no more.
import { readFileSync } from "node:fs";
import ICAL from "ical.js";
import { HIDDEN, OPEN } from "../fixtures/hostile.js";
import { expect, open, test } from "./forum.js";

const TEXTS = [...OPEN, ...HIDDEN];

/** The text of the file that a click saves. */
async function saved(page, name) {
  const button = page.locator("#partners-list > .saves").getByRole("button", { name });
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return readFileSync(await download.path(), "utf8");
}

/** Rows and cells, as RFC 4180 has them. */
function cells(table) {
  const rows = [[]];
  for (const [, quoted, bare, end] of table.matchAll(/(?:"((?:[^"]|"")*)"|([^;\r\n]*))(;|\r\n|$)/g)) {
    rows.at(-1).push(quoted === undefined ? bare : quoted.replace(/""/g, '"'));
    if (end === "\r\n") rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}

/** What a spreadsheet takes for a formula, but for a telephone. */
const FORMULA = /^[=@\t\r\uff1d\uff20]|^[-+\uff0b\uff0d](?!\d+$)/;

test("the table for spreadsheets holds no formula, and every text whole", async ({ page }) => {
  // The published file by itself: what the check would refuse a hand may put there.
  await page.route("**/data/partners.json", async (route) => {
    const data = await (await route.fetch()).json();
    const size = data.partners.length;
    data.partners.forEach((partner, row) => {
      const next = (field) => TEXTS.filter((_, index) => index % size === row)[field];
      partner.phone = "+74212402121";
      Object.assign(partner, { name: { ru: next(0), zh: next(1), en: next(2) }, sector: { ru: next(3) }, role: { ru: next(4) }, email: next(5), url: next(6) });
    });
    await route.fulfill({ json: data });
  });
  await open(page);
  const [, ...rows] = cells((await saved(page, "Таблица (.csv)")).slice(1));
  expect(rows.map((row) => row.length), "cells in each row").toEqual(rows.map(() => 12));
  const all = rows.flat();
  expect(all.filter((text) => FORMULA.test(text)), "formulas").toEqual([]);
  const missing = TEXTS.filter((text) => !all.includes(FORMULA.test(text) ? `'${text}` : text));
  expect(missing, "texts that have changed").toEqual([]);
  expect(rows.every((row) => row[8] === "+74212402121"), "telephones as they are dialled").toBe(true);
});

test("my programme keeps its head, whatever the calendar is called", async ({ page }) => {
  await page.route("**/*.ics", async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/^X-WR-CALNAME:.*$/m, "X-WR-CALNAME:x BEGIN:VEVENT y END:VEVENT z");
    await route.fulfill({ response, body });
  });
  await open(page);
  await page.locator("#star-plenary").click();
  await page.locator('[name=list][value="mine"]').check();
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("[data-exports]").click()]);
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(await download.path(), "utf8")));
  expect(calendar.getFirstPropertyValue("x-wr-calname")).toBe("x BEGIN:VEVENT y END:VEVENT z");
  expect(calendar.getAllSubcomponents("vevent")).toHaveLength(1);
});
