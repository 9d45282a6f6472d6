// The rows of the directory whose matches are highlighted when they are on the screen. TypeScript: pure DOM work.
import { highlight, showReason } from "../search_form/highlight.ts";

/** Rows that have been put into the lists, with their positions. */
export const rowsToHighlight = new Map<Element, number>();

/** Highlights the matches in `rowsToHighlight`; without a search, removes the highlighting. */
export function highlightRows(isSearched: boolean): void {
  for (const [row, position] of rowsToHighlight) {
    for (const element of row.querySelectorAll("[data-highlight]")) {
      if (isSearched || element.querySelector("mark")) highlight(element, false);
    }
    showReason(row, ".partner__line, th > a", false, position);
  }
}
