// The built site on real servers with the configuration examples from hosting/.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { DOCUMENTS, expect, open, test as base, waitForQrEncoder } from "./forum.js";
import { caddy, nginx, python } from "./hosts.js";
import { ROOT } from "./server.js";

const wasmAs = (type) => ({ edit: (text) => text.replace("application/wasm ", `${type} `) });

/** Servers with the examples, and the encodings that they serve. */
const CONFIGURED = {
  "nginx at the root": [() => nginx(ROOT), ["br", "gzip"]],
  "nginx at a sub-path": [() => nginx(ROOT, { base: "/forum/2025/" }), ["br", "gzip"]],
  "nginx without the Brotli module": [() => nginx(ROOT, { brotli: false }), ["gzip"]],
  "Caddy at the root": [() => caddy(ROOT), ["br", "gzip"]],
  "Caddy at a sub-path": [() => caddy(ROOT, { base: "/forum/2025/" }), ["br", "gzip"]],
};
/** Servers with a wrong configuration or none. */
const MISCONFIGURED = {
  "nginx with Wasm as application/octet-stream": [() => nginx(ROOT, wasmAs("application/octet-stream"))],
  "nginx with Wasm as text/plain": [() => nginx(ROOT, wasmAs("text/plain"))],
  "Python's http.server": [() => python(ROOT)],
};

const test = base.extend({
  server: ["", { option: true }],
  host: async ({ server }, use) => {
    const [serve] = { ...CONFIGURED, ...MISCONFIGURED }[server];
    const host = await serve();
    await use(host);
    await host.close();
  },
  baseURL: ({ host }, use) => use(host.url),
});

const firstFile = (folder, ending) => `${folder}/${readdirSync(join(ROOT, folder)).find((name) => name.endsWith(ending))}`;
const REVALIDATED = "no-cache";
const IMMUTABLE = "public, max-age=31536000, immutable";
const FILES = [
  ["", "text/html; charset=utf-8", REVALIDATED, "index.html"],
  ["zh/", "text/html; charset=utf-8", REVALIDATED, "zh/index.html"],
  [firstFile("assets", ".css"), "text/css; charset=utf-8", IMMUTABLE],
  [firstFile("assets", ".js"), "text/javascript; charset=utf-8", IMMUTABLE],
  [firstFile("assets", ".wasm"), "application/wasm", IMMUTABLE],
  [firstFile("calendar", ".ics"), "text/calendar; charset=utf-8", REVALIDATED],
  [firstFile("partners", ".vcf"), "text/vcard; charset=utf-8", REVALIDATED],
  ["data/event.json", "application/json", REVALIDATED],
  ["data/agenda.ru.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", REVALIDATED],
  ["icon.svg", "image/svg+xml", REVALIDATED],
];
const SECURITY = { "x-content-type-options": "nosniff", "referrer-policy": /./, "permissions-policy": /./ };

for (const [server, [, encodings]] of Object.entries({ ...CONFIGURED, ...MISCONFIGURED })) {
  test.describe(server, () => {
    test.use({ server });

    test("the app mounts in both documents, and no request fails", async ({ page }) => {
      const failedRequests = [];
      page.on("response", (response) => response.status() >= 400 && failedRequests.push(response.url()));
      page.on("requestfailed", (request) => failedRequests.push(request.url()));
      for (const document of Object.values(DOCUMENTS)) {
        await open(page, document);
        // The encoder is the last file that is loaded, when the page is idle.
        await waitForQrEncoder(page);
      }
      expect(failedRequests).toEqual([]);
    });

    if (!encodings) return;

    test("files have the right types, caching, precompressed encodings and security headers", async ({ request }) => {
      for (const [path, type, caching, file = path] of FILES) {
        const bytes = readFileSync(join(ROOT, file));
        // A workbook is an archive: it has no precompressed files.
        const isArchive = path.endsWith(".xlsx");
        for (const encoding of isArchive ? ["identity"] : ["identity", ...encodings]) {
          const response = await request.get(path, { headers: { "accept-encoding": encoding } });
          const headers = response.headers();
          const name = `${file} as ${encoding}`;
          expect(response.status(), name).toBe(200);
          expect(headers["content-type"].toLowerCase(), name).toBe(type);
          expect(headers["cache-control"], name).toBe(caching);
          expect(headers["content-encoding"] ?? "identity", name).toBe(encoding);
          if (!isArchive) expect(headers.vary ?? "", name).toMatch(/accept-encoding/i);
          expect(Buffer.compare(await response.body(), bytes), `the bytes of ${name}`).toBe(0);
          for (const [header, value] of Object.entries(SECURITY)) expect(headers[header], `${header} of ${name}`).toMatch(value);
        }
      }
    });

    test("a folder without the final slash is redirected", async ({ request, host }) => {
      const response = await request.get("zh");
      expect([response.status(), response.url()]).toEqual([200, `${host.url}zh/`]);
    });

    test("a missing file gives the error page in both languages", async ({ page, request }) => {
      for (const path of ["nothing", "zh/no/thing.html", "assets/forum-0123456789abcdef.css"]) {
        const response = await request.get(path);
        expect(response.status(), path).toBe(404);
        expect(response.headers()["cache-control"], path).toBe(REVALIDATED);
        expect(response.headers()["x-content-type-options"], path).toBe("nosniff");
      }
      await page.goto("zh/no/thing.html");
      await expect(page.getByRole("heading")).toHaveText(/Такой страницы нет.*页面不存在/);
    });

    test("the content security policy of dist/_headers is sent with documents only", async ({ request }) => {
      const [, policy] = /Content-Security-Policy: (.*)/.exec(readFileSync(join(ROOT, "_headers"), "utf8"));
      const of = async (path) => (await request.get(path)).headers()["content-security-policy"];
      for (const path of ["", "zh/"]) expect(await of(path), path).toBe(policy);
      for (const path of [FILES[2][0], "404.html"]) expect(await of(path), path).toBe("frame-ancestors 'self'");
    });

    test("an unchanged document gives status 304", async ({ request }) => {
      const { etag } = (await request.get("")).headers();
      const response = await request.get("", { headers: { "if-none-match": etag } });
      expect(response.status()).toBe(304);
    });
  });
}
