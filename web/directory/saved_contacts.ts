// Saved contacts: lists them, and presses the stars of their rows. TypeScript: pure DOM work; Rust owns the bookmarks.
import { drawListeners } from "./full_list.ts";
import { OTHER_NAME, copyPart, linkTo, list as rows, load, positionOf, rowAt } from "./rows.ts";

const list = document.getElementById("shortlist")!;
/** The element ids of the saved organizations. */
let saved: string[] = [];

/** Shows that the organizations with these element ids are saved. */
export function showSavedContacts(ids: string[]): void {
  saved = ids;
  draw();
  // Some of a long directory may not be known yet.
  if (saved.some((id) => positionOf(id) < 0)) load().then(draw).catch(console.warn);
}

/** Lists the known organizations in the order of the data. */
function draw(): void {
  const names = list.querySelector("ul")!;
  names.textContent = "";
  for (const position of saved.map(positionOf).filter((position) => position >= 0).sort((a, b) => a - b)) {
    const row = rowAt(position);
    const item = names.appendChild(document.createElement("li"));
    item.append(linkTo(row));
    const other = copyPart(row, OTHER_NAME);
    if (other.length) item.append(" · ", ...other);
  }
  list.hidden = !names.firstChild;
  pressStars();
}

function pressStars(): void {
  for (const star of rows.querySelectorAll(".star")) {
    star.setAttribute("aria-pressed", `${saved.includes(star.closest(".partner")!.id)}`);
  }
}

drawListeners.push(pressStars);
