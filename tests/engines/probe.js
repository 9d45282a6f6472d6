// Runs in the page before all else, in every engine alike: keeps what its console would show.
var complaints = [];
addEventListener("error", function (event) {
  var from = event.target;
  complaints.push(event.message || "cannot load " + (from.src || from.href));
}, true);
addEventListener("unhandledrejection", function (event) {
  complaints.push(String(event.reason));
});
addEventListener("securitypolicyviolation", function (event) {
  // The page asks whether Wasm may be compiled; engines before 2022 call that eval.
  if (event.blockedURI !== "eval") complaints.push(event.violatedDirective + " forbids " + event.blockedURI);
});
["error", "warn"].forEach(function (level) {
  console[level] = function () {
    complaints.push([].join.call(arguments, " "));
  };
});
