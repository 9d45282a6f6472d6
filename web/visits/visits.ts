// Marks what has changed in the programme since the last visit of this device. TypeScript: it works without the app.
// A visit ends when the tab is closed: a reload or the other language belongs to the same visit.
const STORAGE_KEY = "forum.seen";

// Storage may be forbidden.
try {
  const changes = Array.from(document.querySelectorAll<HTMLElement>("[data-changed]"));
  // The newest change that this visit shows, and not the device's clock, which may be set back. Without changes, long ago.
  const newest = changes.map(({ dataset }) => Date.parse(dataset.changed!)).reduce((one, other) => Math.max(one, other), 0);
  const last = sessionStorage.getItem(STORAGE_KEY) || localStorage.getItem(STORAGE_KEY);
  const seen = new Date(newest).toISOString();
  sessionStorage.setItem(STORAGE_KEY, last || seen);
  localStorage.setItem(STORAGE_KEY, seen);
  if (last) {
    for (const change of changes) {
      if (Date.parse(change.dataset.changed!) > Date.parse(last)) change.classList.add("is-fresh");
    }
    const fresh = document.querySelector(".change.is-fresh");
    if (fresh) fresh.closest(".changes")!.classList.add("is-fresh");
  }
} catch {}
