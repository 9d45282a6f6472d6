// Encoder of QR codes. TypeScript: the library is small, and a bundle of its own is loaded only when it is needed.
import { correction, generate, mode } from "lean-qr";
import { toSvgPath } from "lean-qr/extras/svg";

const SVG = "http://www.w3.org/2000/svg";
/** ISO/IEC 18004 demands a quiet zone of four modules. */
const QUIET_ZONE = 4;

/** Draws the QR code of a text into an empty element. Returns false if the text is too long for a code. */
export function draw(element: Element, text: string): boolean {
  // One mode for the whole text: some readers fail where the mode changes.
  const data = /[^\0-\x7f]/.test(text) ? mode.utf8(text) : text;
  // Level M survives a fold or a bad print.
  let code;
  try {
    code = generate(data, { minCorrectionLevel: correction.M });
  } catch {
    return false;
  }
  const size = code.size + 2 * QUIET_ZONE;
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", `${-QUIET_ZONE} ${-QUIET_ZONE} ${size} ${size}`);
  svg.setAttribute("shape-rendering", "crispedges");
  const path = svg.appendChild(document.createElementNS(SVG, "path"));
  path.setAttribute("d", toSvgPath(code));
  path.setAttribute("fill", "currentColor");
  element.appendChild(svg);
  return true;
}
