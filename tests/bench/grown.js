// Content of any size, and the site that the tool makes of it, with time and memory.
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { generateProgramme, withDays, writeContent } from "../fixtures/generated_sites.js";
import { directory } from "./content.js";

export const PARTNERS = [33, 100, 1000, 10_000];
export const SESSIONS = [29, 100, 300, 1000];

const TRACKS = 20;
const DAYS = 5;

/** How the content differs from the forum's. */
const ALTERED = {
  partners: (count, folder) => {
    const { partners, cities } = directory(count, `${folder}/made`).written;
    return { partners: (content) => Object.assign(content, { partners, cities }) };
  },
  sessions: (count) => ({ event: withDays(DAYS), agenda: (content) => Object.assign(content, generateProgramme(count, TRACKS, DAYS)) }),
};

const made = new Map();

/**
 * The site of so many partners or sessions: `{ data, dist, check, make }`, folders, and the seconds and
 * megabytes that checking and making it took. Made once in a run.
 */
export function grown(kind, count, folder = "target/bench/grown") {
  const home = `${folder}/${kind}-${count}`;
  if (!made.has(home)) made.set(home, make(kind, count, home));
  return made.get(home);
}

function make(kind, count, home) {
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  const data = writeContent(ALTERED[kind](count, home), home);
  const dist = `${home}/dist`;
  return { data, dist, check: tool(home, "--data", data, "check"), make: tool(home, "--data", data, "build", "--out", dist) };
}

/** Runs a command; the last line of the output has its seconds and kilobytes, which only the parent process knows. */
const METER = `
import os, sys, time
start = time.monotonic()
pid = os.spawnvp(os.P_NOWAIT, sys.argv[1], sys.argv[1:])
_, status, usage = os.wait4(pid, 0)
print("\\n%f %d" % (time.monotonic() - start, usage.ru_maxrss))
sys.exit(os.waitstatus_to_exitcode(status))
`;

function tool(home, ...options) {
  const meter = `${home}/meter.py`;
  writeFileSync(meter, METER);
  const said = execFileSync("python3", [meter, "target/debug/forum", ...options], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  const [seconds, kilobytes] = said.trim().split("\n").at(-1).split(" ").map(Number);
  return { seconds, megabytes: kilobytes / 1e3 };
}
