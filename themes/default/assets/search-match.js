// Finds services in the index. Words and choices come in, services go out.
window.helpSearch = (index, smallWords) => {
  "use strict";
  const split = (text) => text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f'’]/g, "").split(/[^\p{L}\p{N}]+/u).filter(Boolean);

  // A number takes one to four letters; the first tells how many.
  const leads = [24, 44, 10, 1];
  const digits = new Map([...index.letters].map((letter, digit) => [letter, digit]));
  function numbers(text) {
    const found = [];
    for (let i = 0; i < text.length; ) {
      let number = digits.get(text[i++]);
      let more = 0;
      let smaller = 0;
      for (let size = 1; number >= leads[more]; size *= digits.size) {
        number -= leads[more];
        smaller += leads[more++] * size;
      }
      while (more--) number = number * digits.size + digits.get(text[i++]);
      found.push(number + smaller);
    }
    return found;
  }
  const lists = (name) => index[name].split(" ").map(numbers);

  const marks = 6;
  const words = [...",.;:?!", ...index.words.split(" ")];
  const text = (list) => list.reduce((all, n) => all + (all && n >= marks ? " " : "") + words[n], "");
  const [names, addresses, summaries, former, ages, waits, wait, open] =
    ["names", "addresses", "summaries", "former", "ages", "waits", "wait", "open"].map(lists);
  const facets = index.facets.map(({ id, values, of }) => ({
    id,
    values,
    of: id !== "ages" ? of.split(" ").map(numbers) : ages.map(([from, to]) => values.flatMap(([years], value) => {
      const [first, last = first] = years.split("-").map(Number);
      return first <= to && from <= last ? [value] : [];
    })),
  }));

  // What each word finds: services, each with a weight.
  const terms = new Map();
  function add(word, service, weight) {
    if (!terms.has(word)) terms.set(word, []);
    terms.get(word).push(service, weight);
  }
  const pieces = words.map((word) => {
    const parts = split(word);
    return parts.length > 1 ? [...parts, parts.join("")] : parts;
  });
  [[names, 3], [former, 2], [summaries, 1]].forEach(([texts, weight]) =>
    texts.forEach((list, service) => list.forEach((n) => pieces[n].forEach((piece) => add(piece, service, weight)))));
  for (const facet of facets) {
    facet.found = facet.values.map(() => []);
    facet.of.forEach((values, service) => values.forEach((value) => facet.found[value].push(service)));
    if (facet.id === "ages") continue;
    facet.values.forEach(([, ...titles], value) =>
      new Set(split(titles.join(" "))).forEach((word) => facet.found[value].forEach((service) => add(word, service, 2))));
  }
  const small = new Set(smallWords.split(" "));
  const phrases = index.phrases.flatMap(([typed, values, others, isCrisis]) => typed.split(";")
    .map((said) => ({ said: split(said), values, isCrisis, others: others.split(";").filter(Boolean).map(split) })));

  // How many slips turn what was typed into a word or its beginning.
  function slips(typed, word) {
    const end = Math.min(word.length, typed.length + 2);
    let before;
    let last = [...Array(end + 1).keys()];
    for (let i = 1; i <= typed.length; i++) {
      const row = [i];
      for (let j = 1; j <= end; j++) {
        row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (typed[i - 1] !== word[j - 1]));
        if (typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
      }
      [before, last] = [last, row];
    }
    return Math.min(...last);
  }
  const areNear = ([a, b], [c, d]) => a === c || b === d || a === d || b === c;

  // 10 the same word, 6 its beginning, 4 another form of it.
  function fit(typed, word) {
    if (word === typed) return 10;
    if (typed.length > 1 && word.startsWith(typed)) return 6;
    let same = 0;
    while (same < typed.length && typed[same] === word[same]) same++;
    return same > 3 && same >= Math.max(typed.length, word.length) - 3 ? 4 : 0;
  }

  // How well each service fits a word; slips are forgiven when nothing fits without.
  const known = new Map();
  function scores(typed) {
    if (known.has(typed)) return known.get(typed);
    const found = new Float32Array(names.length);
    const take = (word, score) => {
      const list = terms.get(word);
      for (let i = 0; i < list.length; i += 2) found[list[i]] = Math.max(found[list[i]], list[i + 1] * score);
    };
    let isKnown = false;
    for (const word of terms.keys()) {
      const score = fit(typed, word);
      if (score) take(word, score);
      isKnown ||= score > 0;
    }
    const most = isKnown || typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2;
    for (const word of most ? terms.keys() : []) {
      if (word.length < typed.length - most || !areNear(typed, word)) continue;
      const count = slips(typed, word);
      if (count <= most) take(word, 3 - count);
    }
    known.set(typed, found);
    return found;
  }

  // Whether a phrase begins there; its last word need not be finished.
  const begins = (said, typed, start) => said.every((word, i) => {
    const other = typed[start + i] ?? "";
    return other === word || (word.length > 4 && other.length > 4 && other[0] === word[0]
      && (i === said.length - 1 && word.startsWith(other) || word.length - other.length < 2 && slips(other, word) < 2));
  });

  // How well each service fits each word or phrase.
  function ask(query) {
    const typed = split(query);
    const asked = [];
    const sought = [];
    let isCrisis = false;
    for (let i = 0; i < typed.length; ) {
      const said = phrases.filter((phrase) => begins(phrase.said, typed, i));
      const length = Math.max(1, ...said.map((phrase) => phrase.said.length));
      const meant = said.filter((phrase) => phrase.said.length === length);
      isCrisis ||= said.some((phrase) => phrase.isCrisis);
      if (meant.length || !small.has(typed[i])) {
        const found = new Float32Array(names.length);
        const take = (list, share) => {
          const each = list.map(scores);
          found.forEach((score, s) => {
            if (each.every((one) => one[s])) found[s] = Math.max(score, share * each.reduce((sum, one) => sum + one[s], 0) / list.length);
          });
        };
        take(typed.slice(i, i + length), 1);
        for (const phrase of meant) {
          phrase.others.forEach((other) => take(other, 0.5));
          for (const [f, value] of phrase.values) {
            sought.push(facets[f].values[value]);
            for (const s of facets[f].found[value]) found[s] = Math.max(found[s], 16);
          }
        }
        asked.push(found);
      }
      i += length;
    }
    return { isCrisis, asked, sought };
  }

  // The services that fit, best first; when none fits everything, those that fit most.
  function find(query, chosen) {
    const { isCrisis, asked, sought } = ask(query);
    const choices = facets.flatMap((facet) => {
      const value = facet.values.findIndex(([id]) => id === chosen[facet.id]);
      if (value < 0) return [];
      sought.push(facet.values[value]);
      return [{ facet, has: new Set(facet.found[value]) }];
    });
    const all = asked.length + choices.length;
    const total = new Float32Array(names.length);
    const missed = names.map(() => []);
    const met = names.map((_, s) => {
      for (const { facet, has } of choices) if (!has.has(s)) missed[s].push(facet);
      for (const score of asked) {
        total[s] += score[s];
        if (!score[s]) missed[s].push(score);
      }
      return all - missed[s].length;
    });
    const best = Math.max(0, ...new Set(met));
    const places = [...met.keys()].filter((s) => met[s] === best).sort((a, b) => total[b] - total[a] || a - b);
    // How many each other choice would find.
    const counts = (facet) => facet.found.map((list) => list.filter((s) => missed[s].every((other) => other === facet)).length);
    return { isCrisis, counts, sought, isNearest: best < all, places: best < all ? places.slice(0, 10) : places };
  }

  // What a card says; of its values, those that were sought stand first.
  function service(s, sought) {
    const titles = (id) => {
      const { of, values } = facets.find((facet) => facet.id === id);
      const has = of[s].map((value) => values[value]);
      const isSought = (value) => sought.includes(value);
      return [...has.filter(isSought), ...has.filter((value) => !isSought(value))].map(([, title]) => title);
    };
    const name = text(names[s]);
    return {
      name,
      href: `${text(addresses[s]) || name.toLowerCase().split(/[^a-z0-9]+/).filter(Boolean).join("-")}.html`,
      summary: text(summaries[s]),
      former: text(former[s]),
      ages: ages[s],
      routes: titles("how"),
      wait: wait[s].length ? text(waits[wait[s][0]]) : "",
      isOpen: open[s].length > 0,
      tags: [titles("thrive"), titles("needs").slice(0, 5)],
    };
  }

  return { facets, find, service };
};
