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

  // The details of all services lie in parts, by id: only those with something on the list are loaded.
  const services = new Map();
  const parts = new Map();
  window.showMyListPart = (part) => part.forEach((service) => services.set(service.id, service));

  function load(id) {
    const number = one("list").dataset.parts.split(" ").filter((first) => first && first <= id).length - 1;
    if (number < 0) return true;
    if (!parts.has(number)) {
      parts.set(number, new Promise((loaded) => {
        const script = document.createElement("script");
        script.src = `help/my-list-${number}.js`;
        script.onload = () => loaded(true);
        script.onerror = () => loaded(!parts.delete(number));
        document.head.append(script);
      }));
    }
    return parts.get(number);
  }

  function card(service) {
    const item = one("list-card").content.cloneNode(true).firstElementChild;
    const put = (name, words) => one(name, item).append(words);
    const link = (place, href, words) => {
      place.href = href;
      place.append(words);
    };
    item.dataset.listItem = service.id;
    link(one("name", item), service.href, service.name);
    for (const name of ["summary", "ages", "routes"]) put(name, service[name]);
    if (service.hours) one("hours", item).textContent = service.hours;
    else one("hours", item).className = "not-stated";
    if (service.email) link(one("email", item).lastElementChild, `mailto:${service.email}`, service.email);
    else one("email", item).remove();
    if (service.website) link(one("website", item).lastElementChild, service.website, service.name);
    else one("website", item).remove();
    const numbers = service.numbers.map(({ href, label, number, note = "" }) => {
      const way = one("list-number").content.cloneNode(true);
      way.querySelector("a").href = href;
      one("label", way).textContent = label;
      one("number", way).textContent = number;
      if (note) one("note", way).textContent = note;
      else one("note", way).remove();
      return way;
    });
    one("ways", item).prepend(...numbers);
    const remove = one("list-remove", item);
    remove.setAttribute("aria-label", `${remove.textContent}: ${service.name}`);
    return item;
  }

  // On the page of the list: what is kept is shown.
  async function showList() {
    const loaded = await Promise.all(read().map(load));
    const ids = read();
    const known = ids.map((id) => services.get(id)).filter(Boolean).sort((one, other) => one.name.localeCompare(other.name));
    const isWhole = !loaded.includes(false);
    one("list-items").replaceChildren(...known.map(card));
    one("list").hidden = !ids.length;
    one("list-empty").hidden = ids.length > 0;
    one("list-gone").hidden = !isWhole || known.length === ids.length;
    one("list-not-loaded").hidden = isWhole;
  }

  function say(words) {
    one("list-status").textContent = words;
  }

  document.addEventListener("click", async ({ target }) => {
    const is = (name) => target.closest(`[data-${name}]`);
    if (is("keep-button")) change(is("keep"));
    if (is("list-print")) print();
    if (is("list-clear")) {
      write([]);
      say(one("list-status").dataset.cleared);
      await showList();
      one("list-empty").tabIndex = -1;
      one("list-empty").focus();
    }
    if (is("list-remove")) {
      write(without(is("list-item").dataset.listItem));
      say(one("list-status").dataset.removed);
      await showList();
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
