// The pages that this one is compared with: the same content, made as the users of each library would, minified, with
// precompressed files.
//
// A peer is a folder with `document.js` (its markup), `page.js` (its script) and
// `page.css`. Every page sets the mark "interactive" once its content is shown and its search listens.
import { rm } from "node:fs/promises";
import { bundle } from "./bundle.js";
import { asset, write } from "../files.js";
import { page } from "./html.js";
import { rows } from "./rows.js";

/**
 * By the name of the folder: the `programme` or the `directory` it shows, with the selector of its search's
 * `field`, which answers `input`, and of the `items` that are shown, or not, by what is typed; and whether
 * it has a `clock`.
 */
export const PEERS = {
  pretalx: {
    title: "pretalx",
    programme: { field: "#search", items: ".c-linear-schedule-session" },
  },
  listjs: {
    title: "List.js",
    directory: { field: "#search", items: "#partners > .list > li" },
  },
  datatables: {
    title: "DataTables",
    directory: { field: ".dt-search input", items: "#partners > tbody > tr:not(:has(> .dt-empty))" },
  },
  vanilla: {
    title: "by hand",
    clock: true,
    programme: { field: "#search-sessions", items: "#sessions li" },
    directory: { field: "#search-partners", items: "#partners li" },
  },
};

/** Writes each peer named as `folder/<name>/`, showing `content`: { event, agenda, partners }. */
export async function buildPeers(folder, content, names = Object.keys(PEERS)) {
  const shown = rows(content);
  await Promise.all(names.map((name) => build(name, `${folder}/${name}`, shown)));
}

async function build(name, folder, shown) {
  const { body } = await import(`./${name}/document.js`);
  const add = (stem, extension, text) => asset(folder, stem, extension, text);
  const { js, css } = await bundle(name);
  // Files of an earlier build would be counted.
  await rm(`${folder}/assets`, { recursive: true, force: true });
  const [script, style, content] = await Promise.all([add("page", "js", js), add("page", "css", css), body(shown, add)]);
  await write(`${folder}/index.html`, page({ title: shown.event.title, script, style, body: content }));
}
