// Worker: compresses files and packs the archive. Several run at once.
import { expose, transfer } from "comlink";
import init, { form, missing_forms, pack, type Files } from "publisher-glue";

const ready = init({ module_or_path: fetch(new URL(PUBLISHER_WASM, import.meta.url)) });

const api = {
  async missingForms(paths: string[], lengths: Uint32Array) {
    await ready;
    return missing_forms(paths, lengths);
  },
  async form(path: string, bytes: Uint8Array) {
    await ready;
    const made = form(path, bytes);
    return transfer(made, [made.buffer]);
  },
  async pack(files: Files, time: Uint16Array) {
    await ready;
    const archive = pack(files, time);
    return transfer(archive, [archive.buffer]);
  },
};

export type PublisherApi = typeof api;

expose(api);
