// Downloaded files: a hostile text in the data stays a text.
import { readFileSync } from "node:fs";
import ICAL from "ical.js";
import { expect, open, test } from "./forum.js";

test("a hostile calendar name does not add events to the calendar file of my programme", async ({ page }) => {
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
