// Waits for the next frame. TypeScript: pure DOM work.

/** Calls `act` when the next frame is on the screen. */
export function afterFrame(act: () => void): void {
  requestAnimationFrame(() => setTimeout(act));
}
