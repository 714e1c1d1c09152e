// A list of services that stays on the device: nothing but their ids, under one key, sent nowhere.
// Without this file, or where the browser keeps nothing, no button shows.
(() => {
  "use strict";
  const KEY = "my-list";
  const all = (name, within = document) => within.querySelectorAll(`[data-${name}]`);
  const one = (name, within = document) => within.querySelector(`[data-${name}]`);

  function read() {
    try {
      const ids = JSON.parse(localStorage.getItem(KEY) || "[]");
      return Array.isArray(ids) ? ids.filter((id) => typeof id === "string") : [];
    } catch {
      return [];
    }
  }

  // An empty list leaves nothing behind.
  function write(ids) {
    if (ids.length) localStorage.setItem(KEY, JSON.stringify(ids));
    else localStorage.removeItem(KEY);
  }

  function canKeep() {
    try {
      localStorage.setItem(`${KEY}-test`, "1");
      localStorage.removeItem(`${KEY}-test`);
      return true;
    } catch {
      return false;
    }
  }

  const without = (id) => read().filter((other) => other !== id);

  // On the page of a service: one button that puts it on the list or takes it off.
  function showChoice() {
    for (const choice of all("keep")) {
      const button = one("keep-button", choice);
      const isKept = read().includes(choice.dataset.keep);
      button.textContent = isKept ? button.dataset.remove : button.dataset.add;
      choice.hidden = false;
    }
  }

  function change(choice) {
    const id = choice.dataset.keep;
    const status = one("keep-status", choice);
    const isKept = read().includes(id);
    write(isKept ? without(id) : [...read(), id]);
    status.textContent = isKept ? status.dataset.removed : status.dataset.added;
    showChoice();
  }

  // On the page of the list: what is kept is shown, everything else on the page stays hidden.
  function showList() {
    const ids = read();
    const known = [...all("list-item")];
    for (const item of known) item.hidden = !ids.includes(item.dataset.listItem);
    const shown = known.filter((item) => !item.hidden).length;
    one("list").hidden = !ids.length;
    one("list-empty").hidden = ids.length > 0;
    one("list-gone").hidden = shown === ids.length;
  }

  function say(words) {
    one("list-status").textContent = words;
  }

  document.addEventListener("click", ({ target }) => {
    const is = (name) => target.closest(`[data-${name}]`);
    if (is("keep-button")) change(is("keep"));
    if (is("list-print")) print();
    if (is("list-clear")) {
      write([]);
      say(one("list-status").dataset.cleared);
      showList();
      one("list-empty").tabIndex = -1;
      one("list-empty").focus();
    }
    if (is("list-remove")) {
      write(without(is("list-item").dataset.listItem));
      say(one("list-status").dataset.removed);
      showList();
      const heading = document.querySelector("h1");
      heading.tabIndex = -1;
      heading.focus();
    }
  });

  function show() {
    const works = canKeep();
    if (works) showChoice();
    if (!one("list")) return;
    one("list-without").hidden = true;
    one("list-cannot").hidden = works;
    if (works) showList();
  }

  show();
  // Another tab, or the way back, may have changed it.
  addEventListener("pageshow", show);
  addEventListener("storage", show);
})();
