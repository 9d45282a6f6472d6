// Entry point: starts the app of the studio. If that fails, the notice of the document stays.
import init from "studio-glue";

void init({ module_or_path: fetch(new URL(STUDIO_WASM, import.meta.url)) });
