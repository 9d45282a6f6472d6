// Loads the page again when `forum serve` has made the site anew.
let seen;
setInterval(async () => {
  const version = await fetch("/live-reload-version").then((response) => response.text(), () => seen);
  if (seen !== undefined && version !== seen) location.reload();
  seen = version;
}, 500);
