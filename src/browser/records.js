// What is shown of the directory, or starred in it, as a file: a table for Excel and WPS, the data as they are,
// contact cards. All comes from the published files, so it is whole.
import { card, load } from "./cards.js";
import { shown } from "./directory.js";
import { fetchText, save } from "./files.js";
import { starredPositions } from "./shortlist.js";

addEventListener("click", ({ target }) => {
  const button = target.closest("[data-saves]");
  if (!button) return;
  const { refused, ...files } = button.closest("[data-refused]").dataset;
  const { saves, only } = button.dataset;
  const said = button.closest("[data-refused]").querySelector("[role=status]");
  said.textContent = "";
  load()
    .then(() => MAKERS[saves](only ? starredPositions() : shown(), files))
    .catch(() => (said.textContent = refused));
});

const MAKERS = {
  async csv(positions, { table }) {
    const [head, ...rows] = (await fetchText(table)).split("\r\n");
    save("partners.csv", "text/csv", ["\ufeff" + head, ...positions.map((position) => rows[position]), ""].join("\r\n"));
  },
  async json(positions, { file }) {
    const { partners } = JSON.parse(await fetchText(file));
    save("partners.json", "application/json", JSON.stringify({ partners: positions.map((position) => partners[position]) }, null, 2));
  },
  async vcf(positions, { file }) {
    const { partners } = JSON.parse(await fetchText(file));
    const cards = positions.map((position) => {
      // Short cards of a long directory have no link to it.
      const link = card(position).querySelector('a[href$=".vcf"]');
      return fetchText(link ? link.href : file.replace(/data\/.*/, `partners/${partners[position].id}.vcf`));
    });
    save("contacts.vcf", "text/vcard", (await Promise.all(cards)).join(""));
  },
};
