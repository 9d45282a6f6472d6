// Language switch: its links lead to the same place of the other document. TypeScript: it works without the app.
import { root } from "../app/state.ts";

addEventListener("click", ({ target }) => {
  const link = (target as Element).closest<HTMLAnchorElement>(".languages a");
  if (!link) return;
  link.hash = currentPlace();
  // The app keeps the search of the links up to date, once it runs.
  if (root.dataset.app !== "ready") link.search = location.search;
}, true);

/** The id of the last element that begins above the upper third of the window; empty at the top of the page. */
function currentPlace(): string {
  const places = Array.from(document.querySelectorAll("main section[id], main li[id], main div.day[id]"));
  const begun = places.filter((place) => {
    const { top, bottom, height } = place.getBoundingClientRect();
    return height > 0 && top < innerHeight / 3 && bottom > 0;
  });
  const last = begun.pop();
  return last && last.id !== "top" ? last.id : "";
}
