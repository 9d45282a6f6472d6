// Lints the TypeScript of the browser, with type information, and the JavaScript of the tests.
import js from "@eslint/js";
import { defineConfig } from "eslint/config";
import globals from "globals";
import { configs } from "typescript-eslint";

export default defineConfig(
  { ignores: ["**/node_modules/", "**/target/", "dist/", "test-results/", "src/", "tests/bench/peers/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    rules: {
      // Storage may be forbidden: then nothing is to be done.
      "no-empty": ["error", { allowEmptyCatch: true }],
      // Playwright reads from the pattern which fixtures a function uses.
      "no-empty-pattern": ["error", { allowObjectPatternsAsParameters: true }],
      "no-unused-vars": ["error", { ignoreRestSiblings: true, varsIgnorePattern: "^_$" }],
    },
  },
  {
    files: ["web/**/*.ts", "studio/web/**/*.ts"],
    extends: [configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    // Event listeners may be asynchronous: a rejection is reported to the page.
    rules: { "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: false }] },
  },
  { files: ["**/*.js"], languageOptions: { globals: { ...globals.node, ...globals.browser } } },
  { files: ["hosting/**/*.js"], languageOptions: { globals: globals.serviceworker } },
);
