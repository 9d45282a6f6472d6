// The page's policy lets WebAssembly be compiled by a word that engines before 2022 (Chromium 97,
// Safari 16) do not know: there it forbids it. A document of this site that has no policy, and no
// script, lends them its WebAssembly. Its frame has to stay.
const NOTHING = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);

/** Resolves as soon as Wasm can be compiled. */
export function compiler() {
  // Where there is none, no frame has it either.
  if (!self.WebAssembly) return;
  try {
    new WebAssembly.Module(NOTHING);
  } catch {
    const frame = document.createElement("iframe");
    frame.hidden = true;
    frame.src = new URL(FRAME_FILE, import.meta.url);
    const loaded = new Promise((done) => (frame.onload = done));
    document.body.append(frame);
    return loaded.then(() => (self.WebAssembly = frame.contentWindow.WebAssembly));
  }
}
