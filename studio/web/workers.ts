// The workers of the studio.
import { wrap, type Remote } from "comlink";
import type { GeneratorApi } from "./generator_worker.ts";
import type { PublisherApi } from "./publisher_worker.ts";
import type { WorkbookApi } from "./workbook_worker.ts";

/** A worker and its functions. */
export interface Running<Api> {
  call: Remote<Api>;
  /** Rejects when the worker has failed or was ended: a call that waits for it would wait for ever. */
  failed: Promise<never>;
  end(): void;
}

function start<Api>(file: string): Running<Api> {
  const worker = new Worker(new URL(file, import.meta.url), { type: "module" });
  let fail: (reason: Error) => void;
  const failed = new Promise<never>((_, reject) => (fail = reject));
  failed.catch(() => {});
  worker.addEventListener("error", ({ message }) => fail(Error(message || `${file} cannot be loaded.`)));
  const end = () => {
    worker.terminate();
    fail(Error("ended"));
  };
  return { call: wrap<Api>(worker), failed, end };
}

export const startGenerator = () => start<GeneratorApi>(GENERATOR_FILE);
export const startPublisher = () => start<PublisherApi>(PUBLISHER_FILE);
export const startWorkbookWriter = () => start<WorkbookApi>(WORKBOOK_WRITER_FILE);
