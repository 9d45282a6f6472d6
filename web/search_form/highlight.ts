// Highlights matches of a search, and says why a record was found. TypeScript: pure DOM work; Rust finds the ranges.
import { hidden_texts, match_ranges } from "forum-glue";

/**
 * Highlights the matches in the texts of a row; if there are none, says under an element of it why it was found. Without
 * a search, removes both.
 */
export function highlightRow(
  row: Element,
  texts: string,
  under: string,
  isProgramme: boolean,
  position: number,
  isSearched: boolean,
): void {
  for (const element of row.querySelectorAll(texts)) {
    if (isSearched || element.querySelector("mark")) highlight(element, isProgramme);
  }
  row.querySelector(".found-by")?.remove();
  if (isSearched && !row.querySelector("mark")) showReason(row, under, isProgramme, position);
}

function highlight(element: Element, isProgramme: boolean): void {
  const container = element.querySelector("[lang]") || element;
  const text = container.textContent;
  const ranges = match_ranges(isProgramme, text);
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

/** Says which hidden text matches. */
function showReason(row: Element, under: string, isProgramme: boolean, position: number): void {
  const texts = hidden_texts(isProgramme, position).split("\n");
  const reason = texts.find((text) => match_ranges(isProgramme, text).length);
  if (!reason) return;
  const element = document.createElement("p");
  element.className = "found-by";
  element.append(document.querySelector<HTMLElement>(".similar")!.dataset.foundBy!);
  const found = element.appendChild(document.createElement("span"));
  found.lang = /[\u4e00-\u9fff]/.test(reason) ? "zh-Hans" : /[а-я]/i.test(reason) ? "ru" : "en";
  found.textContent = reason;
  row.querySelector(under)!.after(element);
}
