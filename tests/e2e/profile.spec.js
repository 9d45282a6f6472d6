// What is shown of an organization on demand: names, people, sessions, its card as a file and a code.
import ICAL from "ical.js";
import { expect, open, test } from "./forum.js";
import { scan } from "./scan.js";

const ID = "khabarovsk-krai-government";
const NAMES = ["Правительство Хабаровского края", "哈巴罗夫斯克边疆区政府", "Government of Khabarovsk Territory"];
const WORDS = {
  ru: { document: "./", copied: "Скопировано", card: "Визитка (.vcf)" },
  zh: { document: "zh/", copied: "已复制", card: "电子名片（.vcf）" },
};

for (const [lang, { document, copied, card: file }] of Object.entries(WORDS)) {
  test(`the address of a card opens it, and all is there (${lang})`, async ({ page }) => {
    await open(page, `${document}#partner-${ID}`);
    const card = page.locator(`#partner-${ID}`);
    await expect(card.locator("details")).toHaveAttribute("open", "");
    for (const name of NAMES) await expect(card.locator("details").getByText(name, { exact: true })).toBeVisible();
    await expect(card).toContainText(lang === "ru" ? "Дмитрий Демешин (德米特里·杰梅申)" : "德米特里·杰梅申（Дмитрий Демешин）");
    // There and back again.
    await card.locator('a[href="#session-opening"]').click();
    await expect(page.locator("#session-opening details")).toHaveAttribute("open", "");
    await page.locator(`#session-opening a[href="#partner-${ID}"]`).click();
    await expect(card).toBeInViewport();
  });

  test(`names and the card's address are copied, and that is said (${lang})`, async ({ page, context, site }) => {
    await context.grantPermissions(["clipboard-read"], { origin: site.origin });
    await open(page, `${document}?find=край#partner-${ID}`);
    const details = page.locator(`#partner-${ID} details`);
    const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
    for (const [number, name] of NAMES.entries()) {
      await details.locator("button").nth(number).click();
      await expect(details.getByRole("status")).toHaveText(copied);
      expect(await clipboard()).toBe(name);
    }
    await details.locator(".details__links button").click();
    await expect.poll(clipboard).toBe(new URL(`${document}#partner-${ID}`, site.url).href);
    await expect(details.locator(".details__links"), "nothing is left behind").not.toContainText("http");
  });

  test(`the card is a file and a code (${lang})`, async ({ page, site }) => {
    await open(page, document);
    const details = page.locator(`#partner-${ID} details`);
    await details.locator("summary").click();
    const link = details.getByRole("link", { name: file });
    const response = await page.request.get(new URL(await link.getAttribute("href"), page.url()).href);
    expect(response.headers()["content-type"]).toContain("text/vcard");
    const parsed = new ICAL.Component(ICAL.parse(await response.text()));
    expect(parsed.getAllProperties("fn").map((name) => name.getFirstValue())).toEqual(NAMES);
    await expect(details.locator(".details__code svg")).toBeVisible();
    const [code] = await scan(await details.locator(".details__code").screenshot());
    const scanned = new ICAL.Component(ICAL.parse(code));
    expect(scanned.getAllProperties("fn").map((name) => name.getFirstValue())).toEqual(NAMES);
    expect(scanned.getFirstPropertyValue("url")).toContain("khabkrai.ru");
  });
}

test("a card that cannot be fetched leaves no hole", async ({ page }) => {
  await page.route("**/*.vcf", (route) => route.abort());
  await open(page);
  const details = page.locator(`#partner-${ID} details`);
  await details.locator("summary").click();
  await expect(details.locator(".details__code")).toBeHidden();
  await expect(details.locator('a[href="#session-opening"]')).toBeVisible();
});
