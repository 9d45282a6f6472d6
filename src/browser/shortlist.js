// The contacts that a visitor has starred, in both languages; they are kept on the device.
import { OTHER_NAME, copies, grid, link } from "./cards.js";

const KEPT_AS = "forum.partners";
const list = document.getElementById("shortlist");
let starred = [];

try {
  starred = (localStorage.getItem(KEPT_AS) || "").split(",").filter(Boolean);
} catch {}

function draw() {
  const names = list.querySelector("ul");
  names.textContent = "";
  for (const card of grid.children) {
    const isStarred = starred.includes(card.id);
    card.querySelector(".star").setAttribute("aria-pressed", isStarred);
    if (!isStarred) continue;
    const item = names.appendChild(document.createElement("li"));
    item.append(link(card));
    const other = copies(card, OTHER_NAME);
    if (other.length) item.append(" · ", ...other);
  }
  list.hidden = !names.firstChild;
}

grid.addEventListener("click", ({ target }) => {
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

draw();
