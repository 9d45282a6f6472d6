// QR codes: the encoder is loaded when the page is idle. TypeScript: pure DOM work; contact cards work without the app.
// A code is drawn when it is visible, or printed: drawing takes longer than everything else that a key press causes.
import { attempt } from "../app/attempt.ts";
import { fetchObject } from "../downloads/files.ts";

type Draw = typeof import("./encoder.ts").draw;

// eslint-disable-next-line @typescript-eslint/unbound-method -- a global function
const idle = self.requestIdleCallback || setTimeout;
const texts = new Map<string, string>();
let draw: Draw | undefined;

/** Draws a text as a QR code into the element with this id when it is visible. Without the encoder it stays empty. */
export function drawQrCode(id: string, text: string): void {
  if (!texts.size) idle(() => (import(ENCODER_FILE) as Promise<{ draw: Draw }>).then(start).catch(console.warn));
  texts.set(id, text);
  drawVisibleCodes();
}

function start(encoder: { draw: Draw }): void {
  draw = encoder.draw;
  document.documentElement.dataset.code = "ready";
  drawVisibleCodes();
  addEventListener("beforeprint", () => drawVisibleCodes(true));
}

/** Draws the codes that are visible now, or all. */
export function drawVisibleCodes(all?: boolean): void {
  texts.forEach((text, id) => {
    attempt(() => drawCode(id, text, all));
  });
}

function drawCode(id: string, text: string, isPrinted?: boolean): void {
  const element = document.getElementById(id);
  if (!draw || !element || element.dataset.text === text) return;
  // Says why there is no code. A contact card has a link instead.
  const sentence = document.getElementById(`${id}-none`);
  if (sentence) sentence.hidden = true;
  // The code of another text goes first, whatever becomes of the new one.
  element.textContent = element.dataset.text = "";
  element.hidden = true;
  if (!isPrinted && element.parentElement!.closest("[hidden]")) return;
  element.dataset.text = text;
  const shown = draw(element, text) ? element : sentence;
  if (shown) shown.hidden = false;
}

// The QR code of a contact card contains only the lines that a phone keeps, and no languages and priorities: a shorter
// code is easier to scan.
const KEPT = /^(BEGIN|VERSION|FN|N|ADR|TEL|EMAIL|URL|END)\b/;

addEventListener("toggle", ({ target }) => {
  const details = target as HTMLDetailsElement;
  const card = details.open && details.querySelector<HTMLAnchorElement>('a[href$=".vcf"]');
  if (!card || details.querySelector(".details__code")) return;
  const code = document.createElement("div");
  code.className = "details__code";
  code.id = `code-${(details.parentNode as Element).id}`;
  code.setAttribute("role", "img");
  code.setAttribute("aria-label", details.closest<HTMLElement>("[data-code]")!.dataset.code!);
  (card.parentNode as Element).after(code);
  fetchObject(card.href)
    .then((file) => {
      const lines = file.replace(/\r\n[ \t]/g, "").split("\r\n");
      const kept = lines.filter((line) => KEPT.test(line)).map((line) => line.replace(/^(FN|ADR);[^:]*/, "$1"));
      drawQrCode(code.id, kept.join("\r\n"));
    })
    // Without the network there is still the link.
    .catch(() => code.remove());
}, true);
