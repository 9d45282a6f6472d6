// A previewed page is of the same origin as the site: what it stores in this browser, such as the theme and the bookmarks of a
// visitor, is put back as it was.
import { root } from "./answers.ts";

/** The keys of the site: see crates/content/src/names.rs. */
const START = "forum.";

/** Begins to undo what previews store. */
export function keepStorage(): void {
  addEventListener("storage", ({ url, key, oldValue, storageArea }) => {
    if (!url.startsWith(root) || !key?.startsWith(START) || !storageArea) return;
    if (oldValue === null) storageArea.removeItem(key);
    else storageArea.setItem(key, oldValue);
  });
}
