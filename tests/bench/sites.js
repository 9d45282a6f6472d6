// Who is measured: a folder for each, made of the same content, and a server for it.
import { mkdirSync, rmSync } from "node:fs";
import { nginx } from "../e2e/hosts.js";
import { contentOf, directory } from "./content.js";
import { PEERS, buildPeers } from "./peers/build.js";
import { blank, limit } from "./variants.js";

/** Where this site is searched, what is found there, and what is there once a long directory has come. */
export const OURS = {
  clock: true,
  arrived: "#partners-cards[data-shown]",
  programme: { field: "#q", items: "#agenda-list [id^=session-]" },
  directory: { field: "#find", items: "#partners-cards .partner" },
};

/** Builds all of them in `folder`; the finished site is in `root`. */
export async function build(root, folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const content = contentOf("tests/fixtures/forum");
  await limit(root, `${folder}/limit`);
  const { keyed } = directory(content.partners.partners.length, `${folder}/keyed`);
  await blank(root, `${folder}/blank`, { ...content, partners: keyed });
  await buildPeers(folder, content);
  const all = {
    limit: { title: "the limit: without scripts", folder: `${folder}/limit` },
    ours: { title: "this page", folder: root, scripted: true, offline: true, ...OURS },
    // It answers no search: the scripts that fill the forms in want a document that has them.
    blank: { title: "drawn by the app alone", folder: `${folder}/blank`, scripted: true, offline: true, clock: true },
  };
  for (const [name, peer] of Object.entries(PEERS)) all[name] = { ...peer, folder: `${folder}/${name}`, scripted: true };
  return all;
}

/** Serves them; each gets the `url` it is served at. `close` ends it. */
export async function serve(all) {
  const hosts = [];
  for (const site of Object.values(all)) {
    // The policy for this site's documents is not made for others.
    const host = await nginx(site.folder, { edit: (text) => (site.offline ? text : text.replace(/^add_header Content-Security-Policy.*$/m, "")) });
    hosts.push(host);
    site.url = host.url;
  }
  return { all, close: () => Promise.all(hosts.map((host) => host.close())) };
}
