// sw.js: keeps the site for visits without a network. The network goes first for all that may
// change, so nobody is held on old content. `site pack` puts the site's files and its version in the
// places of FILES and VERSION. To be rid of it, publish hosting/remove-worker/sw.js in its place.

// Caches belong to the whole origin: other sites may live beside this one.
const OURS = `forum ${registration.scope} `;
const KEPT_IN = OURS + VERSION;
// So long a kept page waits for the network's.
const PATIENCE = 3000;
const ANY = { ignoreSearch: true, ignoreVary: true };

addEventListener("install", (event) => event.waitUntil(fill().then(() => skipWaiting())));
addEventListener("activate", (event) => event.waitUntil(begin()));
addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  if (method !== "GET" || !url.startsWith(registration.scope)) return;
  const answer = url.startsWith(`${registration.scope}assets/`) ? first : fresh;
  event.respondWith(answer(event));
});

/** All files or none: an upload that is under way is kept when it is whole. */
async function fill() {
  const cache = await caches.open(KEPT_IN);
  const requests = FILES.map(([file, integrity]) =>
    integrity ? new Request(file, { integrity }) : new Request(file, { cache: "no-cache" }),
  );
  await cache.addAll(requests);
}

/** Drops what older versions kept; the pages that are open learn of the new one. */
async function begin() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(OURS) && name !== KEPT_IN).map((name) => caches.delete(name)));
  await clients.claim();
  for (const client of await clients.matchAll()) client.postMessage(VERSION);
}

/** What is named by its bytes never changes. */
async function first(event) {
  return (await caches.match(event.request, ANY)) || fetched(event);
}

/** The network's, or what is kept if there is none, if it fails or takes too long. */
async function fresh(event) {
  const network = fetched(event);
  const kept = await (await caches.open(KEPT_IN)).match(address(event.request), ANY);
  if (!kept) return network;
  const slow = new Promise((done) => setTimeout(done, PATIENCE, kept));
  return Promise.race([network.then((response) => (response.status < 500 ? response : kept), () => kept), slow]);
}

/** The network's, and kept if it is a whole file of this site. */
function fetched(event) {
  const network = fetch(event.request);
  const stored = network.then(async (response) => {
    if (response.status !== 200 || response.type !== "basic" || response.redirected) return;
    const copy = response.clone();
    await (await caches.open(KEPT_IN)).put(address(event.request), copy);
  });
  event.waitUntil(stored.catch(() => {}));
  return network;
}

/** Where a file is kept: a document by its folder, whatever is asked of it. */
function address({ url }) {
  return url.replace(/[?#].*/, "").replace(/\/index\.html$/, "/");
}
