// Wasm compile fallback. TypeScript: it runs before the app.
// The page's policy allows Wasm by 'wasm-unsafe-eval'. Engines before 2022 (Chromium 97, Safari 16) do not know
// this keyword and refuse to compile. There, an empty document of this site without a policy provides its
// WebAssembly object. Its frame must stay in the page.
const EMPTY_MODULE = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);

/** Resolves when Wasm can be compiled. */
export function provideWebAssembly(): Promise<unknown> | undefined {
  // An engine without WebAssembly has none in a frame either.
  if (!self.WebAssembly) return;
  try {
    new WebAssembly.Module(EMPTY_MODULE);
  } catch {
    const frame = document.createElement("iframe");
    frame.hidden = true;
    frame.src = new URL(FRAME_FILE, import.meta.url).href;
    const loaded = new Promise((resolve) => (frame.onload = resolve));
    document.body.append(frame);
    return loaded.then(() => {
      (self as { WebAssembly: unknown }).WebAssembly = (frame.contentWindow as typeof self).WebAssembly;
    });
  }
}
