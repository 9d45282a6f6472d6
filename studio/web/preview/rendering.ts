// Renders previews: one generator that lives long, so that it has the base already and does not delay the check.
import type { Files } from "generator-glue";
import { downloadBase, type SiteFile } from "../content.ts";
import type { GeneratorApi } from "../generator_worker.ts";
import { startGenerator, startWorkbookWriter, type Running } from "../workers.ts";

/** What `preview_open` returns: see crates/generator/src/preview.rs. */
export interface Opened {
  errors: number;
  moments: { kind: string; at: string }[];
  offset: string;
}

/** The generator leaks what it has shown. With so much memory in bytes, another one takes its place. */
const MOST_MEMORY = 220e6;

export class Rendering {
  /** The generator that has made what is shown. */
  #shown: Promise<Running<GeneratorApi>> | undefined;
  /** The one that takes its place at the next change. */
  #next: Promise<Running<GeneratorApi>> | undefined;

  constructor(readonly site: () => Promise<SiteFile>) {}

  /** Shows some content, or keeps what is shown if it has errors. */
  async open(content: Files, at: string, showsDrafts: boolean): Promise<Opened> {
    const opening = (this.#next ??= this.#shown ?? this.#start());
    try {
      const running = await opening;
      const now = Math.floor(Date.now() / 1000);
      const opened = JSON.parse(await Promise.race([running.call.previewOpen(content, now, at, showsDrafts), running.failed])) as Opened;
      if (!opened.errors) this.#replace(opening);
      const isFull = (await running.call.memory()) > MOST_MEMORY;
      // With errors, a generator that is full may still show what is needed.
      if (opening === this.#shown) this.#next = isFull ? this.#start() : undefined;
      return opened;
    } catch (error) {
      // Its memory may be damaged.
      this.end();
      throw error;
    }
  }

  /** A file of what is shown. */
  async file(path: string): Promise<Uint8Array | undefined> {
    if (!this.#shown) return undefined;
    const { call } = await this.#shown;
    if (!path.endsWith(".xlsx")) return call.previewFile(path);
    const sheet = await call.previewWorkbook(path);
    if (!sheet) return undefined;
    const writer = startWorkbookWriter();
    try {
      return await Promise.race([writer.call.write(sheet), writer.failed]);
    } finally {
      writer.end();
    }
  }

  end(): void {
    for (const running of [this.#shown, this.#next]) void running?.then((it) => it.end(), () => {});
    this.#shown = this.#next = undefined;
  }

  /** Ends the generator that has made what was shown before. */
  #replace(opened: Promise<Running<GeneratorApi>>): void {
    const before = this.#shown;
    this.#shown = opened;
    if (before && before !== opened) void before.then((it) => it.end(), () => {});
  }

  #start(): Promise<Running<GeneratorApi>> {
    const starting = this.#withBase();
    // The next change reports it.
    starting.catch(() => {});
    return starting;
  }

  async #withBase(): Promise<Running<GeneratorApi>> {
    const base = await downloadBase(await this.site());
    const running = startGenerator();
    await Promise.race([running.call.previewBase(base), running.failed]);
    return running;
  }
}
