// Contact cards (vCard): three independent parsers read every card, and the values are those of the content.
import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import ICAL from "ical.js";
import { parse } from "vcard4";
import { expect, test } from "@playwright/test";
import { BUILD_TIMEOUT, cachedSite } from "../fixtures/generated_sites.js";
import { ROOT } from "./server.js";
import { readWithPython } from "./read_with_python.js";

// Signs that mean something in a card, long lines, scripts of several bytes.
const TEXTS = [
  "А, Б; В \\ Г: Д", "«Ёж» — №1", "俄罗斯会展基金会（Roscongress）", "𠮷野家、北京，上海", "Цветы 🌸 🇷🇺🇨🇳",
  "x=\"1\";y='2'", "Очень длинное название, ".repeat(12).trim(), "名称，".repeat(70),
];
const withTexts = (data) => {
  for (const [index, text] of TEXTS.entries()) {
    Object.assign(data.partners[index], {
      name: { ru: text, zh: text },
      role: { ru: text, zh: text },
      address: { ru: text, zh: text },
      phone: "+861085321234",
    });
  }
};
const SITES = {
  forum: () => ROOT,
  // Phones, e-mail and postal addresses.
  demo: () => resolve("target/test-site/demo"),
  "special characters": () => cachedSite("contact-cards", { partners: withTexts }),
};
const LANGUAGES = ["ru", "zh", "en"];

const plain = (text) => text.replaceAll("\u00a0", " ");
const all = (text) => LANGUAGES.map((lang) => text?.[lang]).filter(Boolean).map(plain);

/** What a card of this organization must contain. An unofficial Chinese name is the last. */
function expected(partner, { cities, countries }) {
  const order = partner.zh_sourced ? LANGUAGES : ["ru", "en", "zh"];
  const names = order.map((lang) => partner.name[lang]).filter(Boolean).map(plain);
  const find = (list, id) => list.find((item) => item.id === id);
  const city = find(cities, partner.city);
  const place = (street, town, country) => ({ street, town, country });
  const places = partner.address ? [place(partner.address)]
    : city ? [place(undefined, city.name, find(countries, city.country).name)]
      : partner.countries.map((id) => place(undefined, undefined, find(countries, id).name));
  const inLanguage = ({ street, town, country }, lang) => [street, town, country].map((part) => plain(part?.[lang] ?? ""));
  const addresses = places.flatMap((parts) => LANGUAGES.map((lang) => inLanguage(parts, lang)));
  const list = (value) => (value ? [value] : []);
  return {
    names,
    organizations: names,
    structured: [[names[0], "", "", "", ""]],
    phones: list(partner.phone),
    emails: list(partner.email),
    urls: list(partner.url),
    addresses: addresses.filter((address) => address.some(Boolean)),
    notes: all(partner.role),
  };
}

/** The values of a card, read by ical.js. */
function withIcal(text) {
  const card = new ICAL.Component(ICAL.parse(text));
  const values = (name) => card.getAllProperties(name).map((property) => property.getFirstValue());
  // ical.js leaves an escaped semicolon of a value without parts as it is (RFC 6350, 3.4: never a separator).
  const texts = (name) => values(name).map((text) => text.replaceAll("\\;", ";"));
  return {
    names: texts("fn"),
    organizations: values("org").map((name) => [name].flat().join(";")),
    structured: values("n"),
    phones: values("tel"),
    emails: values("email"),
    urls: values("url"),
    addresses: values("adr").map((parts) => [parts[2], parts[3], parts[6]]),
    notes: texts("note"),
  };
}

/** The values of a card, read by vcard4. */
function withVcard4(text) {
  const properties = parse(text).parsedVcard;
  const values = (name) => properties.filter(({ property }) => property === name).map(({ value }) => value);
  return {
    names: values("FN"),
    organizations: values("ORG"),
    structured: values("N").map((name) => [name.familyNames, name.givenNames, name.additionalNames, name.honorificPrefixes, name.honorificSuffixes]),
    phones: values("TEL"),
    emails: values("EMAIL"),
    urls: values("URL"),
    addresses: values("ADR").map((parts) => [parts.streetAddress, parts.locality, parts.countryName]),
    notes: values("NOTE"),
  };
}

for (const [name, build] of Object.entries(SITES)) {
  test(`${name}: vobject, ical.js and vcard4 read every card as the content has it`, () => {
    test.setTimeout(BUILD_TIMEOUT);
    const root = build();
    const data = JSON.parse(readFileSync(join(root, "data/partners.json"), "utf8"));
    const fileOf = ({ id }) => join(root, "partners", `${id}.vcf`);
    const cards = readdirSync(join(root, "partners")).filter((file) => file.endsWith(".vcf"));
    expect(cards.sort()).toEqual(data.partners.map(({ id }) => `${id}.vcf`).sort());
    const byVobject = readWithPython("cards", data.partners.map(fileOf));
    for (const partner of data.partners) {
      const text = readFileSync(fileOf(partner), "utf8");
      const right = expected(partner, data);
      expect(byVobject[fileOf(partner)], `vobject: ${partner.id}`).toEqual(right);
      expect(withIcal(text), `ical.js: ${partner.id}`).toEqual(right);
      expect(withVcard4(text), `vcard4: ${partner.id}`).toEqual(right);
    }
  });
}

test("the demonstration has phones, e-mail addresses and postal addresses to compare", () => {
  const { partners } = JSON.parse(readFileSync(join(SITES.demo(), "data/partners.json"), "utf8"));
  for (const field of ["phone", "email", "address", "url"]) {
    expect(partners.filter((partner) => partner[field]).length, field).toBeGreaterThan(5);
  }
});
