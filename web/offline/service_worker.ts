// Service worker (sw.js): keeps the site for visits without a network. TypeScript: it runs outside the page. The studio has
// its own, which is this script with other constants: it also answers for the content of the site, one folder above.
// Whatever may change comes from the network first, so that nobody sees old content. To remove the service worker from
// the browsers of visitors, publish hosting/remove-worker/sw.js in its place.

// The globals of a service worker; the WebWorker library declares them as members only.
declare const registration: ServiceWorkerRegistration;
declare const clients: Clients;
declare function skipWaiting(): Promise<void>;
declare function addEventListener<K extends keyof ServiceWorkerGlobalScopeEventMap>(
  type: K,
  listener: (event: ServiceWorkerGlobalScopeEventMap[K]) => void,
): void;

// Caches belong to the whole origin: other sites may be beside this one.
const PREFIX = `forum ${registration.scope} `;
const CACHE = PREFIX + VERSION;
/** What this worker answers for. */
const SITE = new URL(ROOT, registration.scope).href;
/** What it leaves to the worker of the studio. */
const STUDIO = `${registration.scope}studio/`;
/** How long a cached page waits for the network, in milliseconds. */
const TIMEOUT = 3000;
const ANY = { ignoreSearch: true, ignoreVary: true };

addEventListener("install", (event) => event.waitUntil(fillCache().then(() => skipWaiting())));
addEventListener("activate", (event) => event.waitUntil(activate()));
addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  if (method !== "GET" || !url.startsWith(SITE) || url.startsWith(STUDIO)) return;
  const respond = url.startsWith(`${registration.scope}assets/`) ? cacheFirst : networkFirst;
  event.respondWith(respond(event));
});

/** Caches all files or none: an incomplete upload is cached when it is complete. */
async function fillCache(): Promise<void> {
  const requests = FILES.map(([file, integrity]) => new Request(file, integrity ? { integrity } : { cache: "no-cache" }));
  const responses = await Promise.all(requests.map((request) => fetch(request)));
  if (responses.some(({ status }) => status !== 200)) throw Error("A file of the site is missing.");
  await Promise.all(responses.map((response, index) => put(requests[index]!, response)));
}

/** Caches a response. Browsers refuse one that was redirected as a document, so a copy of it is cached. */
async function put(request: Request, response: Response): Promise<void> {
  const copy = response.redirected ? new Response(response.body, response) : response;
  await (await caches.open(CACHE)).put(cacheKey(request), copy);
}

/** Deletes the caches of older versions, and tells the open pages of the new one. */
async function activate(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
  await clients.claim();
  for (const client of await clients.matchAll()) client.postMessage(VERSION);
}

/** A file with a hash in its name never changes. */
async function cacheFirst(event: FetchEvent): Promise<Response> {
  return (await caches.match(cacheKey(event.request), ANY)) || fetchAndCache(event);
}

/** The answer of the network; the cached one if the network is missing, fails or takes too long. */
async function networkFirst(event: FetchEvent): Promise<Response> {
  const network = fetchAndCache(event);
  const cached = await (await caches.open(CACHE)).match(cacheKey(event.request), ANY);
  if (!cached) return network;
  const slow = new Promise<Response>((resolve) => setTimeout(resolve, TIMEOUT, cached));
  return Promise.race([network.then((response) => (response.status < 500 ? response : cached), () => cached), slow]);
}

/** Fetches, and caches the answer if it is a complete file of this site. */
function fetchAndCache(event: FetchEvent): Promise<Response> {
  const network = fetch(event.request);
  const stored = network.then(async (response) => {
    // A redirection to another file is not this file.
    const isSame = cacheKey(response) === cacheKey(event.request);
    if (response.status === 200 && response.type === "basic" && isSame) await put(event.request, response.clone());
  });
  event.waitUntil(stored.catch(() => {}));
  return network;
}

/**
 * A file is cached by its address without the search and without what some hosts remove by redirection: `index`,
 * `.html` and the slash at the end.
 */
function cacheKey({ url }: { url: string }): string {
  return url.replace(/[?#].*/, "").replace(/(\/index)?(\.html)?\/?$/, "");
}
