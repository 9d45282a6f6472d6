// The frames of the preview: the next one loads behind the one that is shown and takes its place when its app runs. So
// nothing flashes, and what was scrolled to stays.
import { root } from "./answers.ts";

/** How long a document and its app may need, in milliseconds. */
const LIMIT = 15_000;
/** The desktop: a window that is as wide at least. */
const DESKTOP = 1280;

export type Theme = "system" | "light" | "dark";

/** What the frames look like. */
export interface Look {
  /** The accessible name of the frame. */
  title: string;
  theme: Theme;
  /** The width of the window in CSS pixels; 0: that of a desktop. */
  width: number;
}

export class Frames {
  #shown: HTMLIFrameElement | undefined;
  #next: HTMLIFrameElement | undefined;
  readonly #resized = new ResizeObserver(() => this.#fit());
  readonly #ending = new AbortController();
  readonly #ended = new Promise((resolve) => this.#ending.signal.addEventListener("abort", resolve));

  /** `followed` is called when a link to another document was followed in the frame. */
  constructor(readonly stage: HTMLElement, readonly look: () => Look, readonly followed: (address: URL) => void) {
    this.#resized.observe(stage);
  }

  /** Whether a frame is shown. */
  get hasPage(): boolean {
    return this.#shown !== undefined;
  }

  /** The window of the document that is shown; none if a file was opened in it. */
  get window(): Window | undefined {
    return (this.#shown && documentIn(this.#shown)?.defaultView) ?? undefined;
  }

  /** The address of this document. */
  get address(): URL | undefined {
    return this.window && new URL(this.window.location.href);
  }

  /** Shows a document at a place in pixels, otherwise at the fragment of its address. False if it is no document of a site. */
  async load(address: URL, scroll: number | undefined): Promise<boolean> {
    this.#next?.remove();
    const frame = document.createElement("iframe");
    this.#next = frame;
    frame.className = "preview__frame preview__frame--next";
    frame.title = this.look().title;
    const loaded = new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
    frame.src = address.href;
    this.stage.append(frame);
    this.#fit();
    await Promise.race([loaded, after(LIMIT), this.#ended]);
    if (this.#ending.signal.aborted) return true;
    const page = documentIn(frame);
    if (!page) {
      frame.remove();
      return false;
    }
    this.#prepare(frame);
    await Promise.race([started(page), this.#ended]);
    // Meanwhile another document may have been asked for.
    if (this.#next !== frame) return true;
    if (scroll !== undefined) frame.contentWindow!.scrollTo({ top: scroll, behavior: "instant" });
    frame.addEventListener("load", () => this.#prepare(frame));
    this.#shown?.remove();
    this.#shown = frame;
    this.#next = undefined;
    frame.classList.remove("preview__frame--next");
    return true;
  }

  /** Shows the frames as they look now. */
  update(): void {
    this.#fit();
    for (const frame of this.#all()) {
      frame.title = this.look().title;
      this.#applyTheme(frame);
    }
  }

  end(): void {
    this.#ending.abort();
    this.#resized.disconnect();
    for (const frame of this.#all()) frame.remove();
    this.#shown = this.#next = undefined;
  }

  #all(): HTMLIFrameElement[] {
    return [this.#shown, this.#next].filter((frame) => frame !== undefined);
  }

  #prepare(frame: HTMLIFrameElement): void {
    const page = documentIn(frame);
    if (!page) return;
    this.#applyTheme(frame);
    // A page elsewhere does not open in the frame: the policy of the studio allows only this site.
    page.addEventListener("click", ({ target }) => {
      const link = (target as Element).closest<HTMLAnchorElement>("a[href]");
      if (link && !link.href.startsWith(root)) Object.assign(link, { target: "_blank", rel: "noopener" });
    }, true);
    if (frame === this.#shown) this.followed(this.address!);
  }

  /** Without the storage: the choice of a visitor stays as it is. */
  #applyTheme(frame: HTMLIFrameElement): void {
    const page = documentIn(frame);
    if (!page) return;
    const { theme } = this.look();
    const isDark = theme === "dark" || (theme === "system" && matchMedia("(prefers-color-scheme: dark)").matches);
    if (theme === "system") delete page.documentElement.dataset.theme;
    else page.documentElement.dataset.theme = theme;
    page.querySelector("[data-theme-switch]")?.setAttribute("aria-pressed", String(isDark));
  }

  /** A window of the chosen width, made smaller if the stage is narrower. */
  #fit(): void {
    const { clientWidth, clientHeight } = this.stage;
    if (!clientWidth) return;
    const width = this.look().width || Math.max(clientWidth, DESKTOP);
    const scale = Math.min(1, clientWidth / width);
    for (const { style } of this.#all()) {
      style.width = `${width}px`;
      style.height = `${clientHeight / scale}px`;
      style.left = `${(clientWidth - width * scale) / 2}px`;
      style.transform = `scale(${scale})`;
    }
  }
}

/** The document of a site in a frame; none if it is something else. */
function documentIn(frame: HTMLIFrameElement): Document | undefined {
  const page = frame.contentDocument;
  return page?.documentElement.dataset.app ? page : undefined;
}

/** Waits until the app of a document runs, has failed or is not coming. */
function started(page: Document): Promise<unknown> {
  const { documentElement } = page;
  const isStarted = () => documentElement.dataset.app !== "static" || !page.getElementById("forum-data");
  return new Promise<void>((resolve) => {
    const observer = new MutationObserver(check);
    function check(): void {
      if (!isStarted()) return;
      observer.disconnect();
      resolve();
    }
    observer.observe(documentElement, { attributeFilter: ["data-app"] });
    setTimeout(resolve, LIMIT);
    check();
  });
}

const after = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
