// The contacts that a visitor has starred, in both languages; they are kept on the device.
const KEPT_AS = "forum.partners";
const grid = document.querySelector(".partners__grid");
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
    const link = item.appendChild(document.createElement("a"));
    link.href = `#${card.id}`;
    link.append(...copies(card.querySelector(".partner__name")));
    const other = copies(card.querySelector(".partner__other > span"));
    if (other.length) item.append(" · ", ...other);
  }
  list.hidden = !names.firstChild;
}

function copies(element) {
  return Array.from(element.childNodes, (node) => node.cloneNode(true));
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
