// The rows of the table view of the directory. TypeScript: pure DOM work, they are copies of prerendered rows.
import { rowsToHighlight } from "./rows_to_highlight.ts";
import { OTHER_NAME, copyPart, linkTo, rowAt } from "./rows.ts";

/** The columns after the name, by the parts of a row. */
const COLUMNS = [OTHER_NAME, ".partner__kind", ".partner__place", ".partner__sector", ".partner__role"];

/** Creates the table row for a position. */
export function createTableRow(position: number, index: number): Element {
  const row = rowAt(position);
  const tableRow = document.createElement("tr");
  tableRow.setAttribute("aria-rowindex", `${index + 2}`);
  const head = tableRow.appendChild(document.createElement("th"));
  head.scope = "row";
  head.appendChild(linkTo(row)).dataset.highlight = "";
  for (const column of COLUMNS) {
    const cell = tableRow.appendChild(document.createElement("td"));
    cell.append(...copyPart(row, column));
    cell.toggleAttribute("data-highlight", !!row.querySelector(`${column}[data-highlight]`));
  }
  rowsToHighlight.set(tableRow, position);
  return tableRow;
}
