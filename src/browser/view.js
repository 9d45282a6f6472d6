// A list whose elements are drawn anew when others are to be shown.
import { afterFrame } from "./after_frame.js";

let waits;

/** Puts these elements into a list. What stays where it is keeps its layout, and the focus in it. */
export function fill(home, items) {
  const wanted = new Set(items);
  for (const item of Array.from(home.children)) if (!wanted.has(item)) item.remove();
  let next = home.firstElementChild;
  for (const item of items) {
    if (item === next) next = next.nextElementSibling;
    else home.insertBefore(item, next);
  }
  // What is found is on the screen before it is marked.
  if (waits) return;
  waits = true;
  afterFrame(() => {
    waits = false;
    document.dispatchEvent(new Event("drawn"));
  });
}

/** A view of a list, in which `make` gives the element for a position of the data and its place. */
export class Whole {
  constructor(home, make) {
    Object.assign(this, { home, make, positions: [] });
  }

  show(positions) {
    this.positions = positions;
    fill(this.home, positions.map(this.make));
  }

  /** Draws the element for this position; false if it is not shown. */
  bring(position) {
    return this.positions.includes(position);
  }

  bringAll() {}
}
