/** Does this once the next frame is on the screen. */
export function afterFrame(act) {
  requestAnimationFrame(() => setTimeout(act));
}
