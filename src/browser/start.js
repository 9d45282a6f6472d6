// Starts the app. Bundled with wasm-bindgen's glue by `site pack`, which puts the name of the
// hashed Wasm file in place of WASM_FILE. On any failure the prerendered page stays as it is.
import "./buttons.js";
import "./directory.js";
import "./export.js";
import "./handover.js";
import "./in_app.js";
import "./languages.js";
import "./marks.js";
import "./print.js";
import "./records.js";
import "./search.js";
import "./shortlist.js";
import "./target.js";
import "./theme.js";
import "./visits.js";
import init from "forum-glue";

const root = document.documentElement;

function fail(reason) {
  root.dataset.app = "failed";
  console.error(reason);
}

// A module that hangs must not leave the visitor waiting for controls. If it comes after all,
// the app still takes over.
const limit = setTimeout(fail, 8000, "The app has not started within 8 seconds.");

// The network's coming and going; the notice itself stands in the document.
const network = () => (root.dataset.network = navigator.onLine === false ? "offline" : "online");
addEventListener("online", network);
addEventListener("offline", network);
network();

addEventListener("error", (event) => {
  if (event.error instanceof WebAssembly.RuntimeError) fail("The app has stopped.");
});

Promise.resolve()
  .then(() => init({ module_or_path: new URL(WASM_FILE, import.meta.url) }))
  .catch(fail)
  .then(() => clearTimeout(limit));
