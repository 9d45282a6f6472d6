// The rows of the directory whose matches are highlighted when they are on the screen. TypeScript: pure DOM work.
import { attempt } from "../app/attempt.ts";
import { highlightRow } from "../search_form/highlight.ts";

/** Rows that have been put into the lists, with their positions. */
export const rowsToHighlight = new Map<Element, number>();

/** Highlights the matches in `rowsToHighlight`; without a search, removes the highlighting. */
export function highlightRows(isSearched: boolean): void {
  for (const [row, position] of rowsToHighlight) {
    attempt(() => highlightRow(row, "[data-highlight]", ".partner__line, th > a", false, position, isSearched));
  }
}
