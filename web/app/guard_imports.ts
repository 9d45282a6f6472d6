// Guards the functions that the Wasm imports. TypeScript: wasm-bindgen's JavaScript calls it.
// An exception that unwinds through Wasm skips Rust's cleanup: locks stay taken, and a later click stops the app. Here it
// ends. The functions that may fail are declared `catch` in Rust and do not come so far; after any other exception
// nothing that the app does is reliable, so it is stopped: no function does anything any more.
import { isStopped, stop } from "./state.ts";

type Import = (...args: number[]) => unknown;

/**
 * Guards all functions of `imports`. A function that fails returns nothing: Wasm reads it as 0, wasm-bindgen as
 * `undefined` or an empty option. Those in `texts` write their result to the address in their first argument instead;
 * `writeEmpty` writes an empty text there.
 */
export function guardImports(
  imports: Record<string, Import>,
  texts: string[],
  writeEmpty: (address: number) => void,
): Record<string, Import> {
  for (const name in imports) {
    const call = imports[name]!;
    imports[name] = (...args) => {
      try {
        if (!isStopped) return call(...args);
      } catch (error) {
        stop(error);
      }
      if (texts.includes(name)) writeEmpty(args[0]!);
    };
  }
  return imports;
}
