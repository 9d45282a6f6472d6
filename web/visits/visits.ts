// Marks what has changed in the programme since the last visit of this device. TypeScript: it works without the app.
// A visit ends when the tab is closed: a reload or the other language belongs to the same visit.
const STORAGE_KEY = "forum.seen";

// Storage may be forbidden.
try {
  const last = sessionStorage.getItem(STORAGE_KEY) || localStorage.getItem(STORAGE_KEY);
  const now = new Date().toISOString();
  sessionStorage.setItem(STORAGE_KEY, last || now);
  localStorage.setItem(STORAGE_KEY, now);
  if (last) {
    for (const change of document.querySelectorAll<HTMLElement>("[data-changed]")) {
      if (Date.parse(change.dataset.changed!) > Date.parse(last)) change.classList.add("is-fresh");
    }
    const fresh = document.querySelector(".change.is-fresh");
    if (fresh) fresh.closest(".changes")!.classList.add("is-fresh");
  }
} catch {}
