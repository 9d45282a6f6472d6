// Real web servers, each in its own process on a free port, with the configuration examples from hosting/.
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { freePort, retryUntilSuccess } from "./server_startup.js";

const BROTLI = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";
// A user's PATH may not contain the directory where Debian installs nginx.
const env = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` };
const example = (name) => new URL(`../../hosting/${name}`, import.meta.url);

/**
 * Serves the directory `root` at `base` with nginx and hosting/nginx.conf.
 *
 * `brotli`: false removes the line of the Brotli module, as the example advises.
 * `edit`: a function that changes the text of the example, for wrong configurations.
 */
export async function nginx(root, { base = "/", brotli = true, edit = (text) => text } = {}) {
  const home = await mkdtemp(join(tmpdir(), "forum-nginx-"));
  const port = await freePort();
  const text = await readFile(example("nginx.conf"), "utf8");
  await writeFile(`${home}/forum.conf`, edit(brotli ? text : text.replace("brotli_static on;\n", "")));
  const place = base === "/" ? `root ${resolve(root)};` : `location ${base} { alias ${resolve(root)}/;`;
  await writeFile(`${home}/nginx.conf`, `
    ${brotli ? `load_module ${BROTLI};` : ""}
    ${process.getuid() === 0 ? "user root;" : ""}
    pid ${home}/pid;
    worker_processes 1;
    events {}
    http {
      access_log off;
      ${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${home}/${name};`).join("\n")}
      sendfile on;
      tcp_nopush on;
      server {
        listen 127.0.0.1:${port};
        ${place}
        error_page 404 ${base}404.html;
        include ${home}/forum.conf;
        ${base === "/" ? "" : "}"}
      }
    }
  `);
  const args = ["-p", home, "-e", `${home}/error.log`, "-c", `${home}/nginx.conf`];
  const run = (...more) => promisify(execFile)("nginx", [...args, ...more], { env });
  // The command returns when the port is open; nginx continues in the background.
  await run();
  return {
    url: `http://127.0.0.1:${port}${base}`,
    close: async () => {
      await run("-s", "stop");
      await rm(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Serves the directory `root` at `base` with Caddy and hosting/Caddyfile. */
export async function caddy(root, { base = "/" } = {}) {
  const home = await mkdtemp(join(tmpdir(), "forum-caddy-"));
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const url = origin + base;
  const own = {
    FORUM_SITE: origin,
    FORUM_ROOT: resolve(root),
    FORUM_PATH: base.slice(0, -1),
    // The folders of Caddy's own files.
    HOME: home,
    XDG_CONFIG_HOME: home,
    XDG_DATA_HOME: home,
  };
  const adapt = ["adapt", "--adapter", "caddyfile", "--config", example("Caddyfile").pathname];
  const { stdout } = await promisify(execFile)("caddy", adapt, { env: { ...env, ...own } });
  // The port of the admin interface is fixed: two instances would conflict.
  await writeFile(`${home}/caddy.json`, JSON.stringify({ ...JSON.parse(stdout), admin: { disabled: true } }));
  const child = start("caddy", ["run", "--config", `${home}/caddy.json`], own);
  return { url, close: await closer(child, url, home) };
}

/** Serves the directory `root` with Python's http.server, which has no configuration. */
export async function python(root) {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  const child = start("python3", ["-m", "http.server", port, "--bind", "127.0.0.1", "--directory", resolve(root)]);
  return { url, close: await closer(child, url) };
}

function start(command, args, own = {}) {
  const child = spawn(command, args, { env: { ...env, ...own }, stdio: "ignore" });
  process.once("exit", () => child.kill());
  return child;
}

/** Waits until a server answers. Returns a function that stops it and removes its files. */
async function closer(child, url, home) {
  const broken = once(child, "error").then(([error]) => Promise.reject(error));
  const ended = once(child, "exit").then(([code]) => Promise.reject(new Error(`The server exited with ${code}.`)));
  ended.catch(() => {});
  await Promise.race([retryUntilSuccess(() => fetch(url)), broken, ended]);
  broken.catch(() => {});
  return async () => {
    child.kill();
    await ended.catch(() => {});
    if (home) await rm(home, { recursive: true, force: true, maxRetries: 5 });
  };
}
