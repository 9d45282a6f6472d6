// What a directory needs that is too long for the document: cards out of a file, one to a line, in sheets;
// the lines for the search; details out of other documents. Fetched when the directory is.
import { fetchText } from "./files.js";
import { Sheets } from "./sheets.js";

/** More cards than are ever near the screen. */
const KEPT = 500;

export async function start(directory, list) {
  const { file, lines: linesFile } = list.dataset;
  const [text, detail] = await Promise.all([file, linesFile].map(fetchText));
  const lines = text.split("\n").filter((line) => line.startsWith("<li"));
  const { made, cards, rows } = directory;
  const inDocument = made.size;

  directory.find = (id) => lines.findIndex((line) => line.includes(` id="${id}"`));
  directory.draw = (position) => {
    const home = document.createElement("ul");
    home.innerHTML = lines[position];
    for (const link of home.querySelectorAll("a")) lead(link, file);
    made.set(position, home.firstChild);
    return home.firstChild;
  };
  // The cards of the document have more to show and stay.
  document.addEventListener("drawn", () => {
    if (made.size < KEPT) return;
    for (const [position, card] of made) if (position >= inDocument && !card.isConnected) made.delete(position);
  });
  directory.cards = new Sheets(cards, inDocument);
  directory.rows = new Sheets(rows, inDocument);
  list.addEventListener("click", open);
  document.dispatchEvent(new CustomEvent("lines", { detail }));
}

/** Has a link of the document at `from` lead to the same place from here. */
function lead(link, from) {
  const address = link.getAttribute("href");
  const { hash, href } = new URL(address, new URL(from, location));
  // Places of this page lie in the folder above.
  const isHere = hash && /^(#|\.\.\/)/.test(address);
  link.setAttribute("href", isHere ? hash : href);
}

/** Puts the details in the place of the link to them. If they cannot be had, it is followed. */
function open(event) {
  const link = event.target.closest(".partner__more");
  if (!link) return;
  event.preventDefault();
  fetchText(link.href)
    .then((html) => {
      const source = new DOMParser().parseFromString(html, "text/html");
      const details = source.getElementById(link.hash.slice(1)).querySelector("details");
      for (const other of details.querySelectorAll("a")) lead(other, link.href);
      link.parentNode.replaceWith(details);
      details.open = true;
      details.querySelector("summary").focus();
    })
    .catch(() => (location = link.href));
}
