// `make gallery`: pictures of the built page in every state that a visitor can meet, and on paper,
// in target/gallery with an index. FORUM_DIST takes another site, CHROMIUM another browser.
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
const room = await studio();
try {
  const sheets = await print(room);
  const groups = [...(await phases(room)), ...(await states(room)), sheets, await wholePages(room), await readme(room, sheets)];
  const count = groups.reduce((sum, { pictures }) => sum + pictures.length, 0);
  const commit = execFileSync("git", ["log", "-1", "--format=%h of %cs, “%s”"], { encoding: "utf8" }).trim();
  await writeFile(`${OUT}/index.html`, index(groups, `${count} pictures by Chromium ${room.version} at commit ${commit}.`));
  console.log(`${count} pictures in ${((Date.now() - started) / 1000).toFixed(0)} s: ${resolve(OUT, "index.html")}`);
} finally {
  await room.close();
}
