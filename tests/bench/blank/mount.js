// The app draws the page: what follows this module finds it there.
import init from "forum-glue";

await init({ module_or_path: fetch(new URL(WASM_FILE, import.meta.url)) });
document.dispatchEvent(new Event("mount"));
