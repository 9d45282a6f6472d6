// Leaves the service worker behind: publish this file as sw.js in the root of the site, in the place
// of the built one. Browsers look for a new sw.js at the next visit; this one removes itself and all
// that was kept of this site. Visitors may come late: leave it there for some months.
addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(leave()));

async function leave() {
  const names = await caches.keys();
  const ours = names.filter((name) => name.startsWith(`forum ${registration.scope} `));
  await Promise.all(ours.map((name) => caches.delete(name)));
  await registration.unregister();
}
