// Light and dark theme: the choice of the system until the visitor makes one. TypeScript: it works without the app.
const STORAGE_KEY = "forum.theme";
const root = document.documentElement;
const system = matchMedia("(prefers-color-scheme: dark)");
const isDark = () => (root.dataset.theme ? root.dataset.theme === "dark" : system.matches);

function updateSwitch(): void {
  const button = document.querySelector("[data-theme-switch]");
  if (button) button.setAttribute("aria-pressed", `${isDark()}`);
}

// Storage may be forbidden.
try {
  const stored = localStorage.getItem(STORAGE_KEY);
  if (stored === "dark" || stored === "light") root.dataset.theme = stored;
} catch {}
updateSwitch();
// Safari before 14 has no addEventListener here.
system.addListener(updateSwitch);

addEventListener("click", ({ target }) => {
  if (!(target as Element).closest("[data-theme-switch]")) return;
  root.dataset.theme = isDark() ? "light" : "dark";
  updateSwitch();
  try {
    localStorage.setItem(STORAGE_KEY, root.dataset.theme);
  } catch {}
});
