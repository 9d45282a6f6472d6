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
  check: later(generator.check),
  checkRecord: later(generator.check_record),
  contentOf: later(generator.content_of),
  editable: later(generator.editable),
  /** The size of the memory of the Wasm in bytes. */
  memory: async () => (await ready).memory.buffer.byteLength,
  isRead: later((paths: string[]) => paths.filter((path) => generator.is_read(path))),
  openArchive: later(generator.open_archive),
  readings: later(generator.readings),
  previewBase: later(generator.preview_base),
  previewFile: later(generator.preview_file),
  previewOpen: later(generator.preview_open),
  previewWorkbook: later(generator.preview_workbook),
  refuse: later(generator.refuse),
  search: later(generator.search),
  setLists: later(generator.setLists),
  setSearchIndex: later(generator.setSearchIndex),
  singleFile: later(generator.single_file),
};

export type GeneratorApi = typeof api;

expose(api);
