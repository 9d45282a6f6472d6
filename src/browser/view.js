// A list whose elements are drawn anew when others are to be shown.

/** Puts these elements into a list, if it has others or another order. */
export function fill(home, items) {
  // Moving what has the focus would lose it.
  if (items.length !== home.children.length || items.some((item, index) => item !== home.children[index])) {
    home.textContent = "";
    home.append(...items);
  }
  document.dispatchEvent(new Event("drawn"));
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
