// Virtual list: renders only the chunks near the screen. TypeScript: pure DOM work.
// The other chunks only keep their height. A list of few chunks is rendered whole, so that the search of the browser
// finds everything.
import type { List, replaceItems } from "./full_list.ts";

/** Up to so many items are always rendered. */
const FEW = 192;
/** The estimated height of a chunk before one has been measured, in CSS pixels. */
const HEIGHT = 2000;
/** So many items fill a screen: they are rendered at once, the next in the next frame. */
const SCREEN = 8;

/** Replaces a full list; its container becomes the first chunk. */
export function createVirtualList({ container, make }: List, size: number, replace: typeof replaceItems): List {
  const first = container as HTMLElement;
  const chunks = [first];
  let shown: number[] = [];
  let chunkHeight = HEIGHT;
  let firstShown: string | undefined;
  let frame = 0;
  const observer = new IntersectionObserver((entries) => entries.forEach(update), { rootMargin: "100% 0px" });

  /** Renders or empties a chunk that comes near the screen or leaves it. */
  function update({ target, isIntersecting, boundingClientRect: { height } }: IntersectionObserverEntry): void {
    const chunk = target as HTMLElement;
    const isFilled = chunk.firstChild && !chunk.dataset.empty;
    if (isFilled && height && chunk.nextSibling) chunkHeight = height;
    if (isIntersecting || shown.length <= FEW) {
      if (!isFilled) fill(chunk);
    } else if (isFilled && !chunk.contains(document.activeElement)) empty(chunk);
  }

  function fill(chunk: HTMLElement, count = size): void {
    const start = chunks.indexOf(chunk) * size;
    const positions = shown.slice(start, start + count);
    chunk.removeAttribute("data-empty");
    chunk.style.minHeight = "";
    replace(chunk, positions.map((position, index) => make(position, start + index, shown)));
  }

  function empty(chunk: HTMLElement): void {
    if (chunk.dataset.empty === `${chunkHeight}`) return;
    chunk.textContent = "";
    chunk.dataset.empty = `${chunkHeight}`;
    chunk.style.minHeight = `${chunkHeight}px`;
    // Parts of tables have no height of their own.
    if (chunk instanceof HTMLTableSectionElement) chunk.insertRow().insertCell().style.height = `${chunkHeight}px`;
  }

  /** Renders the rest of the first chunk, and of the others those near the screen. */
  function renderRest(): void {
    if (first.children.length < Math.min(size, shown.length)) fill(first);
    if (chunks.length > 1) for (const chunk of chunks) observer.observe(chunk);
  }

  return {
    container,
    make,
    show(positions) {
      shown = positions;
      observer.disconnect();
      const count = Math.max(1, Math.ceil(positions.length / size));
      while (chunks.length > count) chunks.pop()!.remove();
      while (chunks.length < count) {
        const chunk = first.cloneNode() as HTMLElement;
        chunks[chunks.length - 1]!.after(chunk);
        chunks.push(chunk);
      }
      for (const chunk of chunks.slice(1)) empty(chunk);
      const start = positions.slice(0, size).join();
      fill(first, start === firstShown ? size : SCREEN);
      firstShown = start;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => setTimeout(renderRest));
    },
    render(position) {
      const index = shown.indexOf(position);
      if (index >= 0) fill(chunks[Math.floor(index / size)]!);
      return index >= 0;
    },
    renderAll() {
      cancelAnimationFrame(frame);
      observer.disconnect();
      for (const chunk of chunks) fill(chunk);
    },
  };
}
