// Drives WebKitGTK by the few words of W3C WebDriver that the flows need: see engines.js.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { answered, freePort } from "../e2e/port.js";

// The key under which WebDriver names an element (W3C WebDriver, 12.2).
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

/** WebKitGTK's little browser, on a screen that nobody sees. */
export async function webkit(binary) {
  const home = await mkdtemp(join(tmpdir(), "forum-webkit-"));
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
    XDG_DATA_HOME: home,
    // Without a GPU, layers only cost time.
    WEBKIT_DISABLE_COMPOSITING_MODE: "1",
  };
  const server = spawn("WebKitWebDriver", [`--port=${port}`, "--host=127.0.0.1"], { env, stdio: "ignore" });
  process.once("exit", () => [server, screen].forEach((child) => child.kill()));

  const ask = async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: body && JSON.stringify(body) });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${value.error}, ${value.message}`);
    return value;
  };
  await answered(() => ask("GET", "/status"));
  const { sessionId, capabilities } = await ask("POST", "/session", {
    capabilities: { alwaysMatch: { "webkitgtk:browserOptions": { binary, args: ["--automation"] } } },
  });
  const tell = (path, body = {}) => ask("POST", `/session/${sessionId}/${path}`, body);
  const element = async (selector) => {
    const found = await tell("element", { using: "css selector", value: selector });
    return `element/${found[ELEMENT]}`;
  };
  return {
    version: `WebKitGTK ${capabilities.browserVersion}`,
    size: (width, height) => tell("window/rect", { width, height }),
    go: (url) => tell("url", { url }),
    run: (script, ...args) => tell("execute/sync", { script: `return (${script})(...arguments)`, args }),
    press: async (selector) => tell(`${await element(selector)}/click`),
    write: async (selector, text) => tell(`${await element(selector)}/value`, { text }),
    async close() {
      await ask("DELETE", `/session/${sessionId}`);
      await Promise.all([server, screen].map((child) => {
        child.kill();
        return once(child, "exit");
      }));
      await rm(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
