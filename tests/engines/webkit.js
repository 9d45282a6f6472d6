// A driver for WebKitGTK by W3C WebDriver, with the commands that the flows need: see engines.js.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort, retryUntilSuccess } from "../e2e/server_startup.js";

// The key of element references (W3C WebDriver, 12.2).
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

// The key "Enter" (W3C WebDriver, 17.4.2).
const ENTER = "\uE007";

/** WebKitGTK's MiniBrowser on a virtual screen. */
export async function webkit(binary) {
  const home = await mkdtemp(join(tmpdir(), "forum-webkit-"));
  // MiniBrowser saves files in the user's folder for downloads.
  const downloads = join(home, "downloads");
  await mkdir(downloads);
  await writeFile(join(home, "user-dirs.dirs"), 'XDG_DOWNLOAD_DIR="$HOME/downloads"\n');
  const screen = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "1400x1000x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const [number] = await once(screen.stdio[3], "data");
  const display = `:${number}`.trim();
  const port = await freePort();
  const env = {
    ...process.env,
    DISPLAY: display,
    HOME: home,
    XDG_CACHE_HOME: home,
    XDG_CONFIG_HOME: home,
    XDG_DATA_HOME: home,
    // Without a GPU, compositing only takes time.
    WEBKIT_DISABLE_COMPOSITING_MODE: "1",
  };
  const server = spawn("WebKitWebDriver", [`--port=${port}`, "--host=127.0.0.1"], { env, stdio: "ignore" });
  process.once("exit", () => [server, screen].forEach((child) => child.kill()));

  const request = async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: body && JSON.stringify(body) });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${value.error}, ${value.message}`);
    return value;
  };
  await retryUntilSuccess(() => request("GET", "/status"));
  const { sessionId, capabilities } = await request("POST", "/session", {
    capabilities: { alwaysMatch: { "webkitgtk:browserOptions": { binary, args: ["--automation"] } } },
  });
  const command = (path, body = {}) => request("POST", `/session/${sessionId}/${path}`, body);
  const element = async (selector) => {
    const found = await command("element", { using: "css selector", value: selector });
    return `element/${found[ELEMENT]}`;
  };
  return {
    version: `WebKitGTK ${capabilities.browserVersion}`,
    downloads,
    size: (width, height) => command("window/rect", { width, height }),
    go: (url) => command("url", { url }),
    run: (script, ...args) => command("execute/sync", { script: `return (${script})(...arguments)`, args }),
    press: async (selector) => command(`${await element(selector)}/click`),
    write: async (selector, text) => command(`${await element(selector)}/value`, { text: text.replaceAll("\n", ENTER) }),
    async reopen() {
      // The session ends with its last window.
      const { handle } = await command("window/new", { type: "tab" });
      await request("DELETE", `/session/${sessionId}/window`);
      await command("window", { handle });
    },
    async close() {
      await request("DELETE", `/session/${sessionId}`);
      await Promise.all([server, screen].map((child) => {
        child.kill();
        return once(child, "exit");
      }));
      await rm(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
