// Runs before the scripts of the page, in every engine: records errors and console messages.
var consoleMessages = [];
addEventListener("error", function (event) {
  var from = event.target;
  consoleMessages.push(event.message || "cannot load " + (from.src || from.href));
}, true);
addEventListener("unhandledrejection", function (event) {
  consoleMessages.push(String(event.reason));
});
addEventListener("securitypolicyviolation", function (event) {
  // The page tests whether Wasm may be compiled; engines before 2022 report that as eval.
  if (event.blockedURI !== "eval") consoleMessages.push(event.violatedDirective + " forbids " + event.blockedURI);
});
["error", "warn"].forEach(function (level) {
  console[level] = function () {
    consoleMessages.push([].join.call(arguments, " "));
  };
});
