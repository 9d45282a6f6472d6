// BENCH.md: the ratios, and the conditions of measurement.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { arch, cpus, totalmem } from "node:os";
import { chromiumPath } from "./visitor.js";

const said = (program, ...args) => execFileSync(program, args, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }).trim();

/** The machine, the day and the versions. */
export function conditions() {
  const { dependencies } = JSON.parse(readFileSync("tests/bench/package.json", "utf8"));
  const peers = ["@pretalx/schedule", "vue", "list.js", "datatables.net", "minisearch", "flexsearch", "fuse.js"];
  return {
    machine: `${cpus().length} × ${cpus()[0].model}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${arch()}`,
    day: new Date().toISOString().slice(0, 10),
    commit: said("git", "rev-parse", "--short", "HEAD"),
    browser: said(chromiumPath(), "--version", "--no-sandbox"),
    Node: process.version,
    versions: peers.map((name) => `${name} ${dependencies[name]}`).join(", "),
  };
}

/** Writes the table: a line for each bar of each measure in the report, in the order of `names`, and which are not in it. */
export function writeSummary(file, report, names) {
  const measured = names.filter((name) => name in report).map((name) => report[name]);
  const missing = names.filter((name) => !(name in report));
  const [{ conditions }] = measured;
  const lines = measured.flatMap(({ title, bars }) => bars.map(({ bar, value, most, absolute }) => {
    const met = value <= most ? "yes" : "**no**";
    return `| ${title.split(":")[0]} | ${bar}${absolute ? " (this machine's)" : ""} | ${Number(value.toPrecision(3))} | ${most} | ${met} |`;
  }));
  writeFileSync(file, `# Measured beside others

Written by \`make bench\`, which also draws \`target/bench/report.html\`. What is asserted are ratios and
bytes; what is missed is told in [docs/performance.md](docs/performance.md).

${Object.entries(conditions).map(([name, value]) => `- ${name}: ${value}`).join("\n")}

${missing.length ? `Not measured then: ${missing.join(", ")}.\n\n` : ""}| measured | what | is | at most | met |
|---|---|--:|--:|---|
${lines.join("\n")}
`);
}
