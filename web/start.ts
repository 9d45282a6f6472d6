// Entry point: starts the app. TypeScript: the page must work, and report a failure, without the app.
// On any failure the prerendered page stays as it is. If this script does not run, notices.css shows the notice.
import "./app/start_guard.ts";
import "./share/buttons.ts";
import "./directory/directory.ts";
import "./in_app_browser/in_app_browser.ts";
import "./language_switch/language_switch.ts";
import "./offscreen/offscreen.ts";
import "./print/print.ts";
import "./search_form/search_form.ts";
import "./deep_links/target.ts";
import "./theme/theme.ts";
import "./visits/visits.ts";
import { provideWebAssembly } from "./app/compile_fallback.ts";
import { nextTask } from "./app/next_task.ts";
import { fail, root, stop } from "./app/state.ts";
import { registerServiceWorker } from "./offline/register.ts";
import init, { mount } from "forum-glue";

// A request that hangs must not leave the visitor waiting for controls. If the module comes later, the app mounts.
const limit = setTimeout(fail, 8000, "The app has not started within 8 seconds.");

void Promise.resolve()
  .then(provideWebAssembly)
  .then(() => fetch(new URL(WASM_FILE, import.meta.url), { integrity: WASM_INTEGRITY }))
  .then((wasm) => init({ module_or_path: wasm }))
  // The app has read the content. Two short tasks instead of a long one: the browser answers input between them.
  .then(nextTask)
  .then(mount)
  // The first effects of the app run before the next task.
  .then(() => setTimeout(() => root.dataset.app === "static" && fail("The app has not mounted.")))
  .then(() => {
    if (document.readyState === "complete") registerServiceWorker();
    else addEventListener("load", registerServiceWorker);
  })
  .catch(stop)
  .then(() => clearTimeout(limit));
