// The contacts that a visitor has starred, in both languages; they are kept on the device.
import { OTHER_NAME, card, copies, link, list as cards, load, positionOf } from "./cards.js";

const KEPT_AS = "forum.partners";
const list = document.getElementById("shortlist");
let starred = [];

try {
  starred = (localStorage.getItem(KEPT_AS) || "").split(",").filter(Boolean);
} catch {}

/** The positions of those that are known, in the order of the data. */
export function starredPositions() {
  return starred.map(positionOf).filter((position) => position >= 0).sort((one, other) => one - other);
}

/** Names those that are known, in the order of the data. */
function draw() {
  const names = list.querySelector("ul");
  names.textContent = "";
  for (const position of starredPositions()) {
    const source = card(position);
    const item = names.appendChild(document.createElement("li"));
    item.append(link(source));
    const other = copies(source, OTHER_NAME);
    if (other.length) item.append(" · ", ...other);
  }
  list.hidden = !names.firstChild;
  press();
}

function press() {
  for (const star of cards.querySelectorAll(".star")) {
    star.setAttribute("aria-pressed", starred.includes(star.closest(".partner").id));
  }
}

cards.addEventListener("click", ({ target }) => {
  const star = target.closest(".star");
  if (!star) return;
  const { id } = star.closest(".partner");
  starred = starred.includes(id) ? starred.filter((other) => other !== id) : [...starred, id];
  draw();
  try {
    localStorage.setItem(KEPT_AS, starred.join());
  } catch {
    document.getElementById("stars-lost").hidden = false;
  }
});

document.addEventListener("drawn", press);
draw();
// Of a long directory some may not be known yet.
if (starred.length) load().then(draw).catch(console.warn);
