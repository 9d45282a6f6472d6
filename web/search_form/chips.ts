// Chips: each drops a condition of a search, or sets one. TypeScript: pure DOM work.
import { type Form, changeForm, clearField, fieldNames } from "./fields.ts";

addEventListener("click", ({ target }) => {
  const chip = (target as Element).closest<HTMLButtonElement>("[data-drops], [data-sets]");
  if (!chip) return;
  const { drops, sets } = chip.dataset;
  if (sets) toggle(chip, sets.split(" "));
  else drop(...(drops!.split("-") as [string, string]));
});

/** Sets the fields to the value of a chip; clears them if the chip is pressed. */
function toggle(chip: HTMLButtonElement, fields: string[]): void {
  const value = chip.getAttribute("aria-pressed") === "true" ? "" : chip.value;
  const form = document.getElementById(chip.closest("ul")!.id.replace("-strip", "")) as Form;
  changeForm(form, (name, old) => (fields.includes(name) ? value : old));
}

function drop(id: string, field: string): void {
  clearField(document.getElementById(id) as Form, field);
  // The chip disappears, and the focus with it.
  document.getElementById(`${id}-count`)!.focus();
}

// The focus scrolls a strip. Not after a touch: the tap would miss the chip.
addEventListener("keyup", ({ key, target }) => {
  if (key !== "Tab") return;
  const element = target as Element;
  if (element.closest(".scroller")) element.scrollIntoView({ block: "nearest", inline: "nearest" });
});

// "My programme" is a choice of another form.
const mine = document.getElementById("chip-mine")!;
mine.addEventListener("click", () => {
  const [whole, own] = document.querySelectorAll<HTMLElement>("#agenda-view [name=list]");
  (mine.getAttribute("aria-pressed") === "true" ? whole : own)!.click();
});

/** Creates a chip that drops a condition, by the template in the strip. */
export function createDropChip(form: Form, field: string): void {
  const template = part(form, "strip").querySelector(".chip--set:not([data-drops])")!.parentNode as Element;
  const item = template.cloneNode(true) as Element;
  (item.firstElementChild as HTMLElement).dataset.drops = `${form.id}-${field}`;
  template.before(item);
}

/** The chip that drops a condition; null if the form does not have the field. */
export function dropChip(form: Form, field: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-drops=${form.id}-${field}]`);
}

/** Updates the chips; returns how many fields have a value. */
export function updateChips(form: Form): number {
  const pressed = new Set<string>();
  for (const chip of part(form, "strip").querySelectorAll<HTMLButtonElement>("[data-sets]")) {
    const fields = chip.dataset.sets!.split(" ");
    const isPressed = fields.every((name) => form.elements[name]!.value === chip.value);
    if (chip.getAttribute("aria-pressed") !== `${isPressed}`) chip.setAttribute("aria-pressed", `${isPressed}`);
    if (isPressed && chip.value) pressed.add(fields[0]!);
  }
  let count = 0;
  for (const name of fieldNames(form)) {
    const { value } = form.elements[name]!;
    const isSet = value.trim() !== "";
    if (isSet) count += 1;
    const chip = dropChip(form, name)!;
    // A pressed chip shows the condition already.
    write(chip.parentNode as HTMLElement, "hidden", !isSet || pressed.has(name));
    if (isSet) write(chip.children[1]!, "textContent", choiceName(form, name) || value);
  }
  return count;
}

/** The name of the chosen option or radio button. */
function choiceName(form: Form, field: string): string | null {
  const choice = form.querySelector(`[name=${field}]:checked + span, [name=${field}] option:checked`);
  return choice && choice.textContent;
}

/** Writes only changes: writing the same value causes layout. */
export function write<T, K extends keyof T>(object: T, property: K, value: T[K]): void {
  if (object[property] !== value) object[property] = value;
}

/** A part of the page that belongs to the form. */
export function part(form: Form, name: string): HTMLElement {
  return document.getElementById(`${form.id}-${name}`)!;
}
