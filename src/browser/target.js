// What the address points at is in sight, with its details open: before the app is there, so that its
// coming moves nothing. With the app, a search or a list that hides it is given up.
import { bring } from "./directory.js";
import { layOut } from "./offscreen.js";

const pointed = () => document.getElementById(location.hash.slice(1));

function open() {
  const target = pointed();
  if (!target || !target.matches("li")) return;
  const inside = target.querySelector("details");
  if (inside) inside.open = true;
  // Entries of the timeline stand in a part that may be closed.
  const around = target.closest("details");
  if (around) around.open = true;
}

/** Shows the target and all it stands in; what had hidden it asks for everything again. */
function show(moved) {
  const target = pointed();
  if (!target) return;
  const isHidden = target.closest("[hidden]");
  for (let hidden = isHidden; hidden; hidden = target.closest("[hidden]")) hidden.hidden = false;
  if (isHidden) for (const form of document.querySelectorAll("form")) form.dispatchEvent(new Event("clear"));
  if (!isHidden && !moved) return;
  layOut();
  target.scrollIntoView();
}

// A card of a long directory may not be there.
async function go() {
  if (!pointed() && location.hash.startsWith("#partner-")) await bring(location.hash.slice(1)).catch(console.warn);
  open();
  show(true);
}

addEventListener("hashchange", go);
open();

// At first the browser has brought it into sight already; only a search that shortens the page moves
// it away.
const root = document.documentElement;
new MutationObserver(() => {
  if (root.dataset.app !== "ready") return;
  if (!pointed()) go();
  else show(document.querySelector(".found [type=reset]:not([hidden])"));
}).observe(root, { attributeFilter: ["data-app"] });
