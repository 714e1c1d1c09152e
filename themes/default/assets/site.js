// Progressive enhancement only: without this file every page and link still works.
// Leaving quickly: hide the page at once, replace it in the history, let Shift three times do the same.
// The words come from the link: data-two-more, data-one-more, data-leaving.
(() => {
  "use strict";
  const link = () => document.querySelector("[data-exit]");
  let presses = 0;
  let shiftAlone = false;
  let forget;

  function announce(words = "") {
    const region = document.querySelector("[data-exit-status]");
    if (region) region.textContent = words;
  }

  function leave() {
    announce(link().dataset.leaving);
    document.body.hidden = true;
    document.title = "";
    location.replace(link().href);
  }

  document.addEventListener("click", (event) => {
    if (!event.target.closest("[data-exit]") || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    leave();
  });

  // Any other key between or during the presses starts the count again: typing a capital letter must not leave.
  document.addEventListener("keydown", (event) => {
    shiftAlone = event.key === "Shift";
    if (!shiftAlone) presses = 0;
  });

  document.addEventListener("keyup", (event) => {
    if (event.key !== "Shift" || !shiftAlone || !link()) return;
    clearTimeout(forget);
    presses += 1;
    if (presses === 3) {
      leave();
      return;
    }
    announce(presses === 1 ? link().dataset.twoMore : link().dataset.oneMore);
    forget = setTimeout(() => {
      presses = 0;
      announce();
    }, 5000);
  });

  // The hint about the Shift key is true only where this file runs; the region must be there before it speaks.
  document.addEventListener("DOMContentLoaded", () => {
    if (!link()) return;
    for (const hint of document.querySelectorAll("[data-exit-hint]")) hint.hidden = false;
    const region = document.createElement("div");
    region.className = "hide-visually";
    region.setAttribute("role", "status");
    region.dataset.exitStatus = "";
    link().after(region);
  });

  // A page that the browser restores must not stay hidden.
  addEventListener("pageshow", () => {
    document.body.hidden = false;
  });
})();

// What makes sense only where scripts run.
document.addEventListener("DOMContentLoaded", () => {
  for (const part of document.querySelectorAll("[data-with-scripts]")) part.hidden = false;
});
