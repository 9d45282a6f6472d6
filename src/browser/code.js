// QR codes. The encoder is fetched once the page has nothing else to do: `site pack` puts its
// hashed name in place of ENCODER_FILE.
const idle = self.requestIdleCallback || setTimeout;
let encoder;

/** Draws `text` as a QR code into the element with this id; without the encoder it stays empty. */
export function drawCode(id, text) {
  encoder = encoder || new Promise((now) => idle(now)).then(() => import(ENCODER_FILE));
  encoder.then(({ draw }) => draw(document.getElementById(id), text)).catch(console.warn);
}
