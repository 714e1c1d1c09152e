// Waits until the preview shows something else than this page, then loads it again at the same place.
// Only the tab in front waits: a browser keeps few connections to one address.
(() => {
  "use strict";
  const shown = document.currentScript.dataset.version;
  const key = "ltp-preview-place";
  let waiting = new AbortController();

  function loadAgain() {
    sessionStorage.setItem(key, JSON.stringify([location.pathname, scrollX, scrollY]));
    location.reload();
  }

  function goBackToPlace() {
    const place = JSON.parse(sessionStorage.getItem(key));
    sessionStorage.removeItem(key);
    if (place && place[0] === location.pathname) scrollTo(place[1], place[2]);
  }

  async function wait(signal) {
    // After the preview was ended and started again its versions begin anew.
    let wasLost = false;
    while (!signal.aborted) {
      try {
        const answer = await fetch(`/_preview/changes?after=${shown}`, { signal, cache: "no-store" });
        const version = await answer.text();
        if (answer.ok && (wasLost || version !== shown)) return loadAgain();
      } catch {
        wasLost = true;
        await new Promise((done) => setTimeout(done, 1000));
      }
    }
  }

  function start() {
    waiting.abort();
    waiting = new AbortController();
    if (!document.hidden) wait(waiting.signal);
  }

  addEventListener("load", goBackToPlace);
  addEventListener("pageshow", start);
  document.addEventListener("visibilitychange", start);
})();
