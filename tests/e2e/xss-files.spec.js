// The files that a visitor takes away: a hostile text in the data is the same text there, and no more.
import { readFileSync } from "node:fs";
import ICAL from "ical.js";
import { expect, open, test } from "./forum.js";

test("my programme keeps its head, whatever the calendar is called", async ({ page }) => {
  await page.route("**/*.ics", async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/^X-WR-CALNAME:.*$/m, "X-WR-CALNAME:x BEGIN:VEVENT y END:VEVENT z");
    await route.fulfill({ response, body });
  });
  await open(page);
  await page.locator("#star-plenary").click();
  await page.locator("#chip-mine").click();
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("[data-exports]").click()]);
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(await download.path(), "utf8")));
  expect(calendar.getFirstPropertyValue("x-wr-calname")).toBe("x BEGIN:VEVENT y END:VEVENT z");
  expect(calendar.getAllSubcomponents("vevent")).toHaveLength(1);
});
