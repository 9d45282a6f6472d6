// Worker: compresses files and packs the archive. Several run at once.
import { expose, transfer } from "comlink";
import init, { compress, pack, uncompressed, type Files } from "publisher-glue";

const ready = init({ module_or_path: fetch(new URL(PUBLISHER_WASM, import.meta.url)) });

const api = {
  async uncompressed(files: Files) {
    await ready;
    return uncompressed(files);
  },
  async compress(bytes: Uint8Array) {
    await ready;
    const [br, gz] = compress(bytes);
    return transfer([br, gz] as const, [br.buffer, gz.buffer]);
  },
  async pack(files: Files, time: Uint16Array) {
    await ready;
    const archive = pack(files, time);
    return transfer(archive, [archive.buffer]);
  },
};

export type PublisherApi = typeof api;

expose(api);
