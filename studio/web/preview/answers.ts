// Answers the service worker of the previews: it asks for each file of a previewed site.
import type { Question } from "./question.ts";

/** How long the worker may need to wake up, in milliseconds. */
const WAKE = 3000;

/** The folder of the previews. */
const folder = new URL("preview/", document.baseURI);
/** The key of this studio: several may be open. */
const key = Math.random().toString(36).slice(2);

/** The address of the previewed site. */
export const root = new URL(`${key}/`, folder).href;

/**
 * Starts the worker and answers it from then on. The result wakes the worker up. It rejects where no worker can run: without
 * https, in some private windows, or where the organizer has forbidden it.
 */
export async function answerWith(file: (path: string) => Promise<Uint8Array | undefined>): Promise<() => Promise<void>> {
  const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
  if (!serviceWorker) throw Error("There is no service worker.");
  serviceWorker.addEventListener("message", async ({ data, ports: [port] }: MessageEvent<Question>) => {
    if (!port) return;
    const bytes = data.key === key ? await file(data.path).catch(() => undefined) : undefined;
    port.postMessage(bytes ?? null, bytes ? [bytes.buffer] : []);
  });
  serviceWorker.startMessages();
  const registration = await serviceWorker.register("preview_worker.js", { scope: folder.href });
  const worker = registration.active ?? (await activated(registration));
  return () => wake(registration.active ?? worker);
}

function activated({ installing, waiting }: ServiceWorkerRegistration): Promise<ServiceWorker> {
  const worker = (installing ?? waiting)!;
  return new Promise((resolve, reject) => {
    const check = () => {
      if (worker.state === "activated" || worker.state === "activating") resolve(worker);
      else if (worker.state === "redundant") reject(Error("The service worker cannot be installed."));
    };
    worker.addEventListener("statechange", check);
    check();
  });
}

function wake(worker: ServiceWorker): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => resolve();
    setTimeout(resolve, WAKE);
    worker.postMessage(null, [port2]);
  });
}
