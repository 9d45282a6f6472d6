// The directory as a table: a row for each card that is shown, for as long as the table is.
const grid = document.querySelector(".partners__grid");
const table = document.getElementById("partners-table");
const form = document.getElementById("directory");

/** What is in the columns, by the card's elements. */
const COLUMNS = [".partner__name", ".partner__other > span", ".partner__kind", ".partner__place", ".partner__role"];

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
  COLUMNS.forEach((column, position) => {
    const cell = row.appendChild(document.createElement(position ? "td" : "th"));
    for (const node of card.querySelector(column).childNodes) cell.append(node.cloneNode(true));
    if (position) return;
    cell.scope = "row";
    const link = document.createElement("a");
    link.href = `#${card.id}`;
    link.append(...cell.childNodes);
    cell.append(link);
  });
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
