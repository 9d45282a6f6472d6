// Buttons and forms of the prerendered page. TypeScript: they work without the app.
import { copyText } from "./clipboard.ts";
import { closeAround, toggleDisclosure } from "./disclosure.ts";

addEventListener("click", ({ target }) => {
  const button = (target as Element).closest<HTMLElement>("[data-print], [data-opens], [data-copies]");
  if (!button) return;
  const { opens, copies } = button.dataset;
  if (opens) toggleDisclosure(button, button.getAttribute("aria-expanded") !== "true");
  else if (copies !== undefined) copyText(button);
  else print();
});

addEventListener("keydown", ({ key, target }) => {
  if (key === "Escape") closeAround(target as Node);
});

// A search shows its results while the visitor types: Enter must not load the page anew.
addEventListener("submit", (event) => event.preventDefault());
