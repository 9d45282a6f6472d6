// Service worker of the previews (studio/preview_worker.js, scope studio/preview/): a previewed site is an ordinary folder,
// of which the studio that is open in this browser makes each file when it is asked for. Nothing is stored.
// The worker has no state: browsers stop idle workers.
import type { Question } from "../preview/question.ts";

declare const self: ServiceWorkerGlobalScope;

/** `studio/preview/`. After it follow the key of a studio and the path of a file of its site. */
const FOLDER = self.registration.scope;
const STUDIO = new URL("../", FOLDER).href;
/** How long a studio may need for a file, in milliseconds. */
const LIMIT = 30_000;

const TYPES: Record<string, string> = {
  css: "text/css",
  csv: "text/csv",
  html: "text/html",
  ico: "image/x-icon",
  ics: "text/calendar",
  jpeg: "image/jpeg",
  jpg: "image/jpeg",
  js: "text/javascript",
  json: "application/json",
  png: "image/png",
  svg: "image/svg+xml",
  txt: "text/plain",
  vcf: "text/vcard",
  wasm: "application/wasm",
  webmanifest: "application/manifest+json",
  webp: "image/webp",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/**
 * The document has its policy in itself. Hosts send `frame-ancestors 'none'`; the studio shows it in a frame. A previewed
 * page does not register the worker of the site.
 */
const POLICY = "frame-ancestors 'self'; worker-src 'none'";

self.addEventListener("install", () => void self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
// The studio asks before it opens a frame: Safari does not wake a worker for the navigation of a frame.
self.addEventListener("message", ({ ports }) => ports[0]?.postMessage(null));
self.addEventListener("fetch", (event) => {
  if (event.request.url.startsWith(FOLDER)) event.respondWith(answer(event.request.url));
});

async function answer(url: string): Promise<Response> {
  const [key = "", ...names] = decodeURIComponent(url.slice(FOLDER.length).replace(/[?#].*/, "")).split("/");
  if (!names.at(-1)) names.splice(-1, 1, "index.html");
  const path = names.join("/");
  const bytes = await ask({ key, path });
  const headers = { "Cache-Control": "no-store", "Content-Security-Policy": POLICY, "X-Content-Type-Options": "nosniff" };
  if (!bytes) return new Response("404", { status: 404, headers: { ...headers, "Content-Type": "text/plain" } });
  const type = TYPES[path.split(".").at(-1)!] ?? "application/octet-stream";
  const text = /^(text|application\/json)/.test(type) ? "; charset=utf-8" : "";
  return new Response(bytes, { headers: { ...headers, "Content-Type": type + text } });
}

/** The first answer of a studio that has the file. */
async function ask(question: Question): Promise<BodyInit | undefined> {
  const pages = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  const studios = pages.filter(({ url }) => url.startsWith(STUDIO) && !url.startsWith(FOLDER));
  const answers = studios.map((studio) => new Promise<BodyInit>((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<BodyInit | null>) => (data ? resolve(data) : reject(Error("no such file")));
    setTimeout(() => reject(Error("no answer")), LIMIT);
    studio.postMessage(question, [port2]);
  }));
  return Promise.any(answers).catch(() => undefined);
}
