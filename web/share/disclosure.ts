// Disclosure buttons: they show and hide panels. TypeScript: they work without the app.
import { drawVisibleCodes } from "../qr_code/qr_code.ts";

/** Opens or closes the panels of a button. */
export function toggleDisclosure(button: HTMLElement, isOpen: boolean): void {
  button.setAttribute("aria-expanded", `${isOpen}`);
  for (const id of button.dataset.opens!.split(" ")) document.getElementById(id)!.hidden = !isOpen;
  drawVisibleCodes();
}

/** Closes the panel around this node and moves the focus to its button. */
export function closeAround(node: Node): void {
  const opened = Array.from(document.querySelectorAll<HTMLElement>('[data-opens][aria-expanded="true"]'));
  const button = opened.find((button) => button.parentNode!.contains(node));
  if (!button) return;
  toggleDisclosure(button, false);
  button.focus();
}
