// History and restoration: on every way to a state, address, forms, chips, counts, lists, times and links agree.
import { DOCUMENTS, chip, expect, open, openFilters, setFilter, test, waitForMount } from "./forum.js";
import { expectAgreement, expectSameInNewTab } from "./page_agreement.js";

const find = (page) => page.locator("#find");
const parameter = (page, name) => page.evaluate((name) => new URLSearchParams(location.search).get(name), name);
const goBack = (page) => page.evaluate(() => history.back());
const goForward = (page) => page.evaluate(() => history.forward());

for (const [lang, address] of Object.entries(DOCUMENTS)) {
  test.describe(lang, () => {
    for (const search of ["find=парк", "find=парк&country=CN&view=table", "q=форум&day=2025-05-19", "my=opening,plenary", "q=zzzz&find=zzzz", "role=organizer&sort=zh"]) {
      test(`a link, a reload and a new tab show the same: ${search}`, async ({ page }) => {
        await open(page, `${address}?${search}`);
        await expectSameInNewTab(page);
        await page.reload();
        await waitForMount(page);
        await expectSameInNewTab(page);
      });
    }

    test("a query that is typed after a link of the bar, Back, Forward, a reload", async ({ page }) => {
      await open(page, address);
      await page.locator('.bar__nav [href="#place"]').click();
      await find(page).fill("торг");
      await expect.poll(() => parameter(page, "find")).toBe("торг");
      await goBack(page);
      await expect(find(page), "the query of the first entry of the history").toHaveValue("");
      await expectSameInNewTab(page);
      await goForward(page);
      await expect(find(page), "the query of the second entry of the history").toHaveValue("торг");
      await expectSameInNewTab(page);
      await page.reload();
      await waitForMount(page);
      await expect(find(page), "the query after a reload").toHaveValue("торг");
      await find(page).fill("");
      await expect.poll(() => parameter(page, "find")).toBeNull();
      await goBack(page);
      await expectSameInNewTab(page);
      await goForward(page);
      await expect(find(page), "a cleared query after Back and Forward").toHaveValue("");
      await expectSameInNewTab(page);
    });

    for (const [record, field] of [["partner-etalon", "find"], ["session-plenary", "q"]]) {
      test(`a search that hides the target of the address stays after a reload and Back: ${record}`, async ({ page }) => {
        await open(page, `${address}#${record}`);
        await page.locator(`#${field}`).fill("парк");
        await expect(page.locator(`#${record}`).locator("visible=true")).toHaveCount(0);
        await expect.poll(() => parameter(page, field)).toBe("парк");
        await page.reload();
        await waitForMount(page);
        await expect(page.locator(`#${field}`), "the query after a reload").toHaveValue("парк");
        await page.locator('.bar__nav [href="#place"]').click();
        await expect(page).toHaveURL(/#place$/);
        await goBack(page);
        await expect(page).not.toHaveURL(/#place$/);
        await expect(page.locator(`#${field}`), "the query after Back").toHaveValue("парк");
        await expectSameInNewTab(page);
      });
    }

    test("Back removes a filter, a chip, the table and a sort order that the entry does not have", async ({ page }) => {
      await open(page, address);
      await page.evaluate(() => (location.hash = "#partners"));
      await setFilter(page, "sort", "country");
      await page.locator("#view-table").click();
      await chip(page, "country", "CN").click();
      await setFilter(page, "kind", "sport");
      await expect.poll(() => parameter(page, "kind")).toBe("sport");
      await goBack(page);
      await expect.poll(() => parameter(page, "country")).toBeNull();
      await expectSameInNewTab(page);
      await expect(chip(page, "country", "CN")).toHaveAttribute("aria-pressed", "false");
      await goForward(page);
      await expect(page.locator("#partners-table")).toBeVisible();
      await expectSameInNewTab(page);
    });

    test("a query is typed and a link is followed at once: Back shows the query", async ({ page }) => {
      await open(page, address);
      await page.evaluate(() => {
        const field = document.getElementById("find");
        field.value = "торг";
        field.dispatchEvent(new Event("input", { bubbles: true }));
      });
      await page.locator('.bar__nav [href="#place"]').dispatchEvent("click");
      await expect(page).toHaveURL(/#place$/);
      await expectAgreement(page);
      expect(await parameter(page, "find")).toBe("торг");
      await goBack(page);
      await expect(page).not.toHaveURL(/#place$/);
      await expectSameInNewTab(page);
      await expect(find(page)).toHaveValue("торг");
    });

    // The browser restores the fields of a page that it loads again.
    test("a country is chosen and the page is left at once: Back shows what the fields say", async ({ page }) => {
      await page.addInitScript(() => addEventListener("unload", () => {}));
      await open(page, address);
      await page.evaluate(() => {
        const field = document.getElementById("country");
        field.value = "CN";
        field.dispatchEvent(new Event("input", { bubbles: true }));
        location.href = "404.html";
      });
      await page.waitForURL("**/404.html");
      await page.goBack();
      await waitForMount(page);
      await expectSameInNewTab(page);
    });

    test("the language is switched before the app has started: the query stays", async ({ page, site }) => {
      const release = site.holdWasm();
      await page.goto(`${address}?find=торг&country=CN&utm_source=x`, { waitUntil: "commit" });
      await page.locator(".languages a:not([aria-current])").click();
      await page.waitForURL(/find=/);
      release();
      await waitForMount(page);
      expect(new URL(page.url()).pathname, "the path").not.toBe(new URL(address, site.url).pathname);
      await expect(find(page)).toHaveValue("торг");
      await expect(page.locator("#country")).toHaveValue("CN");
      expect(await parameter(page, "utm_source")).toBe("x");
      await expectSameInNewTab(page);
    });

    test("Back is pressed before the app has started: the forms follow", async ({ page, site }) => {
      await open(page, `${address}?find=торг`);
      await page.evaluate(() => (location.hash = "#partners"));
      await find(page).fill("парк");
      await expect.poll(() => parameter(page, "find")).toBe("парк");
      const release = site.holdWasm();
      await page.reload({ waitUntil: "commit" });
      await expect(page.locator("html")).toHaveAttribute("data-network", "online");
      await goBack(page);
      await expect.poll(() => parameter(page, "find")).toBe("торг");
      await expect(find(page)).toHaveValue("торг");
      release();
      await waitForMount(page);
      await expectSameInNewTab(page);
    });

    test("my programme stays my programme on the way back, and is not called a received one", async ({ page }) => {
      await open(page, address);
      const showMine = () => page.locator("#chip-mine").click();
      await page.locator("#star-plenary").click();
      await showMine();
      await expect.poll(() => parameter(page, "my")).toBe("plenary");
      await page.evaluate(() => (location.hash = "#agenda"));
      await showMine();
      await page.locator("#star-opening").click();
      await showMine();
      await expect.poll(() => parameter(page, "my")).toBe("opening,plenary");
      await goBack(page);
      await expect(page).not.toHaveURL(/#agenda/);
      await expect(page.locator("#sent")).toBeHidden();
      await expect.poll(() => parameter(page, "my")).toBe("opening,plenary");
      await expectSameInNewTab(page);
      await page.reload();
      await waitForMount(page);
      await expect(page.locator("#list-mine input")).toBeChecked();
      await expectSameInNewTab(page);
    });

    test("a received programme that is left comes back with Back", async ({ page }) => {
      await open(page, `${address}?my=opening`);
      await page.evaluate(() => (location.hash = "#agenda"));
      await page.locator("[data-sent=close]").click();
      await expect.poll(() => parameter(page, "my")).toBeNull();
      await expectAgreement(page);
      await goBack(page);
      await expect(page.locator("#sent")).toBeVisible();
      await expectSameInNewTab(page);
      await goForward(page);
      await expect(page.locator("#sent")).toBeHidden();
      await expectSameInNewTab(page);
    });
  });
}

test.describe("the time zone", () => {
  for (const storage of ["works", "is forbidden"]) {
    test(`storage ${storage}: after the other language and Back, the field and the hours agree`, async ({ page }) => {
      if (storage === "is forbidden") {
        await page.addInitScript(() => Object.defineProperty(window, "localStorage", { get() { throw new DOMException("no", "SecurityError"); } }));
      }
      await page.addInitScript(() => addEventListener("unload", () => {}));
      await open(page);
      await openFilters(page, "programme");
      await page.locator("#zone").selectOption({ index: 2 });
      const zone = await page.locator("#zone").inputValue();
      await expectAgreement(page);
      await page.locator('.languages [hreflang="zh-Hans"]').click();
      await page.waitForURL("**/zh/**");
      await waitForMount(page);
      await expectAgreement(page);
      await page.goBack();
      await waitForMount(page);
      await expectAgreement(page);
      if (storage === "works") await expect(page.locator("#zone")).toHaveValue(zone);
    });
  }

  test("another tab follows the choice", async ({ page, context }) => {
    await open(page);
    const other = await context.newPage();
    await open(other, page.url());
    await openFilters(other, "programme");
    await other.locator("#zone").selectOption({ index: 2 });
    await expect(page.locator("#zone")).toHaveValue(await other.locator("#zone").inputValue());
    await expectAgreement(page);
  });
});

test.describe("a query that is too long for an address", () => {
  for (const [name, text] of [
    ["4,000 Cyrillic letters", "щ".repeat(4000)],
    ["characters outside the BMP, one of which the limit would cut", `a${"𠀀".repeat(3000)}`],
    ["signs that their compatibility form makes longer", "\ufdfa".repeat(150)],
  ]) {
    test(`${name} are pasted: the query and the address are limited, and agree`, async ({ page, context, site }) => {
      await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: site.origin });
      await open(page);
      for (const id of ["find", "q"]) {
        await page.evaluate((text) => navigator.clipboard.writeText(text), text);
        await page.locator(`#${id}`).focus();
        await page.keyboard.press("Control+V");
        await expect.poll(() => parameter(page, id)).not.toBeNull();
      }
      await expectAgreement(page);
      expect(page.url().length, "length of the address").toBeLessThan(5000);
      await expectSameInNewTab(page);
    });

    test(`${name} in the address: the query and the address are limited, and agree`, async ({ page }) => {
      await open(page, `./?find=${encodeURIComponent(text.slice(0, 1001))}`);
      await expectAgreement(page);
      expect((await find(page).inputValue()).length, "length of the query").toBeLessThanOrEqual(200);
      expect(page.url().length, "length of the address").toBeLessThan(2500);
    });
  }
});
