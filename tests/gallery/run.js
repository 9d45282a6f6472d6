// `make gallery`: pictures of the built page in all states, and in print, with an index in target/gallery. FORUM_DIST
// selects another site, CHROMIUM another browser.
import { execFileSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { index } from "./index.js";
import { phases, wholePages } from "./phases.js";
import { print } from "./print.js";
import { readme } from "./readme.js";
import { states } from "./states.js";
import { OUT, studio } from "./studio.js";

const started = Date.now();
const camera = await studio();
try {
  const sheets = await print(camera);
  const groups = [...(await phases(camera)), ...(await states(camera)), sheets, await wholePages(camera), await readme(camera, sheets)];
  const count = groups.reduce((sum, { pictures }) => sum + pictures.length, 0);
  const commit = execFileSync("git", ["log", "-1", "--format=%h of %cs, “%s”"], { encoding: "utf8" }).trim();
  await writeFile(`${OUT}/index.html`, index(groups, `${count} pictures by Chromium ${camera.version} at commit ${commit}.`));
  console.log(`${count} pictures in ${((Date.now() - started) / 1000).toFixed(0)} s: ${resolve(OUT, "index.html")}`);
} finally {
  await camera.close();
}
