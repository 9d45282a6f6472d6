// What has changed in the programme since this device's last visit is marked, until the tab is
// closed: a reload or the other language is the same visit. Storage may be forbidden.
const KEPT_AS = "forum.seen";

try {
  const last = sessionStorage.getItem(KEPT_AS) || localStorage.getItem(KEPT_AS);
  const now = new Date().toISOString();
  sessionStorage.setItem(KEPT_AS, last || now);
  localStorage.setItem(KEPT_AS, now);
  if (last) {
    for (const change of document.querySelectorAll("[data-changed]")) {
      if (Date.parse(change.dataset.changed) > Date.parse(last)) change.classList.add("is-fresh");
    }
    const fresh = document.querySelector(".change.is-fresh");
    if (fresh) fresh.closest(".changes").classList.add("is-fresh");
  }
} catch {}
