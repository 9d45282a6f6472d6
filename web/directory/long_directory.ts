// Long directory: rows from a file, virtual lists, details from other documents. TypeScript: pure DOM work.
// A bundle of its own, loaded when it is needed: it must not import modules with state of the main bundle.
import { fetchLines, fetchText } from "../downloads/files.ts";
import type { drawListeners, replaceItems } from "./full_list.ts";
import type { DirectoryRows } from "./rows.ts";
import { createVirtualList } from "./virtual_list.ts";

/** More rows than are ever near the screen. */
const MAX_ROWS = 500;

/** Loads the rows, and replaces the lists of the directory by virtual lists. Resolves with the search index. */
export async function loadLongDirectory(
  directory: DirectoryRows,
  list: HTMLElement,
  replace: typeof replaceItems,
  listeners: typeof drawListeners,
): Promise<string> {
  const { file, index: indexFile } = list.dataset as { file: string; index: string };
  const [allLines, indexText] = await Promise.all([fetchLines(file), fetchText(indexFile)]);
  const lines = allLines.filter((line) => line.startsWith("<li"));
  // Git and uploads may have added carriage returns.
  const index = indexText.replace(/\r/g, "");
  // A form feed separates its parts: two, and one for each organization. Some hosts send another page, or compressed
  // bytes without saying so.
  if (index.split("\f").length !== lines.length + 2) throw Error(indexFile);
  const { rows } = directory;
  const inDocument = rows.size;

  directory.findPosition = (id) => lines.findIndex((line) => line.includes(` id="${id}"`));
  directory.create = (position) => {
    const container = document.createElement("ul");
    container.innerHTML = lines[position]!;
    for (const link of container.querySelectorAll("a")) rebaseLink(link, file);
    const row = container.firstElementChild!;
    rows.set(position, row);
    return row;
  };
  // The rows of the document contain more and stay.
  listeners.push(() => {
    if (rows.size < MAX_ROWS) return;
    for (const [position, row] of rows) if (position >= inDocument && !row.isConnected) rows.delete(position);
  });
  directory.cards = createVirtualList(directory.cards, inDocument, replace);
  directory.table = createVirtualList(directory.table, inDocument, replace);
  list.addEventListener("click", loadDetails);
  return index;
}

/** Makes a link of the document at `from` lead to the same place from here. */
function rebaseLink(link: HTMLAnchorElement, from: string): void {
  const address = link.getAttribute("href")!;
  const { hash, href } = new URL(address, new URL(from, location.href));
  // Targets on this page are in the parent folder.
  const isHere = hash && /^(#|\.\.\/)/.test(address);
  link.setAttribute("href", isHere ? hash : href);
}

/** Replaces the link to the details by the details. If they cannot be loaded, follows the link. */
function loadDetails(event: Event): void {
  const link = (event.target as Element).closest<HTMLAnchorElement>(".partner__more");
  if (!link) return;
  event.preventDefault();
  fetchText(link.href)
    .then((html) => {
      const source = new DOMParser().parseFromString(html, "text/html");
      const details = source.getElementById(link.hash.slice(1))!.querySelector("details")!;
      for (const other of details.querySelectorAll("a")) rebaseLink(other, link.href);
      (link.parentNode as Element).replaceWith(details);
      details.open = true;
      details.querySelector("summary")!.focus();
    })
    .catch(() => location.assign(link.href));
}
