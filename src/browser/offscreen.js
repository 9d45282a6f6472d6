// What is far from the window when the page has loaded is from then on neither laid out nor drawn until it comes
// near (style/offscreen.css): what a search shows is there sooner. Not from the start: its size would be a guess,
// and an address with #, a reload and the way back would end elsewhere.
import { afterFrame } from "./after_frame.js";

/** Has all laid out as it is, for who asks where something stands; what is far then is left out again. */
export function layOut() {
  for (const card of document.querySelectorAll(".is-far")) card.classList.remove("is-far");
  afterFrame(leaveOut);
}

function leaveOut() {
  const near = new IntersectionObserver((cards) => {
    for (const { isIntersecting, target } of cards) target.classList.toggle("is-far", !isIntersecting);
    near.disconnect();
  }, { rootMargin: "100%" });
  for (const card of document.querySelectorAll(".session, .partner")) near.observe(card);
}

addEventListener("load", leaveOut);

// In another width the sizes are others. Browsers that hide their bars change the height.
let width = innerWidth;
addEventListener("resize", () => {
  if (width !== innerWidth) layOut();
  width = innerWidth;
});
