// A session's details open by its address, with the app or without: before the app is there, so
// that its coming moves nothing.
function open() {
  const target = document.getElementById(location.hash.slice(1));
  const details = target && target.matches("li") && target.querySelector("details");
  if (details) details.open = true;
}

addEventListener("hashchange", open);
open();
