// The directory: shows the organizations that Rust has found, as rows or as a table. TypeScript: pure DOM work.
import { clearField, clearForm, type Form } from "../search_form/fields.ts";
import { drawListeners, nextDrawListeners, createFullList } from "./full_list.ts";
import { highlightRows, rowsToHighlight } from "./rows_to_highlight.ts";
import { directory, list, load, positionOf, rowAt } from "./rows.ts";
import { createTableRow } from "./table.ts";

const table = document.getElementById("partners-table")!;
const form = document.getElementById("directory") as Form;
const isTable = () => form.elements.view!.value === "table";
const view = () => (isTable() ? directory.table : directory.cards);

directory.cards = createFullList(list.querySelector("ul")!, prepareRow);
directory.table = createFullList(table.querySelector("tbody")!, createTableRow);

/** The positions that are shown; undefined without a running app. */
let shown: number[] | undefined;
// Two columns by country are for the order of the data; a ranked result has its own order.
const isByCountry = list.matches(".is-by-country");
let ranked = false;

/** Shows the organizations at these positions of the data, in this order. */
export function showOrganizations(positions: Uint32Array, isRanked: boolean): void {
  shown = Array.from(positions);
  ranked = isRanked;
  draw();
}

function draw(): void {
  list.hidden = isTable();
  list.classList.toggle("is-by-country", isByCountry && !ranked);
  table.hidden = !isTable();
  view().show(shown || []);
}

/** Shows all rows that exist: when the app does not run. */
export function showAllRows(): void {
  shown = undefined;
  list.hidden = false;
  table.hidden = true;
  directory.cards.show(Array.from(directory.rows.keys()));
}

/** The row at a position. Of a long directory not all rows exist: it gets its number among all. */
function prepareRow(position: number, index: number, { length }: number[]): Element {
  const row = rowAt(position);
  if (list.dataset.file) {
    row.setAttribute("aria-posinset", `${index + 1}`);
    row.setAttribute("aria-setsize", `${length}`);
  }
  rowsToHighlight.set(row, position);
  return row;
}

drawListeners.push(() => {
  if (shown) highlightRows(!!form.elements.find!.value.trim());
  rowsToHighlight.clear();
});

/** Renders the row with this id, if there is one. A search that excludes it is cleared. */
export async function renderRow(id: string): Promise<void> {
  await load();
  const position = positionOf(id);
  if (position < 0 || (!isTable() && directory.cards.render(position))) return;
  clearForm(form);
  while (!directory.cards.render(position)) await new Promise<void>((resolve) => nextDrawListeners.push(resolve));
}

// A link in the table leads to the row: the search stays.
table.addEventListener("click", ({ target }) => {
  if ((target as Element).closest("a")) clearField(form, "view");
});

// Rust does not know which view is shown.
form.addEventListener("input", () => {
  if (isTable() === table.hidden) draw();
});
if (isTable()) draw();

// A long directory is loaded when the visitor comes near it, or at once if the page opens with a search.
const observer = new IntersectionObserver((entries) => {
  if (entries.some(({ isIntersecting }) => isIntersecting)) loadNow();
}, { rootMargin: "200% 0px" });

function loadNow(): void {
  observer.disconnect();
  load().catch(console.warn);
}

/** Loads a long directory now if the form has values, else when the visitor comes near the directory. */
export function loadWhenNear(): void {
  if (Array.from(new FormData(form).values()).some(Boolean)) loadNow();
  else observer.observe(list);
}

// On paper, everything that is shown is rendered.
addEventListener("beforeprint", () => view().renderAll());
addEventListener("afterprint", () => shown && draw());
