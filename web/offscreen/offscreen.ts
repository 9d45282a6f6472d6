// Off-screen rendering (content-visibility, offscreen.css): rows far from the window are not laid out, so that the
// page answers a search sooner. TypeScript: it works without the app.
// Only after the page has loaded: before, sizes are a guess, and a deep link, a reload and Back would end elsewhere.
import { afterFrame } from "../app/after_frame.ts";

/** Lays out all rows, so that positions are exact; after the next frame, rows far away are skipped again. */
export function layOut(): void {
  for (const row of document.querySelectorAll(".is-far")) row.classList.remove("is-far");
  afterFrame(skipFarRows);
}

function skipFarRows(): void {
  const observer = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) target.classList.toggle("is-far", !isIntersecting);
    observer.disconnect();
  }, { rootMargin: "100%" });
  for (const row of document.querySelectorAll(".session, .partner")) observer.observe(row);
}

addEventListener("load", skipFarRows);

// Another width changes the sizes. Browsers that hide their toolbars change the height only.
let width = innerWidth;
addEventListener("resize", () => {
  if (width !== innerWidth) layOut();
  width = innerWidth;
});
