// Full list: a list that contains all its elements. TypeScript: pure DOM work, also for the prerendered rows.
import { afterFrame } from "../app/after_frame.ts";
import { attempt } from "../app/attempt.ts";

/** Makes the element for a position of the data; `index` is its place among all positions that are shown. */
export type MakeElement = (position: number, index: number, shown: number[]) => Element;

/** A list of elements for positions of the data. */
export interface List {
  readonly container: Element;
  readonly make: MakeElement;
  /** Shows these positions in this order. */
  show(positions: number[]): void;
  /** Renders the element for this position; false if the position is not shown. */
  render(position: number): boolean;
  /** Renders all elements until the next call of `show`. */
  renderAll(): void;
}

/** Called each time when new elements are on the screen. */
export const drawListeners: (() => void)[] = [];
/** Called once, the next time. */
export const nextDrawListeners: (() => void)[] = [];

let isWaiting = false;

/** Replaces the children of a list. An element that stays keeps its layout, and the focus inside it. */
export function replaceItems(container: Element, items: Element[]): void {
  const wanted = new Set(items);
  for (const item of Array.from(container.children)) if (!wanted.has(item)) item.remove();
  let next = container.firstElementChild;
  for (const item of items) {
    if (item === next) next = next.nextElementSibling;
    else container.insertBefore(item, next);
  }
  // Results are on the screen before their matches are highlighted.
  if (isWaiting) return;
  isWaiting = true;
  afterFrame(() => {
    isWaiting = false;
    for (const act of [...drawListeners, ...nextDrawListeners.splice(0)]) attempt(act);
  });
}

/** A list that contains all its elements. */
export function createFullList(container: Element, make: MakeElement): List {
  let shown: number[] = [];
  return {
    container,
    make,
    show(positions) {
      shown = positions;
      replaceItems(container, positions.map(make));
    },
    render: (position) => shown.includes(position),
    renderAll() {},
  };
}
