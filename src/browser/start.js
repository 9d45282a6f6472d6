// Starts the app. Bundled with wasm-bindgen's glue by `site pack`, which puts the name of the
// hashed Wasm file in place of WASM_FILE, and what its bytes are in place of WASM_INTEGRITY. On any
// failure the prerendered page stays as it is; that this script has not come or cannot be run is said by
// notices.css.
import "./once.js";
import "./buttons.js";
import { showAll } from "./directory.js";
import "./export.js";
import "./handover.js";
import "./in_app.js";
import "./languages.js";
import "./marks.js";
import "./offscreen.js";
import "./print.js";
import "./records.js";
import "./search.js";
import "./shortlist.js";
import "./target.js";
import "./theme.js";
import "./visits.js";
import { compiler } from "./compile.js";
import { nextTask } from "./next_task.js";
import { keep } from "./offline.js";
import init from "forum-glue";

const root = document.documentElement;

function fail(reason) {
  root.dataset.app = "failed";
  console.error(reason);
  // What a search has hidden has nobody left to show it.
  for (const item of document.querySelectorAll("[id^=session-], [id^=group-]")) item.hidden = false;
  showAll();
}

// A module that hangs must not leave the visitor waiting for controls. If it comes after all,
// the app still takes over.
const limit = setTimeout(fail, 8000, "The app has not started within 8 seconds.");

// The network's coming and going; the notices themselves stand in the document. What the styles hide
// is hidden without them, too: no notice may stand there that is not true.
const hide = (notice, is) => document.querySelectorAll(notice).forEach((it) => (it.hidden = !is));
const state = () => {
  hide(".notice--failure", root.dataset.app === "failed");
  hide(".notice--offline", root.dataset.network === "offline");
  if (document.getElementById("preview")) root.dataset.noticed = "";
};
new MutationObserver(state).observe(root, { attributeFilter: ["data-app", "data-network"] });
const network = () => (root.dataset.network = navigator.onLine === false ? "offline" : "online");
addEventListener("online", network);
addEventListener("offline", network);
network();

// The app's own end, in an event or after one; what others throw is none.
const stopped = (error) => error instanceof WebAssembly.RuntimeError && fail("The app has stopped.");
addEventListener("error", ({ error }) => stopped(error));
addEventListener("unhandledrejection", ({ reason }) => stopped(reason));

Promise.resolve()
  .then(compiler)
  .then(() => fetch(new URL(WASM_FILE, import.meta.url), { integrity: WASM_INTEGRITY }))
  .then((wasm) => init({ module_or_path: wasm }))
  // It has read the content. Between two short tasks a touch is answered, in a long one it is not.
  .then(nextTask)
  .then(() => document.dispatchEvent(new Event("mount")))
  // What the app puts off until it has mounted runs before the next task.
  .then(() => setTimeout(() => root.dataset.app === "static" && fail("The app has not mounted.")))
  .then(() => (document.readyState === "complete" ? keep() : addEventListener("load", keep)))
  .catch(fail)
  .then(() => clearTimeout(limit));
