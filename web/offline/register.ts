// Registers the service worker, which keeps the page for visits without a network. TypeScript: size.
// Nothing waits for it. Where it is missing or forbidden, nothing is lost.

/** Registers the service worker; shows a notice when a newer version is published than the one shown. */
export function registerServiceWorker(): void {
  try {
    const { serviceWorker } = navigator;
    serviceWorker.addEventListener("message", ({ data }) => {
      const { dataset } = document.documentElement;
      if (data === dataset.version) return;
      document.getElementById("newer")!.hidden = false;
      dataset.noticed = "";
    });
    serviceWorker.register(new URL("../sw.js", import.meta.url)).then((registration) => {
      // A page may stay open for days.
      addEventListener("visibilitychange", () => document.hidden || registration.update().catch(() => {}));
    }, () => {});
  } catch {}
}

addEventListener("click", ({ target }) => (target as Element).closest("[data-reloads]") && location.reload());
