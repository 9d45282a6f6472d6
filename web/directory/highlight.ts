// Highlights matches of the search. TypeScript: pure DOM work; Rust finds the ranges.
import { highlight_ranges } from "forum-glue";

/** Rows that have been put into the lists, with their positions. */
export const rowsToHighlight = new Map<Element, number>();

/** Highlights the matches in `rowsToHighlight`; without a search, removes the highlighting. */
export function highlightRows(isSearched: boolean): void {
  for (const [row, position] of rowsToHighlight) {
    for (const element of row.querySelectorAll("[data-highlight]")) {
      if (isSearched || element.querySelector("mark")) highlight(element, position);
    }
  }
}

function highlight(element: Element, position: number): void {
  const container = element.querySelector("[lang]") || element;
  const text = container.textContent;
  const ranges = highlight_ranges(position, text);
  if (!ranges.length && !element.querySelector("mark")) return;
  container.textContent = "";
  let end = 0;
  for (let index = 0; index < ranges.length; index += 2) {
    container.append(text.slice(end, ranges[index]));
    end = ranges[index + 1]!;
    container.appendChild(document.createElement("mark")).textContent = text.slice(ranges[index], end);
  }
  container.append(text.slice(end));
}
