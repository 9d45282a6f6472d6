// What is shown of the directory, or starred in it, as a file: a table for Excel and WPS, the data as
// they are, contact cards. All comes from the published files, so it is whole.
import { grid } from "./cards.js";
import { fetchText, save } from "./files.js";

addEventListener("click", ({ target }) => {
  const button = target.closest("[data-saves]");
  if (!button) return;
  const { file, refused } = button.closest("[data-file]").dataset;
  const { saves, only } = button.dataset;
  const said = button.closest("[data-file]").querySelector("[role=status]");
  said.textContent = "";
  const cards = Array.from(grid.querySelectorAll(".partner")).filter((card) =>
    only ? card.querySelector('.star[aria-pressed="true"]') : !card.hidden,
  );
  MAKERS[saves](cards, file).catch(() => (said.textContent = refused));
});

const MAKERS = {
  async vcf(cards) {
    const files = cards.map((card) => fetchText(card.querySelector('a[href$=".vcf"]').href));
    save("contacts.vcf", "text/vcard", (await Promise.all(files)).join(""));
  },
  async json(cards, file) {
    const { partners } = JSON.parse(await fetchText(file));
    const shown = records(cards, partners);
    save("partners.json", "application/json", JSON.stringify({ partners: shown }, null, 2));
  },
  async csv(cards, file) {
    const data = JSON.parse(await fetchText(file));
    const { columns, delimiter } = grid.dataset;
    const rows = records(cards, data.partners).map((partner, position) => row(partner, cards[position], data));
    const lines = [columns.split("\n"), ...rows].map((cells) => cells.map(cell).join(delimiter));
    // The byte order mark tells Excel the encoding.
    save("partners.csv", "text/csv", `\ufeff${lines.join("\r\n")}\r\n`);
  },
};

/** The records of the cards, in their order. */
function records(cards, partners) {
  return cards.map(({ id }) => partners.find((partner) => `partner-${partner.id}` === id));
}

function row(partner, card, { countries, cities }) {
  const lang = document.documentElement.lang.slice(0, 2);
  const text = (texts) => (texts ? texts[lang] || texts.ru || texts.zh || texts.en : "");
  const named = (list, id) => text((list.find((it) => it.id === id) || {}).name);
  const { name, phone, email, url } = partner;
  return [
    name.ru, name.zh, name.en,
    card.querySelector(".partner__kind").textContent,
    partner.countries.map((id) => named(countries, id)).join(", "),
    named(cities, partner.city),
    text(partner.sector), text(partner.role),
    phone, email, url, partner.id,
  ];
}

// RFC 4180; a text that a spreadsheet would take for a formula is none.
function cell(value) {
  const text = String(value || "").replace(/^(?=[=@])/, "'");
  return /[";,\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
