// Shared by the tests of drafts: the draft that is open, changes of the content, the store of the browser.
import { readFileSync } from "node:fs";
import { expect } from "./forum.js";
import { drop, FILES, panel, textOf } from "./studio.js";

/** The bar with the draft that is open. */
export const bar = (page) => page.locator(".draft-bar");

/** What is wrong with the draft that is open. */
export const alertOf = (page) => bar(page).getByRole("alert");

/** A draft in the list. */
export const item = (page, index) => panel(page, "drafts").locator(".draft").nth(index);

/** Waits until the draft that is open is saved. */
export const saved = (page) => expect(bar(page).getByRole("status").first()).toContainText(/Saved at/);

/** `event.json` with another slogan. */
export const changed = (slogan) => [{ name: "event.json", text: textOf("event.json").replace(/("slogan": \{\s*"ru": ")[^"]*/, `$1${slogan}`) }];

/** Changes the content: drops `event.json` with another slogan. Waits until it is open. */
export async function change(page, slogan) {
  await drop(page, changed(slogan));
  await expect.poll(() => fileOf(page, "event.json")).toContain(slogan);
}

/** The text of a file of the content that is open, as the page saves it. */
export async function fileOf(page, name) {
  const button = panel(page, "content").locator(".save-files button").nth(FILES.indexOf(name));
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return readFileSync(await download.path(), "utf8");
}

/** The drafts in the store of the browser, with their files as texts and in hexadecimal. */
export const stored = (page) => page.evaluate(async () => {
  const [{ name }] = await indexedDB.databases();
  const request = indexedDB.open(name);
  const db = await new Promise((resolve, reject) => Object.assign(request, { onsuccess: () => resolve(request.result), onerror: () => reject(request.error) }));
  const get = (store, key) => new Promise((resolve) => {
    const found = key ? db.transaction(store).objectStore(store).get(key) : db.transaction(store).objectStore(store).getAll();
    found.onsuccess = () => resolve(found.result);
  });
  const all = [];
  for (const draft of (await get("drafts")).filter(({ deleted }) => !deleted)) {
    const [data, pictures, base] = [await get("files", [draft.id, "data"]), await get("files", [draft.id, "pictures"]), await get("files", [draft.id, "base"])];
    const texts = (files) => Object.fromEntries([...files].map(([file, bytes]) => [file, new TextDecoder().decode(bytes)]));
    const hex = (bytes) => [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    all.push({ ...draft, texts: texts(data), base: texts(base), hex: Object.fromEntries([...data, ...pictures].map(([file, bytes]) => [file, hex(bytes)])) });
  }
  db.close();
  return all;
});
