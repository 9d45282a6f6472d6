// The encoder of code.js, a file of its own.
import { correction, generate, mode } from "lean-qr";
import { toSvgPath } from "lean-qr/extras/svg";

const SVG = "http://www.w3.org/2000/svg";
// ISO/IEC 18004 asks for a quiet zone of four modules.
const QUIET = 4;

/** Puts the QR code of `text` in the place of what is in `element`. */
export function draw(element, text) {
  // One encoding for the whole text: readers lose their way where it changes.
  const data = /[^\0-\x7f]/.test(text) ? mode.utf8(text) : text;
  // Level M survives a crease or a poor printer.
  const code = generate(data, { minCorrectionLevel: correction.M });
  const size = code.size + 2 * QUIET;
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", `${-QUIET} ${-QUIET} ${size} ${size}`);
  svg.setAttribute("shape-rendering", "crispedges");
  const path = svg.appendChild(document.createElementNS(SVG, "path"));
  path.setAttribute("d", toSvgPath(code));
  path.setAttribute("fill", "currentColor");
  element.textContent = "";
  element.appendChild(svg);
}
