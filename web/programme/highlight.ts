// Highlights the matches of the search in the programme. TypeScript: pure DOM work; Rust finds them.
import { afterFrame } from "../app/after_frame.ts";
import { attempt } from "../app/attempt.ts";
import type { Form } from "../search_form/fields.ts";
import { highlightRow } from "../search_form/highlight.ts";

const TEXTS = ".session__title, .session__other, span.session__venue, .session__venue span";

/** The element ids of the sessions, in the order of the data, while they wait for the next frame. */
let waiting: string[] | undefined;

/** Highlights the matches in the sessions with these element ids, in the order of the data. */
export function highlightSessions(ids: string[]): void {
  // Results are on the screen before their matches are highlighted.
  if (!waiting) afterFrame(draw);
  waiting = ids;
  keepFocus();
}

/** If the row with the focus has just been hidden, the focus moves to the next star, or to the number of results. */
function keepFocus(): void {
  const row = document.activeElement!.closest("#agenda-list li[hidden]");
  if (!row) return;
  const stars = Array.from(document.querySelectorAll<HTMLElement>("#agenda-list .star"));
  const isAfter = (star: Node) => row.compareDocumentPosition(star) & Node.DOCUMENT_POSITION_FOLLOWING;
  const next = stars.find((star) => isAfter(star) && !star.closest("[hidden]"));
  (next || document.getElementById("programme-count")!).focus();
}

function draw(): void {
  const form = document.getElementById("programme") as Form;
  const isSearched = !!form.elements.q!.value.trim();
  for (const [position, id] of waiting!.entries()) {
    const row = document.getElementById(id);
    // An extension may have removed it.
    if (row) attempt(() => highlightRow(row, TEXTS, ".session__other", true, position, isSearched));
  }
  waiting = undefined;
}
