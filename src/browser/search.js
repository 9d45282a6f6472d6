// Searches: the form holds what is asked. The address fills it in at first, and what follows from it is
// drawn here: chips that drop one condition, the button that drops all, what each choice would find.
import { afterFrame } from "./after_frame.js";

const searches = document.querySelectorAll("form[role=search]");
const asked = new URLSearchParams(location.search);

for (const form of searches) {
  fill(form, (name, value) => (asked.has(name) ? asked.get(name) : value));
  draw(form);
  form.addEventListener("input", () => draw(form));
  // It hides what the address points at: see target.js.
  form.addEventListener("clear", () => change(form, () => ""));
  form.addEventListener("reset", (event) => {
    event.preventDefault();
    change(form, () => "");
    // The button that was pressed goes away or is disabled: the focus would be lost.
    form.querySelector("[type=search]").focus();
  });
  new MutationObserver(() => tell(form)).observe(form, { attributeFilter: ["data-tally"] });
}

addEventListener("click", ({ target }) => {
  const chip = target.closest("[data-drops]");
  if (!chip) return;
  const [form, dropped] = chip.dataset.drops.split("-");
  change(document.getElementById(form), (name, value) => (name === dropped ? "" : value));
  // The chip goes away and the focus with it.
  document.getElementById(`${form}-count`).focus();
});

function change(form, value) {
  fill(form, value);
  form.dispatchEvent(new Event("input"));
}

function names(form) {
  return new Set(Array.from(form.elements, ({ name }) => name).filter(Boolean));
}

/** Gives each field what `value` makes of its name and value; what is no choice of it asks for nothing. */
function fill(form, value) {
  for (const name of names(form)) {
    const wanted = value(name, form.elements[name].value);
    // Writing what is there would move the caret.
    if (form.elements[name].value !== wanted) set(form, name, wanted);
    if (form.elements[name].value !== wanted && form.elements[name].type !== "search") set(form, name, "");
  }
}

// Chrome's lists of radio buttons take no empty value.
function set(form, name, value) {
  const radios = form.querySelectorAll(`[type=radio][name=${name}]`);
  for (const radio of radios) radio.checked = radio.value === value;
  if (!radios.length) form.elements[name].value = value;
}

function draw(form) {
  let any = false;
  let chips = false;
  for (const name of names(form)) {
    const { value } = form.elements[name];
    const set = value.trim() !== "";
    const chip = part(form, `${name}-chip`);
    any = any || set;
    if (!chip) continue;
    chips = chips || set;
    chip.hidden = !set;
    if (set) write(part(form, `${name}-chosen`), "textContent", chosen(form, name) || value);
  }
  part(form, "chips").hidden = !chips;
  part(form, "clear").disabled = !any;
}

/** What the chosen option or radio button is called. */
function chosen(form, name) {
  const option = form.querySelector(`[name=${name}]:checked + span, [name=${name}] option:checked`);
  return option && option.textContent;
}

/**
 * Writes on each chip how much more there is without it and, once that and what is found are on the screen,
 * beside each choice how much it would find.
 */
function tell(form) {
  const counts = new Map();
  for (const line of form.dataset.tally.split("\n")) {
    const [name, value, count] = line.split("\t");
    const gain = !value && part(form, `${name}-gain`);
    if (gain) write(gain, "textContent", count);
    counts.set(`${name}\t${value}`, count);
  }
  afterFrame(() => {
    for (const option of form.querySelectorAll("option")) {
      const count = option.value && counts.get(`${option.closest("select").name}\t${option.value}`);
      if (count) write(option, "label", option.textContent + parenthesized(count));
    }
  });
}

/** As the language of the page writes it. */
function parenthesized(text) {
  return /^zh/.test(document.documentElement.lang) ? `\uff08${text}\uff09` : ` (${text})`;
}

/** What is written anew is laid out anew, even if it is the same. */
function write(element, property, text) {
  if (element[property] !== text) element[property] = text;
}

function part(form, name) {
  return document.getElementById(`${form.id}-${name}`);
}
