// What is shown of the directory, or starred in it, as a file: a table for Excel and WPS, the data as
// they are, contact cards. All comes from the published files, so it is whole.
import { card, list, load } from "./cards.js";
import { shown } from "./directory.js";
import { fetchText, save } from "./files.js";
import { starredIds } from "./shortlist.js";

addEventListener("click", ({ target }) => {
  const button = target.closest("[data-saves]");
  if (!button) return;
  const home = button.closest("[data-file]");
  const { file, refused } = home.dataset;
  const { saves, only } = button.dataset;
  const said = home.querySelector("[role=status]");
  said.textContent = "";
  Promise.all([fetchText(file), load()])
    .then(([json]) => {
      const data = JSON.parse(json);
      return MAKERS[saves](data, only ? starred(data) : shown(), file);
    })
    .catch(() => (said.textContent = refused));
});

/** The positions of the starred, in the order of the data. */
function starred({ partners }) {
  const ids = starredIds();
  return Array.from(partners.keys()).filter((position) => ids.includes(`partner-${partners[position].id}`));
}

const MAKERS = {
  async vcf({ partners }, positions, file) {
    const files = positions.map((position) => {
      // Short cards of a long directory have no link to it.
      const link = card(position).querySelector('a[href$=".vcf"]');
      return fetchText(link ? link.href : file.replace(/data\/.*/, `partners/${partners[position].id}.vcf`));
    });
    save("contacts.vcf", "text/vcard", (await Promise.all(files)).join(""));
  },
  json({ partners }, positions) {
    const records = positions.map((position) => partners[position]);
    save("partners.json", "application/json", JSON.stringify({ partners: records }, null, 2));
  },
  csv(data, positions) {
    const { columns, delimiter } = list.dataset;
    const rows = positions.map((position) => row(data.partners[position], card(position), data));
    const lines = [columns.split("\n"), ...rows].map((cells) => cells.map(cell).join(delimiter));
    // The byte order mark tells Excel the encoding.
    save("partners.csv", "text/csv", `\ufeff${lines.join("\r\n")}\r\n`);
  },
};

function row(partner, card, { countries, cities }) {
  const lang = document.documentElement.lang.slice(0, 2);
  const text = (texts) => (texts ? texts[lang] || texts.en || texts.ru || texts.zh : "");
  const named = (list, id) => text((list.find((it) => it.id === id) || {}).name);
  const { name, phone, email, url } = partner;
  // It is in the country of its city; an embassy's own state is another.
  const city = cities.find((it) => it.id === partner.city);
  const places = city ? [city.country] : partner.countries;
  return [
    name.ru, name.zh, name.en,
    card.querySelector(".partner__kind").textContent,
    places.map((id) => named(countries, id)).join(list.dataset.comma),
    text((city || {}).name),
    text(partner.sector), text(partner.role),
    phone, email, url, partner.id,
  ];
}

// RFC 4180; a text that a spreadsheet would take for a formula is none, also by its full-width signs. A
// telephone keeps its plus.
function cell(value) {
  const text = String(value || "").replace(/^(?=[=@\t\r\uff1d\uff20]|[-+\uff0b\uff0d](?!\d+$))/, "'");
  return /[";,\t\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
