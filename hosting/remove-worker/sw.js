// Removes the service worker: publish this file as sw.js in the root of the site instead of the built one. Browsers
// load a new sw.js at the next visit; this one removes itself and the caches of this site. Keep it for some months.
addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(removeWorker()));

async function removeWorker() {
  const names = await caches.keys();
  const ours = names.filter((name) => name.startsWith(`forum ${registration.scope} `));
  await Promise.all(ours.map((name) => caches.delete(name)));
  await registration.unregister();
}
