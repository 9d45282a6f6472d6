// A worker keeps the page for visits without a network (worker.js). Nothing waits for it, and where
// there is none, or none is allowed, nothing is lost.

/** Lets the site be kept, and tells when what is published is no longer what is shown. */
export function keep() {
  try {
    const { serviceWorker } = navigator;
    serviceWorker.addEventListener("message", ({ data }) => {
      const { dataset } = document.documentElement;
      if (data === dataset.version) return;
      document.getElementById("newer").hidden = false;
      dataset.noticed = "";
    });
    serviceWorker.register(new URL("../sw.js", import.meta.url)).then((registration) => {
      // A page may stay open for days.
      addEventListener("visibilitychange", () => document.hidden || registration.update().catch(() => {}));
    }, () => {});
  } catch {}
}

addEventListener("click", ({ target }) => target.closest("[data-reloads]") && location.reload());
