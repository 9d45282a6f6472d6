// A static file server under a sub-path, like a simple host. Tests can make it fail.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, resolve } from "node:path";

const TYPES = {
  ".bin": "application/octet-stream",
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".ics": "text/calendar; charset=utf-8",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".vcf": "text/vcard; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".webp": "image/webp",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** The directory under test: the app of dist/ with the fixed content of tests/fixtures/forum. */
export const ROOT = resolve(process.env.FORUM_DIST ?? "target/test-site/forum");

/** The same content, published before the forum. */
export const BEFORE = resolve("target/test-site/before");

/**
 * Serves ROOT under `base` on a free port.
 *
 * `site.root`: another directory to serve.
 * `site.wasm`: "missing" (404), "refused" (the connection breaks) or "truncated" (its first half).
 * `site.brotli`: whether the precompressed files are served.
 * `site.holdWasm()`: delays the Wasm until the returned function is called.
 * `site.locate`: a function of a requested path that returns the path of the file to serve.
 * `site.redirect`: a function of a requested path that returns the path to redirect to, if any.
 * `site.files`: texts by their paths, served in addition to the files of `site.root`.
 * `site.alter`: a function of an HTML text and its path that returns the text to serve.
 * `site.bytes`: a function of the bytes of any other file (null if there is none) and its path that returns the
 *   bytes to serve; null is a 404.
 * `site.status`: the status of responses for existing files.
 * `site.silent`: whether requests stay without a response.
 * `site.requests`: the requested paths; `site.missing`: those with the response 404.
 */
export async function serve(base = "/forum/2025/") {
  const site = { root: ROOT, wasm: "whole", brotli: false, locate: (path) => path, redirect: () => undefined, files: {}, alter: (html) => html, bytes: (body) => body, status: 200, requests: [], missing: [] };
  let held = Promise.resolve();
  site.holdWasm = () => {
    let release;
    held = new Promise((done) => (release = done));
    return release;
  };

  const answer = async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    // The folder of the site, with its slash or without it, is the path "".
    const inside = `${path}/`.startsWith(base) && !path.includes("..");
    const requested = inside && path.slice(base.length);
    const target = inside ? site.redirect(requested, path) : undefined;
    if (target !== undefined) return response.writeHead(308, { location: target }).end();
    const file = inside && site.locate(requested === "" || requested.endsWith("/") ? `${requested}index.html` : requested);
    const name = file || path;
    site.requests.push(name);
    const type = TYPES[extname(name)];
    let body = file in site.files
      ? Buffer.from(site.files[file])
      : file && type && (await readFile(join(site.root, file)).catch(() => null));

    if (site.silent) return undefined;
    if (extname(name) === ".wasm") {
      await held;
      if (site.wasm === "refused") return request.socket.destroy();
      if (site.wasm === "missing") body = null;
      if (site.wasm === "truncated") body = body.subarray(0, body.length / 2);
    }
    if (extname(name) !== ".html") body = site.bytes(body || null, file);
    if (!body) {
      site.missing.push(file || path);
      return response.writeHead(404, { "content-type": "text/plain" }).end("Not found");
    }
    body = Buffer.from(extname(name) === ".html" ? site.alter(body.toString(), file) : body);
    const precompressed = site.brotli && (await readFile(join(site.root, `${file}.br`)).catch(() => null));
    if (precompressed) {
      const headers = { "content-type": type, "content-encoding": "br", "content-length": precompressed.length };
      return response.writeHead(200, headers).end(precompressed);
    }
    const headers = { "content-type": type, "content-length": body.length, "cache-control": "no-cache" };
    return response.writeHead(site.status, headers).end(body);
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error) => response.writeHead(500).end(String(error)));
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  site.origin = `http://127.0.0.1:${server.address().port}`;
  site.url = site.origin + base;
  site.close = () => {
    server.closeAllConnections();
    return new Promise((done) => server.close(done));
  };
  return site;
}
