// Writes the results: report.html and report.json.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

/** Earlier results, by the name of each measure. */
export function readReport(folder) {
  const file = `${folder}/report.json`;
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
}

/** `report`: by the name of each measure `{ title, rows, bars, samples, conditions }`. */
export function writeReport(folder, report) {
  const json = JSON.stringify(report, null, 1);
  writeFileSync(`${folder}/report.json`, json);
  const bundled = execFileSync("node_modules/.bin/esbuild", ["tests/bench/report/page.js", "--bundle", "--minify", "--format=iife", "--charset=utf8", "--log-level=warning"], { encoding: "utf8", maxBuffer: 1e8 });
  const script = bundled.replaceAll("</script", "<\\/script");
  writeFileSync(`${folder}/report.html`, `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Measured beside others</title>
<style>${readFileSync("tests/bench/report/page.css", "utf8")}</style>
<main id="report"></main>
<script type="application/json" id="measured">${json.replaceAll("<", "\\u003c")}</script>
<script>${script}</script>
`);
}
