// On paper the details of all that is shown are open; afterwards as they were. With
// the styles for paper nothing else is needed.
let opened = [];

addEventListener("beforeprint", () => {
  opened = Array.from(document.querySelectorAll("main li .details:not([open])"));
  for (const details of opened) details.open = true;
});

addEventListener("afterprint", () => {
  for (const details of opened) details.open = false;
  opened = [];
});
