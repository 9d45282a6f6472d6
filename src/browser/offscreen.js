// What is far from the window when the page has loaded is from then on neither laid out nor drawn until it comes
// near (style/offscreen.css). It has been laid out once, so that its size is known: nothing moves, wherever
// the page opens, and what a search shows is there sooner.
addEventListener("load", () => {
  if (!self.IntersectionObserver) return;
  const near = new IntersectionObserver((cards) => {
    for (const { isIntersecting, target } of cards) target.classList.toggle("is-far", !isIntersecting);
    near.disconnect();
  }, { rootMargin: "100%" });
  for (const card of document.querySelectorAll(".session, .partner")) near.observe(card);
});
