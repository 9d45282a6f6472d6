// Waits for the next task. TypeScript: the start of the app uses it.

/** Resolves in a task of its own. MessageChannel is no timer: it works while timers are paused. */
export function nextTask(): Promise<unknown> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = resolve;
    port2.postMessage(0);
  });
}
