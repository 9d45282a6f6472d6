// Organizations as a file: a table, JSON or contact cards. TypeScript: size.
// Everything comes from the published data files, so it is complete.
import { directory } from "../directory/rows.ts";
import { fetchLines, fetchObject, fetchText, saveFile, toText } from "./files.ts";

/** Saves the organizations that are shown, in their order: `positions` are those in the data. */
export function saveOrganizations(format: string, positions: Uint32Array): void {
  const shown = Array.from(positions);
  void save(format, "#partners-list .saves", () => shown);
}

/** Saves the saved contacts: the organizations with these element ids, in the order of the data. */
export function saveContacts(format: string, ids: string[]): void {
  const isSaved = (id: string) => ids.includes(`partner-${id}`);
  void save(format, "#shortlist", (all) => Array.from(all.keys()).filter((position) => isSaved(all[position]!)));
}

/** Saves the positions that `choose` returns. If a data file is missing or is another page, the status beside the buttons says so. */
async function save(format: string, home: string, choose: (ids: string[]) => number[]): Promise<void> {
  const container = document.querySelector<HTMLElement>(`${home} [data-refused]`)!;
  const { file, table, refused } = container.dataset;
  const status = container.querySelector("[role=status]")!;
  status.textContent = "";
  try {
    const { partners } = JSON.parse(await fetchText(file!)) as { partners: { id: string }[] };
    const positions = choose(partners.map(({ id }) => id));
    if (format === "csv") {
      const [head, ...lines] = await fetchLines(table!);
      const chosen = positions.map((position) => lines[position]!);
      // A host may send another page in its place.
      if (!chosen.every((line, index) => line.includes(partners[positions[index]!]!.id))) throw Error(table);
      saveFile("partners.csv", "text/csv", toText(["\ufeff" + head!, ...chosen]));
    } else if (format === "json") {
      const chosen = positions.map((position) => partners[position]);
      saveFile("partners.json", "application/json", JSON.stringify({ partners: chosen }, null, 2));
    } else {
      const cards = positions.map((position) => fetchObject(cardAddress(file!, partners[position]!.id, position)));
      saveFile("contacts.vcf", "text/vcard", (await Promise.all(cards)).join(""));
    }
  } catch {
    status.textContent = refused!;
  }
}

/** The address of a contact card. In the single file, the link in the row contains the card itself. */
function cardAddress(file: string, id: string, position: number): string {
  const row = directory.rows.get(position);
  const link = row && row.querySelector<HTMLAnchorElement>(`a[download="${id}.vcf"]`);
  return link ? link.href : file.replace(/data\/.*/, `partners/${id}.vcf`);
}
