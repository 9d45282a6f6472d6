// Deep links: shows the element that the address points to, with its details open. TypeScript: it works before the
// app starts, so that the start of the app moves nothing. With the app, a search or a list that hides it is cleared.
import { root } from "../app/state.ts";
import { renderRow } from "../directory/directory.ts";
import { layOut } from "../offscreen/offscreen.ts";
import { type Form, changeForm } from "../search_form/fields.ts";

// Records and groups; a search may hide them.
const RECORDS = "li[id], .day";
const PLACES = `section, ${RECORDS}`;

const target = () => document.getElementById(location.hash.slice(1));

function openDetails(): void {
  const element = target();
  if (!element || !element.matches("li")) return;
  const inside = element.querySelector("details");
  if (inside) inside.open = true;
  // Entries of the timeline are in a part that may be closed.
  const around = element.closest("details");
  if (around) around.open = true;
}

/**
 * Shows the target, a record or a group, and everything around it. If it was hidden, or if the page has moved, scrolls to
 * it. A section is hidden only while it would be untrue, other elements likewise: they are no targets.
 */
function show(hasMoved: boolean): void {
  const element = target();
  if (!element) return;
  const isHidden = element.closest("[hidden]");
  if (!element.matches(isHidden ? RECORDS : PLACES)) return;
  for (let hidden = isHidden; hidden; hidden = element.closest("[hidden]")) (hidden as HTMLElement).hidden = false;
  if (isHidden) clearForms();
  if (!isHidden && !hasMoved) return;
  layOut();
  element.scrollIntoView();
}

/** Clears the searches and the choice of a list. The time zone stays. */
function clearForms(): void {
  for (const form of document.querySelectorAll<Form>("form")) {
    changeForm(form, (name, value) => (name === "zone" ? value : ""));
  }
}

async function go(): Promise<void> {
  // A row of a long directory may not exist.
  if (!target() && location.hash.startsWith("#partner-") && root.dataset.app === "ready") {
    await renderRow(location.hash.slice(1)).catch(console.warn);
  }
  openDetails();
  show(true);
}

/** Once the app is ready: the browser has scrolled to the target already; only a search may have moved it. */
export function showTargetAgain(): Promise<void> | void {
  if (!target()) return go();
  show(!!document.querySelector(".found [type=reset]:not([hidden])"));
}

addEventListener("hashchange", go);
openDetails();
