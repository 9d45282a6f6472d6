// The rows of the directory, one for each organization. TypeScript: pure DOM work on prerendered rows.
// The document contains all rows, or of a long directory the first; long_directory.ts has the others.
import { load_directory_index } from "forum-glue";
import { type List, drawListeners, replaceItems } from "./full_list.ts";

export const list = document.getElementById("partners-cards")!;
export const OTHER_NAME = ".partner__other > span";

/** The data of the directory. long_directory.ts replaces its functions and lists. */
export interface DirectoryRows {
  /** The rows that exist, by their positions in the data. */
  rows: Map<number, Element>;
  create(position: number): Element | undefined;
  /** The position of a row that does not exist yet; -1 if the id is unknown. */
  findPosition(id: string): number;
  /** The two views; directory.ts creates them. */
  cards: List;
  table: List;
}

export const directory = {
  rows: new Map(Array.from(list.querySelectorAll(".partner")).entries()),
  create() {},
  findPosition: () => -1,
} as unknown as DirectoryRows;

let loading: Promise<void> | undefined;

/** Resolves when every row is available. */
export function load(): Promise<void> {
  if (!list.dataset.file) return Promise.resolve();
  loading =
    loading ||
    (import(LONG_FILE) as Promise<typeof import("./long_directory.ts")>)
      .then(({ loadLongDirectory }) => loadLongDirectory(directory, list, replaceItems, drawListeners))
      // In a task of its own: an error of the app is reported to the page, and not to who loads.
      .then((index) => new Promise((resolve) => setTimeout(() => resolve(load_directory_index(index)))));
  // After a failure it can be tried again.
  loading.catch(() => (loading = undefined));
  return loading;
}

/** The row at this position. */
export function rowAt(position: number): Element {
  return directory.rows.get(position) || directory.create(position)!;
}

/** The position of the row with this id; -1 if the id is unknown. */
export function positionOf(id: string): number {
  for (const [position, row] of directory.rows) if (row.id === id) return position;
  return directory.findPosition(id);
}

/** Copies the content of a part of a row, with its languages and highlighting. */
export function copyPart(row: Element, part: string): Node[] {
  const source = row.querySelector(part);
  // An extension may have removed it.
  return source ? Array.from(source.childNodes, (node) => node.cloneNode(true)) : [];
}

/** A link to a row, with the name of its organization. */
export function linkTo(row: Element): HTMLAnchorElement {
  const link = document.createElement("a");
  link.href = `#${row.id}`;
  link.append(...copyPart(row, ".partner__name > span"));
  return link;
}
