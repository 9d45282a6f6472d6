// The script and the styles of a peer, once for all sizes of its content.
import { build } from "esbuild";
import { fileURLToPath } from "node:url";
import { sfc } from "./sfc.js";

const path = (name) => fileURLToPath(new URL(name, import.meta.url));

/** Build flags of Vue for production, from its manual. */
const define = {
  "process.env.NODE_ENV": '"production"',
  __VUE_OPTIONS_API__: "true",
  __VUE_PROD_DEVTOOLS__: "false",
  __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "false",
};

const bundles = new Map();

/** The texts `js` and `css` of a peer. */
export function bundle(name) {
  if (!bundles.has(name)) bundles.set(name, make(name));
  return bundles.get(name);
}

async function make(name) {
  const { outputFiles } = await build({
    entryPoints: [path(`${name}/page.js`)],
    outdir: path(name),
    absWorkingDir: path("."),
    write: false,
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2020",
    // Cyrillic is not escaped: each letter would take six bytes.
    charset: "utf8",
    legalComments: "none",
    define,
    plugins: [sfc],
    logLevel: "warning",
  });
  const text = (extension) => outputFiles.find(({ path }) => path.endsWith(extension)).text;
  return { js: text(".js"), css: text(".css") };
}
