// Searches: the form holds what is asked. The address fills it in at first, and what follows from it is
// drawn here: the strip with chips that drop a condition or set one, the button that drops all, what each choice
// would find.
import { afterFrame } from "./after_frame.js";

const searches = document.querySelectorAll("form[role=search]");
const asked = new URLSearchParams(location.search);

for (const form of searches) {
  for (const name of names(form)) makeChip(form, name);
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
  const chip = target.closest("[data-drops], [data-sets]");
  if (!chip) return;
  const { drops, sets } = chip.dataset;
  if (sets) choose(chip, sets.split(" "));
  else drop(...drops.split("-"));
});

/** Gives the fields the value of a chip of the strip; one that was pressed already is let go. */
function choose(chip, fields) {
  const value = chip.getAttribute("aria-pressed") === "true" ? "" : chip.value;
  const form = document.getElementById(chip.closest("ul").id.replace("-strip", ""));
  change(form, (name, was) => (fields.includes(name) ? value : was));
}

function drop(id, dropped) {
  change(document.getElementById(id), (name, value) => (name === dropped ? "" : value));
  // The chip goes away and the focus with it.
  document.getElementById(`${id}-count`).focus();
}

/** A chip that drops what a field asks for, after the pattern of the first in the strip. */
function makeChip(form, name) {
  const pattern = part(form, "strip").querySelector(".chip--set:not([data-drops])").parentNode;
  const item = pattern.cloneNode(true);
  item.firstElementChild.dataset.drops = `${form.id}-${name}`;
  pattern.before(item);
}

/** That chip: what it says is in its second child. */
function chipOf(form, name) {
  return document.querySelector(`[data-drops=${form.id}-${name}]`);
}

// What a strip has scrolled out of sight comes into it with the focus. Not under a finger: the tap would miss it.
addEventListener("keyup", ({ key, target }) => {
  if (key === "Tab" && target.closest(".scroller")) target.scrollIntoView({ block: "nearest", inline: "nearest" });
});

// The visitor's own list of sessions is a choice of another form.
const mine = document.getElementById("chip-mine");
mine.addEventListener("click", () => {
  const [whole, own] = document.querySelectorAll("#agenda-view [name=list]");
  (mine.getAttribute("aria-pressed") === "true" ? whole : own).click();
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
  const strip = part(form, "strip");
  const chosen = new Set();
  for (const chip of strip.querySelectorAll("[data-sets]")) {
    const fields = chip.dataset.sets.split(" ");
    const isPressed = fields.every((name) => form.elements[name].value === chip.value);
    if (chip.getAttribute("aria-pressed") !== `${isPressed}`) chip.setAttribute("aria-pressed", isPressed);
    if (isPressed && chip.value) chosen.add(fields[0]);
  }
  let set = 0;
  for (const name of names(form)) {
    const { value } = form.elements[name];
    const isSet = value.trim() !== "";
    if (isSet) set += 1;
    const chip = chipOf(form, name);
    // A chip of the strip that is pressed says it already.
    write(chip.parentNode, "hidden", !isSet || chosen.has(name));
    if (isSet) write(chip.children[1], "textContent", nameOf(form, name) || value);
  }
  write(part(form, "clear"), "hidden", !set);
  const inFilters = set - !!form.querySelector("[type=search]").value.trim();
  const count = part(form, "set");
  write(count, "textContent", inFilters ? count.dataset.dot + inFilters : "");
}

/** What the chosen option or radio button is called. */
function nameOf(form, name) {
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
    const chip = !value && chipOf(form, name);
    if (chip) write(chip.dataset, "count", count);
    if (chip && count) chip.parentNode.hidden = false;
    counts.set(`${name}\t${value}`, count);
  }
  afterFrame(() => {
    for (const option of form.querySelectorAll("option")) {
      const count = option.value && counts.get(`${option.closest("select").name}\t${option.value}`);
      if (count) write(option, "label", option.textContent + parenthesized(count));
    }
    for (const chip of part(form, "strip").querySelectorAll("[data-sets]")) {
      const count = counts.get(`${chip.dataset.sets}\t${chip.value}`);
      if (count) write(chip.dataset, "count", count);
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
