// Details of an organization: names, people, sessions, the contact as a file (vCard) and as a QR code.
import ICAL from "ical.js";
import { expect, open, test } from "./forum.js";
import { readQrCodes } from "./read_qr_codes.js";

const ID = "khabarovsk-krai-government";
const NAMES = ["Правительство Хабаровского края", "哈巴罗夫斯克边疆区政府", "Government of Khabarovsk Territory"];
const WORDS = {
  ru: { document: "./", copied: "Скопировано", contactFile: "Визитка (.vcf)" },
  zh: { document: "zh/", copied: "已复制", contactFile: "电子名片（.vcf）" },
};

for (const [lang, { document, copied, contactFile }] of Object.entries(WORDS)) {
  test(`${lang}: a deep link opens the details with all fields`, async ({ page }) => {
    await open(page, `${document}#partner-${ID}`);
    const row = page.locator(`#partner-${ID}`);
    await expect(row.locator("details")).toHaveAttribute("open", "");
    for (const name of NAMES) await expect(row.locator("details").getByText(name, { exact: true })).toBeVisible();
    await expect(row).toContainText(lang === "ru" ? "Дмитрий Демешин (德米特里·杰梅申)" : "德米特里·杰梅申（Дмитрий Демешин）");
    // To the session and back.
    await row.locator('a[href="#session-opening"]').click();
    await expect(page.locator("#session-opening details")).toHaveAttribute("open", "");
    await page.locator(`#session-opening a[href="#partner-${ID}"]`).click();
    await expect(row).toBeInViewport();
  });

  test(`${lang}: names and the address are copied, and a status message is shown`, async ({ page, context, site }) => {
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
    await expect(details.locator(".details__links"), "text of the links after copying").not.toContainText("http");
  });

  test(`${lang}: the contact is available as a file and as a QR code`, async ({ page }) => {
    await open(page, document);
    const details = page.locator(`#partner-${ID} details`);
    await details.locator("summary").click();
    const link = details.getByRole("link", { name: contactFile });
    const response = await page.request.get(new URL(await link.getAttribute("href"), page.url()).href);
    expect(response.headers()["content-type"]).toContain("text/vcard");
    const parsed = new ICAL.Component(ICAL.parse(await response.text()));
    expect(parsed.getAllProperties("fn").map((name) => name.getFirstValue())).toEqual(NAMES);
    await expect(details.locator(".details__code svg")).toBeVisible();
    const [code] = await readQrCodes(await details.locator(".details__code").screenshot());
    const scanned = new ICAL.Component(ICAL.parse(code));
    expect(scanned.getFirstPropertyValue("n"), "from which phones build the name").toEqual([NAMES[0], "", "", "", ""]);
    expect(Buffer.byteLength(code), "a short text: languages and priorities are left out").toBeLessThan(450);
    expect(scanned.getAllProperties("fn").map((name) => name.getFirstValue())).toEqual(NAMES);
    expect(scanned.getFirstPropertyValue("url")).toContain("khabkrai.ru");
  });
}

test("the contact file cannot be loaded: the QR code is hidden, other details are shown", async ({ page }) => {
  await page.route("**/*.vcf", (route) => route.abort());
  await open(page);
  const details = page.locator(`#partner-${ID} details`);
  await details.locator("summary").click();
  await expect(details.locator(".details__code")).toBeHidden();
  await expect(details.locator('a[href="#session-opening"]')).toBeVisible();
});
