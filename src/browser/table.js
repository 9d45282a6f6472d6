// The directory as a table: a row for each card that is shown, for as long as the table is.
import { OTHER_NAME, copies, grid, link } from "./cards.js";

const table = document.getElementById("partners-table");
const form = document.getElementById("directory");

/** What is in the columns after the name, by the card's elements. */
const COLUMNS = [OTHER_NAME, ".partner__kind", ".partner__place", ".partner__role"];

function draw() {
  const isTable = form.elements.view.value === "table";
  // Written only if it changes: the grid is watched.
  if (grid.hidden !== isTable) grid.hidden = isTable;
  table.hidden = !isTable;
  if (!isTable) return;
  const rows = document.createDocumentFragment();
  for (const card of grid.querySelectorAll(".partner:not([hidden])")) rows.appendChild(row(card));
  const body = table.querySelector("tbody");
  body.textContent = "";
  body.appendChild(rows);
}

function row(card) {
  const row = document.createElement("tr");
  const head = row.appendChild(document.createElement("th"));
  head.scope = "row";
  head.append(link(card));
  for (const column of COLUMNS) row.appendChild(document.createElement("td")).append(...copies(card, column));
  return row;
}

// A card is looked at among the cards: the search stays as it is.
table.addEventListener("click", ({ target }) => {
  if (!target.closest("a")) return;
  form.querySelector('[name=view][value=""]').checked = true;
  form.dispatchEvent(new Event("input"));
});

form.addEventListener("input", draw);
new MutationObserver(draw).observe(grid, { attributeFilter: ["hidden"], childList: true, subtree: true });
draw();
