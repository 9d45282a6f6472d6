// Light and dark: the system's choice, until the visitor makes one. Storage may be forbidden.
const KEPT_AS = "forum.theme";
const root = document.documentElement;
const system = matchMedia("(prefers-color-scheme: dark)");
const isDark = () => (root.dataset.theme ? root.dataset.theme === "dark" : system.matches);

/** Says on the switch which it is. */
function say() {
  const button = document.querySelector("[data-theme-switch]");
  if (button) button.setAttribute("aria-pressed", isDark());
}

try {
  const kept = localStorage.getItem(KEPT_AS);
  if (kept === "dark" || kept === "light") root.dataset.theme = kept;
} catch {}
say();
// Older Safari knows no addEventListener here.
system.addListener(say);

addEventListener("click", ({ target }) => {
  if (!target.closest("[data-theme-switch]")) return;
  root.dataset.theme = isDark() ? "light" : "dark";
  say();
  try {
    localStorage.setItem(KEPT_AS, root.dataset.theme);
  } catch {}
});
