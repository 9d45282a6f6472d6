// The host that is measured: an nginx of its own on a free port, set up as README.md asks of hosts.
import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { resolve } from "node:path";
import { promisify } from "node:util";

const MODULE = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";
// A user's PATH may lack the directory where Debian has nginx.
const env = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` };
const run = promisify(execFile);

/** Serves the directory `root`; what nginx writes goes to `folder`. */
export async function nginx(root, folder) {
  const home = resolve(folder, "nginx");
  await mkdir(home, { recursive: true });
  const port = await freePort();
  await writeFile(`${home}/nginx.conf`, config(resolve(root), home, port));
  const args = ["-p", home, "-e", `${home}/error.log`, "-c", `${home}/nginx.conf`];
  // It returns when the port is open, and serves on in the background.
  await run("nginx", args, { env });
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => run("nginx", [...args, "-s", "stop"], { env }),
  };
}

const config = (root, home, port) => `
load_module ${MODULE};
${process.getuid() === 0 ? "user root;" : ""}
pid ${home}/pid;
worker_processes 1;
events {}
http {
  access_log off;
  ${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${home}/${name};`).join("\n  ")}
  types {
    application/json json;
    application/wasm wasm;
    application/xml  xml;
    image/jpeg       jpg;
    image/png        png;
    image/svg+xml    svg;
    image/webp       webp;
    image/x-icon     ico;
    application/manifest+json webmanifest;
    text/calendar    ics;
    text/css         css;
    text/html        html;
    text/javascript  js;
    text/plain       txt;
  }
  default_type application/octet-stream;
  charset utf-8;
  charset_types text/css text/plain text/javascript text/calendar application/json application/xml;
  sendfile on;
  tcp_nopush on;
  server {
    listen 127.0.0.1:${port};
    root ${root};
    gzip_static on;
    brotli_static on;
    location / {
      add_header Cache-Control no-cache;
    }
    location /assets/ {
      add_header Cache-Control "public, max-age=31536000, immutable";
    }
  }
}
`;

async function freePort() {
  const server = createServer();
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}
