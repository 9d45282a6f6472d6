// The sites that are measured: a folder and a server for each, with the same content.
import { mkdirSync, rmSync } from "node:fs";
import { nginx } from "../e2e/hosts.js";
import { contentOf } from "./content.js";
import { PEERS, buildPeers } from "./peers/build.js";
import { limit } from "./variants.js";

/** The search fields and results of this site, and the element that exists once a long directory has been loaded. */
export const OURS = {
  clock: true,
  arrived: "#partners-cards .partner[aria-setsize]",
  programme: { field: "#q", items: "#agenda-list [id^=session-]" },
  directory: { field: "#find", items: "#partners-cards .partner" },
};

/** Builds all of them in `folder`; the finished site is in `root`. */
export async function build(root, folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const content = contentOf("tests/fixtures/forum");
  await limit(root, `${folder}/limit`);
  await buildPeers(folder, content);
  const all = {
    limit: { title: "the limit: without scripts", folder: `${folder}/limit` },
    ours: { title: "this page", folder: root, scripted: true, offline: true, ...OURS },
  };
  for (const [name, peer] of Object.entries(PEERS)) all[name] = { ...peer, folder: `${folder}/${name}`, scripted: true };
  return all;
}

/** Serves them; each gets the `url` it is served at. `close` ends it. */
export async function serve(all) {
  const hosts = [];
  for (const site of Object.values(all)) {
    // The content security policy is for this site's documents only.
    const host = await nginx(site.folder, { edit: (text) => (site.offline ? text : text.replace(/^add_header Content-Security-Policy.*$/m, "")) });
    hosts.push(host);
    site.url = host.url;
  }
  return { all, close: () => Promise.all(hosts.map((host) => host.close())) };
}
