// `make bench`: measures the built site and alternatives to it, served as a host would.
// `node tests/bench/run.js loading growth` takes only these measures and keeps the other results of the report;
// FORUM_DIST is another directory of the site.
//
// A measure is a module with a `title` and `measure({ root, folder, content, sites })`: the built site, a folder for
// files, the content, and a function that returns the served sites. It returns `rows` (printed as a table), `samples`
// (for the plots of the report) and `bars`: `{ bar, value, most }`, a value and its limit. A bar in milliseconds or
// megabytes is `absolute`: it is printed and fails nothing, because it depends on the machine.
import { mkdir } from "node:fs/promises";
import * as answering from "./measures/answering.js";
import * as growth from "./measures/growth.js";
import * as lighthouse from "./measures/lighthouse.js";
import * as loading from "./measures/loading.js";
import * as programme from "./measures/programme.js";
import * as search from "./measures/search.js";
import * as ticking from "./measures/ticking.js";
import * as tool from "./measures/tool.js";
import { contentOf } from "./content.js";
import { readReport, writeReport } from "./report/write.js";
import { build, serve } from "./sites.js";
import { conditions, writeSummary } from "./summary.js";
import { table } from "./table.js";

const MEASURES = { loading, answering, ticking, growth, tool, search, programme, lighthouse };
const ROOT = process.env.FORUM_DIST ?? "target/test-site/forum";
const FOLDER = "target/bench";

const wanted = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(MEASURES);
const unknown = wanted.filter((name) => !(name in MEASURES));
if (unknown.length) throw new Error(`No such measure: ${unknown}. There are: ${Object.keys(MEASURES)}.`);

await mkdir(FOLDER, { recursive: true });
// The sites are built when the first measure needs them.
let served;
const sites = async () => (await (served ??= build(ROOT, `${FOLDER}/sites`).then(serve))).all;
const close = async () => (await served)?.close();
const stop = () => close().finally(() => process.exit(130));
process.once("SIGINT", stop).once("SIGTERM", stop);
const report = readReport(FOLDER);
try {
  for (const name of wanted) {
    const { title, measure } = MEASURES[name];
    console.error(`${title} …`);
    const { rows, bars = [], samples } = await measure({ folder: FOLDER, root: ROOT, content: contentOf("tests/fixtures/forum"), sites });
    report[name] = { title, rows, bars, samples, conditions: conditions() };
    console.log(`\n${title}\n\n${table(rows)}\n${bars.map(said).join("")}`);
    // A later measure may fail.
    writeReport(FOLDER, report);
  }
} finally {
  await close();
}
writeSummary("BENCH.md", report, Object.keys(MEASURES));
const missed = wanted.flatMap((name) => report[name].bars).filter(({ value, most, absolute }) => value > most && !absolute);
if (missed.length) process.exitCode = 1;

function said({ bar, value, most, why = "" }) {
  return `\n${value > most ? "✗" : "✓"} ${bar}: ${Number(value.toPrecision(3))}, at most ${most}${value > most && why ? `\n${why}` : ""}`;
}
