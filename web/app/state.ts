// State of the app and of the network, and the notices about them. TypeScript: it must work when the app fails.
import { showAllRows } from "../directory/directory.ts";

export const root = document.documentElement;

/** Sets the state that the styles read, and shows the notices that are true. Without styles they are hidden, too. */
export function setState(name: "app" | "network", state: string): void {
  root.dataset[name] = state;
  toggle(".notice--failure", root.dataset.app === "failed");
  toggle(".notice--offline", root.dataset.network === "offline");
  if (document.getElementById("preview")) root.dataset.noticed = "";
}

function toggle(notices: string, isShown: boolean): void {
  document.querySelectorAll<HTMLElement>(notices).forEach((notice) => (notice.hidden = !isShown));
}

/** The islands, and what they contain without the app. */
const islands = Array.from(document.querySelectorAll(".island"), (island) => ({ island, nodes: [...island.cloneNode(true).childNodes] }));

/** Whether the app has been stopped: its imports do nothing then. */
export let isStopped = false;

/**
 * Stops the app after an error that it does not handle. What it has drawn is no longer kept up to date, so the islands
 * get their prerendered content back. Later, so that no error in here goes back into the Wasm.
 */
export function stop(reason: unknown): void {
  isStopped = true;
  void Promise.resolve().then(() => {
    fail(reason);
    for (const { island, nodes } of islands) {
      island.textContent = "";
      island.append(...nodes);
    }
  });
}

/** Reports that the app does not run, and shows everything that a search has hidden. */
export function fail(reason: unknown): void {
  setState("app", "failed");
  console.error(reason);
  for (const item of document.querySelectorAll<HTMLElement>("[id^=session-], [id^=group-]")) item.hidden = false;
  showAllRows();
}

const checkNetwork = () => setState("network", navigator.onLine === false ? "offline" : "online");
addEventListener("online", checkNetwork);
addEventListener("offline", checkNetwork);
checkNetwork();

// A Wasm trap stops the app. Errors of other scripts do not.
const checkTrap = (error: unknown) => error instanceof WebAssembly.RuntimeError && stop("The app has stopped.");
addEventListener("error", ({ error }) => checkTrap(error));
addEventListener("unhandledrejection", ({ reason }) => checkTrap(reason));
