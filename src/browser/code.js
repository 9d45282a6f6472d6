// QR codes. The encoder is fetched once the page has nothing else to do: `site pack` puts its
// hashed name in place of ENCODER_FILE. A code is drawn when it is seen, on screen or on paper:
// drawing takes longer than all else that a key in the search does.
const idle = self.requestIdleCallback || setTimeout;
const texts = new Map();
let encoder;

/** Keeps the element with this id, whenever it is seen, the QR code of `text`; without the encoder it stays empty. */
export function drawCode(id, text) {
  if (!texts.size) idle(() => import(ENCODER_FILE).then(start).catch(console.warn));
  texts.set(id, text);
  show();
}

function start({ draw }) {
  encoder = draw;
  document.documentElement.dataset.code = "ready";
  show();
  addEventListener("beforeprint", () => show(true));
  // What buttons.js says of a panel that it opens or closes; it does not bubble.
  addEventListener("toggle", () => show(), true);
}

function show(always) {
  texts.forEach((text, id) => {
    const element = document.getElementById(id);
    if (!encoder || element.dataset.text === text || !(always || !element.closest("[hidden]"))) return;
    element.dataset.text = text;
    encoder(element, text);
  });
}
