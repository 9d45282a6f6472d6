// Runs read_files.py with Debian's Python, which has vobject and icalendar: see install-browser.sh.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const SCRIPT = fileURLToPath(new URL("read_files.py", import.meta.url));

/** The values of files, by their paths. `kind`: "cards", "calendars" or "tables". */
export function readWithPython(kind, files) {
  const output = execFileSync("/usr/bin/python3", [SCRIPT, kind, ...files], { encoding: "utf8", maxBuffer: 1 << 28 });
  return JSON.parse(output);
}
