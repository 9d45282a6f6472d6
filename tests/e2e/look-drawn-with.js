// What the letters on a screenshot depend on: run as a program, it prints what `make look` keeps.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const say = (command, ...args) => spawnSync(command, args, { encoding: "utf8" }).stdout?.trim() || "none";
const debian = (name) => say("dpkg-query", "-W", "-f=${Version}", name);
const browser = fileURLToPath(new URL("browser.sh", import.meta.url));

/** Versions by what has them, as this machine draws. */
export const drawnWith = () => ({
  "fonts-noto-core": debian("fonts-noto-core"),
  "fonts-noto-cjk": debian("fonts-noto-cjk"),
  "system-ui": say("fc-match", "-f", "%{family[0]}", "system-ui"),
  Chromium: say("sh", "-c", `"$(sh "${browser}" | head -1)" --version 2>/dev/null`).match(/ (\d+)\./)?.[1] ?? "none",
});

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(JSON.stringify(drawnWith(), null, 2));
