// The built site on real servers, set up by the examples that hosts copy from hosting/.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test as base, DOCUMENTS, encoder, expect, open } from "./forum.js";
import { caddy, nginx, python } from "./hosts.js";
import { ROOT } from "./server.js";

const wasmAs = (type) => ({ edit: (text) => text.replace("application/wasm ", `${type} `) });

/** Servers by the examples, with the encodings they know. */
const GOOD = {
  "nginx at the root": [() => nginx(ROOT), ["br", "gzip"]],
  "nginx at a sub-path": [() => nginx(ROOT, { base: "/forum/2025/" }), ["br", "gzip"]],
  "nginx without the Brotli module": [() => nginx(ROOT, { brotli: false }), ["gzip"]],
  "Caddy at the root": [() => caddy(ROOT), ["br", "gzip"]],
  "Caddy at a sub-path": [() => caddy(ROOT, { base: "/forum/2025/" }), ["br", "gzip"]],
};
/** Servers that nobody has set up well. */
const POOR = {
  "nginx that calls Wasm a stream of octets": [() => nginx(ROOT, wasmAs("application/octet-stream"))],
  "nginx that calls Wasm a text": [() => nginx(ROOT, wasmAs("text/plain"))],
  "Python's http.server": [() => python(ROOT)],
};

const test = base.extend({
  server: ["", { option: true }],
  host: async ({ server }, use) => {
    const [serve] = { ...GOOD, ...POOR }[server];
    const host = await serve();
    await use(host);
    await host.close();
  },
  baseURL: ({ host }, use) => use(host.url),
});

const one = (folder, ending) => `${folder}/${readdirSync(join(ROOT, folder)).find((name) => name.endsWith(ending))}`;
const REVALIDATED = "no-cache";
const FOR_EVER = "public, max-age=31536000, immutable";
const FILES = [
  ["", "text/html; charset=utf-8", REVALIDATED, "index.html"],
  ["zh/", "text/html; charset=utf-8", REVALIDATED, "zh/index.html"],
  [one("assets", ".css"), "text/css; charset=utf-8", FOR_EVER],
  [one("assets", ".js"), "text/javascript; charset=utf-8", FOR_EVER],
  [one("assets", ".wasm"), "application/wasm", FOR_EVER],
  [one("calendar", ".ics"), "text/calendar; charset=utf-8", REVALIDATED],
  [one("partners", ".vcf"), "text/vcard; charset=utf-8", REVALIDATED],
  ["data/event.json", "application/json", REVALIDATED],
  ["icon.svg", "image/svg+xml", REVALIDATED],
];
const SECURITY = { "x-content-type-options": "nosniff", "referrer-policy": /./, "permissions-policy": /./ };

for (const [server, [, encodings]] of Object.entries({ ...GOOD, ...POOR })) {
  test.describe(server, () => {
    test.use({ server });

    test("both documents are ready, and all they ask for is there", async ({ page }) => {
      const refused = [];
      page.on("response", (response) => response.status() >= 400 && refused.push(response.url()));
      page.on("requestfailed", (request) => refused.push(request.url()));
      for (const document of Object.values(DOCUMENTS)) {
        await open(page, document);
        // The last that is fetched, when the page has nothing else to do.
        await encoder(page);
      }
      expect(refused).toEqual([]);
    });

    if (!encodings) return;

    test("types, caching, twins and security", async ({ request }) => {
      for (const [path, type, caching, file = path] of FILES) {
        const bytes = readFileSync(join(ROOT, file));
        for (const encoding of ["identity", ...encodings]) {
          const response = await request.get(path, { headers: { "accept-encoding": encoding } });
          const headers = response.headers();
          const what = `${file} as ${encoding}`;
          expect(response.status(), what).toBe(200);
          expect(headers["content-type"].toLowerCase(), what).toBe(type);
          expect(headers["cache-control"], what).toBe(caching);
          expect(headers["content-encoding"] ?? "identity", what).toBe(encoding);
          expect(headers.vary ?? "", what).toMatch(/accept-encoding/i);
          expect(Buffer.compare(await response.body(), bytes), `the bytes of ${what}`).toBe(0);
          for (const [header, value] of Object.entries(SECURITY)) expect(headers[header], `${header} of ${what}`).toMatch(value);
        }
      }
    });

    test("a folder without its slash leads to it", async ({ request, host }) => {
      const response = await request.get("zh");
      expect([response.status(), response.url()]).toEqual([200, `${host.url}zh/`]);
    });

    test("what does not exist is said in both languages", async ({ page, request }) => {
      for (const path of ["nothing", "zh/no/thing.html", "assets/forum-0123456789abcdef.css"]) {
        const response = await request.get(path);
        expect(response.status(), path).toBe(404);
        expect(response.headers()["cache-control"], path).toBe(REVALIDATED);
        expect(response.headers()["x-content-type-options"], path).toBe("nosniff");
      }
      await page.goto("zh/no/thing.html");
      await expect(page.getByRole("heading")).toHaveText(/Такой страницы нет.*页面不存在/);
    });

    test("the policy of dist/_headers stands over the documents, and over nothing else", async ({ request }) => {
      const [, policy] = /Content-Security-Policy: (.*)/.exec(readFileSync(join(ROOT, "_headers"), "utf8"));
      const of = async (path) => (await request.get(path)).headers()["content-security-policy"];
      for (const path of ["", "zh/"]) expect(await of(path), path).toBe(policy);
      for (const path of [FILES[2][0], "404.html"]) expect(await of(path), path).toBe("frame-ancestors 'self'");
    });

    test("a document that has not changed is not sent again", async ({ request }) => {
      const { etag } = (await request.get("")).headers();
      const response = await request.get("", { headers: { "if-none-match": etag } });
      expect(response.status()).toBe(304);
    });
  });
}
