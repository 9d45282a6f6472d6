// The values of filters in the address: the same in both documents, and earlier addresses still work.
import { DOCUMENTS, content, expect, open, test } from "./forum.js";
import { expectSameInNewTab } from "./page_agreement.js";

const parameter = (page, name) => page.evaluate((name) => new URLSearchParams(location.search).get(name), name);

const values = (page) => page.locator("select:not(#zone) option").evaluateAll((options) =>
  options.map(({ value, parentElement }) => `${parentElement.name}=${value}`).sort());

test("they are the same in both documents, each once, in letters that need no escapes", async ({ page }) => {
  await open(page, DOCUMENTS.ru);
  const russian = await values(page);
  await open(page, DOCUMENTS.zh);
  expect(await values(page)).toEqual(russian);
  expect(new Set(russian).size).toBe(russian.length);
  expect(russian.filter((value) => !/^[\w=-]+$/.test(value))).toEqual([]);
});

const sectors = [...new Set(content().partners.map(({ sector }) => sector.ru))].slice(0, 3);
for (const [lang, address] of Object.entries(DOCUMENTS)) {
  for (const sector of [...sectors, "Региональная  и местная\u00a0власть"]) {
    test(`${lang}: an earlier address with the text of a sector still works: ${sector}`, async ({ page }) => {
      await open(page, `${address}?sector=${encodeURIComponent(sector)}`);
      await expect(page.locator("#sector")).not.toHaveValue("");
      await expect.poll(() => parameter(page, "sector")).toMatch(/^[a-z-]+$/);
      const words = (text) => text.replace(/\s+/g, " ").toLowerCase();
      const found = content().partners.filter((partner) => words(partner.sector.ru) === words(sector)).map(({ id }) => `partner-${id}`);
      await expect.poll(() => page.locator(".partner:visible").evaluateAll((rows) => rows.map(({ id }) => id).sort())).toEqual(found.sort());
      await expectSameInNewTab(page);
    });
  }

  for (const value of ["nothing", "%00", "<img src=x>", "a b"]) {
    test(`${lang}: a value that no field has is dropped: ${value}`, async ({ page }) => {
      await open(page, `${address}?sector=${encodeURIComponent(value)}&country=${encodeURIComponent(value)}&view=${encodeURIComponent(value)}&day=${encodeURIComponent(value)}`);
      await expectSameInNewTab(page);
      expect(new URL(page.url()).search).toBe("");
    });
  }
}
