// Facet counts: how many results each choice would give. TypeScript: pure DOM work; Rust counts.
import { afterFrame } from "../app/after_frame.ts";
import { dropChip, part, write } from "./chips.ts";
import type { Form } from "./fields.ts";

/**
 * Shows how many results each value of each field would give. The count of an empty value is how many more there
 * would be without a condition for the field.
 */
export function showFacetCounts(id: string, fields: string[], values: string[], counts: Uint32Array): void {
  const form = document.getElementById(id) as Form;
  const texts = new Map<string, string>();
  fields.forEach((field, index) => {
    const count = counts[index]!;
    const value = values[index]!;
    const text = value ? `${count}` : count ? `+${count}` : "";
    const chip = !value && dropChip(form, field);
    if (chip) write(chip.dataset, "count", text);
    if (chip && count) (chip.parentNode as HTMLElement).hidden = false;
    texts.set(`${field}\t${value}`, text);
  });
  // First the results are on the screen.
  afterFrame(() => {
    for (const option of form.querySelectorAll("option")) {
      const text = option.value && texts.get(`${option.closest("select")!.name}\t${option.value}`);
      if (text) write(option, "label", option.textContent + inParentheses(text));
    }
    for (const chip of part(form, "strip").querySelectorAll<HTMLButtonElement>("[data-sets]")) {
      const text = texts.get(`${chip.dataset.sets!}\t${chip.value}`);
      if (text) write(chip.dataset, "count", text);
    }
  });
}

/** In the style of the page's language. */
function inParentheses(text: string): string {
  return /^zh/.test(document.documentElement.lang) ? `\uff08${text}\uff09` : ` (${text})`;
}
