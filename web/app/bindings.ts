// The functions that Rust calls. Rust imports them from the module "forum-web", which the build aliases to this file.
// TypeScript: they draw what the app has computed.
import { loadWhenNear } from "../directory/directory.ts";
import { showTargetAgain } from "../deep_links/target.ts";
import { fail, setState } from "./state.ts";

export { saveContacts, saveOrganizations } from "../downloads/organizations.ts";
export { saveSessions } from "../downloads/sessions.ts";
export { showOrganizations } from "../directory/directory.ts";
export { highlightSessions } from "../programme/highlight.ts";
export { showSavedContacts } from "../directory/saved_contacts.ts";
export { drawQrCode } from "../qr_code/qr_code.ts";
export { showNotStored } from "../bookmarks/not_stored.ts";
export { fillForms } from "../search_form/search_form.ts";
export { showFacetCounts } from "../search_form/facet_counts.ts";
// For wasm-bindgen's JavaScript: see crates/cli/src/glue.rs.
export { guardImports } from "./guard_imports.ts";

/** The app has mounted, and its first effects have run. */
export function appReady(): void {
  setState("app", "ready");
  loadWhenNear();
  // Rust must return first: to clear a form calls it again.
  void Promise.resolve().then(showTargetAgain);
}

/** The app cannot read the embedded data: `notice` is for the visitor, `reason` for the console. */
export function appFailed(notice: string, reason: string): void {
  const detail = document.getElementById("failure-detail");
  if (detail) detail.textContent = notice;
  fail(`${notice} ${reason}`);
}
