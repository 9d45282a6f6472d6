// Constants that the build replaces (esbuild --define), and modules that it provides (esbuild --alias).

/** The hashed file names and the integrity of the Wasm module. */
declare const WASM_FILE: string;
declare const WASM_INTEGRITY: string;
declare const FRAME_FILE: string;
declare const ENCODER_FILE: string;
declare const LONG_FILE: string;

/** What the service worker caches: each file with its integrity, if its name has a hash. */
declare const FILES: [file: string, integrity?: string][];
/** The version of the site. */
declare const VERSION: string;
/** The way from the scope of the service worker to what it answers for. */
declare const ROOT: string;

/** The script of the site: see single_file/single_file.ts. */
declare module "forum-site";

interface Window {
  /** Set by app/start_guard.ts. */
  forumStarted?: true;
}
