// Worker: writes workbooks.
import { expose, transfer } from "comlink";
import init, { write } from "workbook_writer-glue";

const ready = init({ module_or_path: fetch(new URL(WORKBOOK_WRITER_WASM, import.meta.url)) });

const api = {
  async write(sheet: string) {
    await ready;
    const workbook = write(sheet);
    return transfer(workbook, [workbook.buffer]);
  },
};

export type WorkbookApi = typeof api;

expose(api);
