// The directory's search: results while one types, with the state in the address.
(() => {
  "use strict";
  const finder = document.querySelector(".finder");
  const say = finder.dataset;
  const part = (name) => finder.querySelector(`[data-${name}]`);
  const input = finder.querySelector("[name=q]");
  const selects = [...finder.querySelectorAll("select")];
  const combine = part("combine");
  const list = part("results-list");
  const fill = (words, values) => words.replace(/\{(\w+)\}/g, (_, name) => values[name]);
  const step = 20;
  // As many as fit on a screen: they are shown at once, the others when that is painted.
  const few = 4;
  let shown = step;
  let search;
  let loading;
  let rest;
  let painted;

  // The index comes only when somebody searches.
  function load() {
    loading ??= new Promise((loaded) => {
      const script = document.createElement("script");
      script.src = say.index;
      script.onload = loaded;
      document.head.append(script);
    }).then(() => {
      search = window.helpSearch(window.helpIndex, say.small);
      for (const select of selects) {
        select.facet = search.facets.find(({ id }) => id === select.name);
        select.replaceChildren(new Option(say.any, ""), ...select.facet.values.map(([id, title]) => new Option(title, id)));
        select.parentElement.hidden = select.length < 2;
      }
    });
    return loading;
  }

  // What is asked for, as the address names it.
  function asked() {
    const fields = [input, ...selects].map(({ name, value }) => [name, value.trim()]);
    return Object.fromEntries(fields.filter(([, value]) => value));
  }
  function remember(change) {
    const query = `${new URLSearchParams(asked())}`;
    history[change]({ shown }, "", location.pathname + (query && `?${query}`));
  }

  function card(service) {
    const item = part("result").content.cloneNode(true);
    const put = (name, words) => {
      const place = item.querySelector(`[data-part=${name}]`);
      place.hidden = !words;
      if (typeof words === "string") place.textContent = words;
      return place;
    };
    const [from, to] = service.ages;
    const link = item.querySelector("a");
    link.href = service.href;
    link.textContent = service.name;
    put("former", service.former && fill(say.former, { names: service.former }));
    put("summary", service.summary);
    put("ages", from === to ? `${from}` : fill(say.ages, { from, to }));
    put("routes", service.routes.join(", "));
    put("wait", service.wait || say.notStated).classList.toggle("not-stated", !service.wait);
    put("open", service.isOpen);
    service.tags.forEach((titles, kind) => titles.forEach((title) => {
      const tag = document.createElement("li");
      tag.className = kind ? "tag" : "tag tag-thrive";
      tag.textContent = title;
      item.querySelector(".tags").append(tag);
    }));
    return item;
  }

  // One thing at a time: what was still to come is out of date.
  function afterPaint(act) {
    cancelAnimationFrame(painted);
    painted = requestAnimationFrame(() => (painted = requestAnimationFrame(act)));
  }

  function show(first = shown, then = () => {}) {
    const { q = "", ...chosen } = asked();
    const isAsked = Boolean(q) || Object.keys(chosen).length > 0;
    const found = search.find(q, chosen);
    const cards = (from, to) => found.places.slice(from, to).map((place) => card(search.service(place, found.sought)));
    const count = found.places.length;
    const title = fill(count === 1 ? say.countOne : say.count, { count });
    const crisis = part("results-crisis");
    document.querySelector("[data-browse]").hidden = isAsked;
    part("results").hidden = !isAsked;
    part("results-title").textContent = title;
    part("results-hint").hidden = !found.isNearest;
    part("results-more").hidden = count <= shown;
    list.replaceChildren(...cards(0, first));
    list.ariaBusy = first < shown;
    afterPaint(() => {
      list.append(...cards(first, shown));
      list.ariaBusy = false;
      then();
    });
    crisis.hidden = !found.isCrisis && !found.isNearest;
    list[found.isCrisis ? "before" : "after"](crisis);
    if (combine.open) {
      for (const { facet, options } of selects) {
        found.counts(facet).forEach((number, place) => (options[place + 1].text = `${facet.values[place][1]} (${number})`));
      }
    }
    // Spoken once the typing rests.
    clearTimeout(rest);
    rest = setTimeout(() => {
      part("search-status").textContent = isAsked ? [found.isCrisis && say.crisis, found.isNearest && say.nearest, title].filter(Boolean).join(" ") : "";
    }, 500);
  }

  // A first word and a choice are steps that one can go back; typing on is not.
  async function change(kind) {
    await load();
    shown = step;
    remember(location.search ? kind : "pushState");
    show();
  }
  // Browsers are slow to take an address: while one types, the results come before it.
  async function type() {
    await load();
    shown = step;
    show(few, () => remember(location.search ? "replaceState" : "pushState"));
  }

  // The address into the form.
  async function restore() {
    const state = new URLSearchParams(location.search);
    input.value = state.get("q") ?? "";
    if (!search && location.search.length < 2) return;
    await load();
    for (const select of selects) {
      select.value = state.get(select.name) ?? "";
      if (select.selectedIndex < 0) select.value = "";
      combine.open ||= select.value !== "";
    }
    shown = history.state?.shown ?? step;
    show();
  }

  input.addEventListener("focus", load);
  input.addEventListener("input", type);
  for (const select of selects) select.addEventListener("change", () => change("pushState"));
  combine.addEventListener("toggle", () => load().then(show));
  part("search").addEventListener("submit", async (event) => {
    event.preventDefault();
    await change("replaceState");
    part("results-title").focus();
  });
  part("results-more").addEventListener("click", () => {
    const next = shown;
    shown += step;
    remember("replaceState");
    show();
    list.children[next].querySelector("a").focus();
  });
  addEventListener("popstate", restore);
  combine.hidden = false;
  restore();
})();
