// The directory as it is shown: the app says which positions of the data and in which order, in
// `data-shown`; they are drawn as cards or as the rows of a table.
import { OTHER_NAME, card, copies, directory, link, list, load, positionOf } from "./cards.js";
import { Whole } from "./view.js";

const table = document.getElementById("partners-table");
const form = document.getElementById("directory");
/** What is in the columns after the name, by the card's elements. */
const COLUMNS = [OTHER_NAME, ".partner__kind", ".partner__place", ".partner__sector", ".partner__role"];

directory.cards = new Whole(list.querySelector("ul"), number);
directory.rows = new Whole(table.querySelector("tbody"), row);
/** Cards and rows that have been put into the lists, with their positions, to be marked. */
const unmarked = new Map();
const isTable = () => form.elements.view.value === "table";
const view = () => (isTable() ? directory.rows : directory.cards);

/** The positions that are shown, in their order. */
export function shown() {
  return (list.dataset.shown || "").split(" ").filter(Boolean).map(Number);
}

// Two banks stand for the order of the data alone; what is found by words has its own, the best first.
const hasBanks = list.matches(".is-banks");
const isInOrder = () => !form.elements.find.value.trim() && !form.elements.sort.value;

function draw() {
  list.hidden = isTable();
  list.classList.toggle("is-banks", hasBanks && isInOrder());
  table.hidden = !isTable();
  view().show(shown());
}

/** Shows all cards that were drawn: for when the app is gone. */
export function showAll() {
  list.hidden = false;
  table.hidden = true;
  directory.cards.show(Array.from(directory.made.keys()));
}

/** A card, and where it stands among all that are shown: of a long list not all are there. */
function number(position, index) {
  const it = card(position);
  if (list.dataset.file) {
    it.setAttribute("aria-posinset", index + 1);
    it.setAttribute("aria-setsize", directory.cards.positions.length);
  }
  unmarked.set(it, position);
  return it;
}

function row(position, index) {
  const source = card(position);
  const row = document.createElement("tr");
  row.setAttribute("aria-rowindex", index + 2);
  const head = row.appendChild(document.createElement("th"));
  head.scope = "row";
  head.append(link(source));
  head.firstChild.dataset.marks = "";
  for (const column of COLUMNS) {
    const cell = row.appendChild(document.createElement("td"));
    cell.append(...copies(source, column));
    const { marks } = source.querySelector(column).dataset;
    if (marks !== undefined) cell.dataset.marks = marks;
  }
  unmarked.set(row, position);
  return row;
}

// Once they are on the screen, the app is asked what is marked in their texts, if anything is or was.
document.addEventListener("drawn", () => {
  const isAsked = form.elements.find.value.trim();
  for (const [home, position] of unmarked) {
    for (const { dataset } of home.querySelectorAll("[data-marks]")) {
      if (isAsked || dataset.marks) dataset.marks = `?${position}`;
    }
  }
  unmarked.clear();
});

/** Draws the card with this id, if there is one; a search that leaves it out is given up. */
export async function bring(id) {
  await load();
  const position = positionOf(id);
  if (position < 0 || (!isTable() && directory.cards.bring(position))) return;
  form.dispatchEvent(new Event("clear"));
  while (!directory.cards.bring(position)) {
    await new Promise((drawn) => document.addEventListener("drawn", drawn, { once: true }));
  }
}

// A card is looked at among the cards: the search stays as it is.
table.addEventListener("click", ({ target }) => {
  if (!target.closest("a")) return;
  form.querySelector('[name=view][value=""]').checked = true;
  form.dispatchEvent(new Event("input"));
});

// Which view it is, the app does not know.
form.addEventListener("input", () => {
  if (isTable() === table.hidden) draw();
});
new MutationObserver(draw).observe(list, { attributeFilter: ["data-shown"] });
if (isTable()) draw();

// A long directory is fetched when somebody comes near it, or asks it something.
const near = new IntersectionObserver((entries) => {
  if (entries.some(({ isIntersecting }) => isIntersecting)) need();
}, { rootMargin: "200% 0px" });
function need() {
  near.disconnect();
  load().catch(console.warn);
}
addEventListener("takeover", () => {
  if (Array.from(new FormData(form).values()).some(Boolean)) need();
  else near.observe(list);
});

// On paper stands all that is shown.
addEventListener("beforeprint", () => view().bringAll());
addEventListener("afterprint", () => list.dataset.shown && draw());
