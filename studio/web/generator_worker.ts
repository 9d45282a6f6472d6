// Worker: opens, checks and makes the site, with the generator as Wasm.
import { expose } from "comlink";
import init, * as generator from "generator-glue";

const ready = init({ module_or_path: fetch(new URL(GENERATOR_WASM, import.meta.url)) });

/** A function that waits for the Wasm. */
const later = <A extends unknown[], R>(call: (...parameters: A) => R) =>
  async (...parameters: A): Promise<R> => {
    await ready;
    return call(...parameters);
  };

const api = {
  archiveTime: later(generator.archive_time),
  build: later(generator.build),
  changes: later(generator.changes),
  check: later(generator.check),
  contentOf: later(generator.content_of),
  isRead: later((paths: string[]) => paths.filter((path) => generator.is_read(path))),
  openArchive: later(generator.open_archive),
  refuse: later(generator.refuse),
  singleFile: later(generator.single_file),
};

export type GeneratorApi = typeof api;

expose(api);
