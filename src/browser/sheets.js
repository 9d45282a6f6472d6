// A long list in sheets: those near the screen are filled, the others only keep their height. A list of
// few sheets is filled whole, so that the browser's own search finds all of it.
import { fill } from "./view.js";

/** Up to so many items are always drawn. */
const FEW = 192;
/** What a sheet is taken for before one has been seen, in CSS pixels. */
const HEIGHT = 2000;
/** So many items fill a screen: they are there at once, and what follows in the next frame. */
const SCREEN = 8;

export class Sheets {
  /** In the place of a whole view: its home is the first of the sheets. */
  constructor({ home, make }, size) {
    Object.assign(this, { first: home, make, size, height: HEIGHT, positions: [], sheets: [home] });
    const seen = (entries) => entries.forEach((entry) => this.see(entry));
    this.screen = new IntersectionObserver(seen, { rootMargin: "100% 0px" });
  }

  /** Shows these positions in this order; the first are there at once. */
  show(positions) {
    this.positions = positions;
    this.screen.disconnect();
    const { sheets, first } = this;
    const count = Math.max(1, Math.ceil(positions.length / this.size));
    while (sheets.length > count) sheets.pop().remove();
    while (sheets.length < count) {
      const sheet = first.cloneNode();
      sheets[sheets.length - 1].after(sheet);
      sheets.push(sheet);
    }
    for (const sheet of sheets.slice(1)) this.empty(sheet);
    const start = positions.slice(0, this.size).join();
    this.fill(first, start === this.start ? this.size : SCREEN);
    this.start = start;
    cancelAnimationFrame(this.next);
    this.next = requestAnimationFrame(() => setTimeout(() => this.goOn()));
  }

  /** Fills the rest of the first sheet, and of the others those near the screen. */
  goOn() {
    if (this.first.children.length < Math.min(this.size, this.positions.length)) this.fill(this.first);
    if (this.sheets.length > 1) for (const sheet of this.sheets) this.screen.observe(sheet);
  }

  see({ target, isIntersecting, boundingClientRect: { height } }) {
    const isFilled = target.firstChild && !target.dataset.empty;
    if (isFilled && height && target.nextSibling) this.height = height;
    if (isIntersecting || this.positions.length <= FEW) isFilled || this.fill(target);
    else if (isFilled && !target.contains(document.activeElement)) this.empty(target);
  }

  fill(sheet, size = this.size) {
    const start = this.sheets.indexOf(sheet) * this.size;
    const positions = this.positions.slice(start, start + size);
    sheet.removeAttribute("data-empty");
    sheet.style.minHeight = "";
    fill(sheet, positions.map((position, index) => this.make(position, start + index)));
  }

  empty(sheet) {
    if (sheet.dataset.empty === `${this.height}`) return;
    sheet.textContent = "";
    sheet.dataset.empty = this.height;
    sheet.style.minHeight = `${this.height}px`;
    // Parts of tables have no height of their own.
    if (sheet.insertRow) sheet.insertRow().insertCell().style.height = `${this.height}px`;
  }

  /** Fills the sheet with this position; false if it is not shown. */
  bring(position) {
    const index = this.positions.indexOf(position);
    if (index >= 0) this.fill(this.sheets[Math.floor(index / this.size)]);
    return index >= 0;
  }

  /** Fills all, until something is shown again. */
  bringAll() {
    cancelAnimationFrame(this.next);
    this.screen.disconnect();
    for (const sheet of this.sheets) this.fill(sheet);
  }
}
