// `make bench`: measures the built site as a host serves it. Fails if something is less than perfect.
// `node tests/bench/run.js lighthouse` takes only the measures named; FORUM_DIST another directory.
//
// A measure is a module with a `title` and `measure({ url, folder })`, which gives `rows` (objects of
// one shape, printed as a table) and `failures` (texts; any of them fails the run).
import { mkdir } from "node:fs/promises";
import { nginx } from "../e2e/hosts.js";
import * as lighthouse from "./lighthouse.js";
import * as programme from "./programme.js";
import * as search from "./search.js";
import { table } from "./table.js";

const MEASURES = { lighthouse, programme, search };
const ROOT = process.env.FORUM_DIST ?? "dist";
const FOLDER = "target/bench";

const wanted = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(MEASURES);
const unknown = wanted.filter((name) => !(name in MEASURES));
if (unknown.length) throw new Error(`No such measure: ${unknown}. There are: ${Object.keys(MEASURES)}.`);

await mkdir(FOLDER, { recursive: true });
const host = await nginx(ROOT);
const stop = () => host.close().finally(() => process.exit(130));
process.once("SIGINT", stop).once("SIGTERM", stop);
const failures = [];
try {
  for (const name of wanted) {
    const { title, measure } = MEASURES[name];
    const result = await measure({ url: host.url, folder: FOLDER });
    console.log(`\n${title}\n\n${table(result.rows)}`);
    failures.push(...result.failures);
  }
} finally {
  await host.close();
}
if (failures.length) {
  console.error(`\n${failures.join("\n\n")}`);
  process.exitCode = 1;
}
