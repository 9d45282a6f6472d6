// Draws a part of the page. TypeScript: pure DOM work.

/** Calls a function. If it throws, the page is told, as of any error in a script, and the caller draws the other parts. */
export function attempt(draw: () => void): void {
  try {
    draw();
  } catch (error) {
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- what was thrown, as it is
    void Promise.reject(error);
  }
}
