// The search, and the filters of lists. It asks nobody: the index stands beside the pages and is
// loaded when somebody looks for something, so it works from a folder too. Without it every card
// is reached by the lists. Words are read as Sources/BaliseText/SearchWords.swift reads them.
(() => {
  "use strict";

  // --- Words -------------------------------------------------------------------------------------

  const accents = /[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f]|\p{Cf}/gu;
  // Letters that are no letter with an accent, each with what it becomes.
  const letters = new Map(("æae œoe ßss øo ðd đd þth ħh ıi ĸk łl ŀl ŉn ŋn ŧt ſs ĳij ƀb ƒf ƙk ƚl ǆdz ǳdz ǉlj ǌnj ǝe ȼc ɇe əe ɉj ɏy ẚa №no " +
    "ﬀff ﬁfi ﬂfl ﬃffi ﬄffl ﬅst ﬆst ςσ ªa ºo ᵃa ᵇb ᶜc ᵈd ᵉe ᶠf ᵍg ʰh ⁱi ʲj ᵏk ˡl ᵐm ⁿn ᵒo ᵖp ʳr ˢs ᵗt ᵘu ᵛv ʷw ˣx ʸy ᶻz " +
    "ₐa ₑe ₕh ᵢi ₖk ₗl ₘm ₙn ₒo ₚp ᵣr ₛs ₜt ᵤu ᵥv ₓx ⁰0 ₀0 ¹1 ₁1 ²2 ₂2 ³3 ₃3 ⁴4 ₄4 ⁵5 ₅5 ⁶6 ₆6 ⁷7 ₇7 ⁸8 ₈8 ⁹9 ₉9")
    .split(" ").map(pair => [pair[0], pair.slice(1)]));
  const isWord = /[\p{L}\p{N}\p{M}]+/gu;

  const isPlain = text => /^[\0-\x7f]*$/.test(text);
  const fold = text => isPlain(text) ? text.toLowerCase() : text.toLowerCase().normalize("NFD").replace(accents, "").normalize("NFC")
    .replace(/[^\0-\x7f]/g, letter => letters.get(letter) ?? letter);
  // Every word, letters alone too.
  const pieces = text => {
    const folded = fold(text);
    return folded.match(isPlain(folded) ? /[a-z0-9]+/g : isWord) ?? [];
  };
  const words = text => pieces(text).filter(word => word.length > 1 || !/[a-z]/.test(word));
  const key = text => pieces(text).join("");

  const stems = {
    "": word => word,
    fr: word => {
      if (word === "travaux") return "travail";
      if (/(eau|yau|eu|ou)x$/.test(word)) word = word.slice(0, -1);
      else if (/..aux$/.test(word) && word.length > 4) word = word.slice(0, -2) + "l";
      else if (/[^s]s$/.test(word)) word = word.slice(0, -1);
      if (word.length < 5 || !word.endsWith("e")) return word;
      word = word.slice(0, word.length > 5 && word.endsWith("ee") ? -2 : -1);
      return /([lnt])\1$/.test(word) ? word.slice(0, -1) : word;
    },
    en: word => {
      if (/(ss|sh|ch|x|z)es$/.test(word)) word = word.slice(0, -2);
      else if (/[^sui]s$/.test(word)) word = word.slice(0, -1);
      return word.length > 4 && word.endsWith("ie") ? word.slice(0, -2) + "y" : word;
    },
  };
  const stemmer = rules => word => /^[a-z]{4,}$/.test(word) ? (stems[rules] ?? stems[""])(word) : word;

  // --- The index ---------------------------------------------------------------------------------

  // Five bits a letter, the lowest first; all but the last letter of a number are in the second half.
  const digits = new Map([..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz1234567890-_"].map((c, i) => [c, i]));
  function numbers(text) {
    const list = [];
    for (let i = 0; i < text.length;) {
      let value = 0, scale = 1, digit;
      do {
        digit = digits.get(text[i++]) ?? 0;
        value += (digit % 32) * scale;
        scale *= 32;
      } while (digit > 31 && i < text.length);
      list.push(value);
    }
    return list;
  }
  const sums = (list, start = 0) => list.map(step => start += step);
  const rising = text => sums(numbers(text));

  const isTitle = 10, isName = 9, isSummary = 3, isText = 1;

  class Index {
    constructor(data, address) {
      this.data = data;
      this.address = address;
      this.stem = stemmer(data.rules);
      this.ignored = new Set(words(data.ignored));
      this.titles = data.titles.split("\n");
      this.names = data.names.split("\n").map(line => line ? line.split("|") : []);
      this.numbers = data.numbers.split("\n");
      this.kind = data.kinds.flatMap((kind, number) => Array(kind[3]).fill(number));
      this.first = data.kinds.map((_, number) => this.kind.indexOf(number));
      this.kindWords = data.kinds.map(kind => new Set(words(kind[0] + " " + kind[1]).map(this.stem)));
      const slugs = data.slugs.split("\n");
      // An address is always below the site's folder.
      const root = new URL("..", address).href;
      this.urls = slugs.map((slug, doc) => root + data.kinds[this.kind[doc]][2] + (slug || words(this.titles[doc]).join("-")) + ".html");
      this.lang = new Map();
      for (const [code, places] of Object.entries(data.languages))
        for (const doc of rising(places)) this.lang.set(doc, code);
      // Titles and names as they are compared with what is asked: “La Coopérative” is “coopérative”.
      this.titleStems = this.titles.map(title => this.tokens(title).map(this.stem));
      this.keys = this.titles.map((title, doc) => [title, ...this.names[doc]].map(name => this.tokens(name).join("")));
      this.readWords();
      this.filters = data.filters.map(filter => this.readFilter(filter));
    }

    // Every word that finds something: by its stem for the whole word, by its letters for a part of it.
    readWords() {
      this.byStem = new Map();
      const seen = new Map();
      const add = (word, written) => {
        const stem = this.stem(word);
        let places = this.byStem.get(stem);
        if (!places) this.byStem.set(stem, places = []);
        if (!seen.has(word)) seen.set(word, { word, written, places });
        return places;
      };
      const addName = (doc, name, weight) => {
        const all = new Set(words(name)), joined = key(name);
        // “CocoShaker” is found by its parts, “Coco Shaker” and “S.Q.P.” as one word.
        if (/\p{Ll}\p{Lu}/u.test(name)) for (const word of words(name.replace(/(\p{Ll})(?=\p{Lu})/gu, "$1 "))) all.add(word);
        if (joined && joined.length < 25) all.add(joined);
        for (const word of all) add(word, word).push(doc, weight);
        if (isPlain(name)) return;
        for (const word of name.toLowerCase().match(isWord) ?? []) {
          const known = isPlain(word) ? undefined : seen.get(fold(word));
          if (known) known.written = word;
        }
      };
      this.titles.forEach((title, doc) => {
        addName(doc, title, isTitle);
        for (const name of this.names[doc]) addName(doc, name, isName);
      });
      const places = this.data.places.split(" ");
      let last = "";
      this.data.terms.split(" ").forEach((term, number) => {
        if (!term) return;
        last = last.slice(0, digits.get(term[0])) + term.slice(1);
        const list = add(fold(last), last);
        for (const place of rising(places[number])) list.push(place >> 1, place & 1 ? isSummary : isText);
      });
      this.words = [...seen.values()].sort((a, b) => a.word < b.word ? -1 : 1);
    }

    readFilter({ id, label, values, kind, roles, places, asksRole }) {
      const filter = { id, label, kind, asksRole, values: [] };
      if (kind === undefined) {
        values.forEach((text, number) => filter.values.push(
          { id: text, text, docs: new Set(rising(places.split(" ")[number])) }));
        return filter;
      }
      const byDoc = new Map();
      filter.roles = roles.map((text, number) => {
        const docs = new Map();
        let target = this.first[kind];
        for (const part of places[number] ? places[number].split(" ") : []) {
          const [step, ...entries] = numbers(part);
          target += step;
          docs.set(target, new Set(sums(entries)));
          if (!byDoc.has(target)) byDoc.set(target, new Set());
          for (const doc of docs.get(target)) byDoc.get(target).add(doc);
        }
        return { id: text, text, docs };
      });
      filter.values = [...byDoc].sort((a, b) => a[0] - b[0]).map(([doc, docs]) =>
        ({ id: this.slug(doc), text: this.titles[doc], doc, docs: new Set([...docs, doc]), lang: this.lang.get(doc) }));
      return filter;
    }

    slug(doc) { return decodeURIComponent(this.urls[doc].replace(/^.*\//, "").replace(/\.html$/, "")); }

    // --- Finding

    // Cards that a word finds, each with how well.
    match(token) {
      const found = new Map();
      const add = (doc, score) => { if (score > (found.get(doc) ?? 0)) found.set(doc, score); };
      const stem = this.stem(token);
      const exact = this.byStem.get(stem);
      if (exact) for (let i = 0; i < exact.length; i += 2) add(exact[i], exact[i + 1]);
      const named = new Set(exact?.filter((_, i, all) => i % 2 === 0 && all[i + 1] >= isName));
      if (token.length > 1) {
        for (let i = this.firstWord(token); this.words[i]?.word.startsWith(token); i++) {
          const { places } = this.words[i];
          if (places !== exact) for (let j = 0; j < places.length; j += 2) add(places[j], places[j + 1] * .6);
        }
      }
      this.kindWords.forEach((kind, number) => {
        if (kind.has(stem)) for (let doc = this.first[number]; this.kind[doc] === number; doc++) add(doc, 2);
      });
      this.numbers.forEach((number, doc) => { if (number === token) add(doc, isName); });
      // What names a partner, a theme, an axis is found by its name too; and a year by its number.
      for (const filter of this.filters)
        for (const value of filter.values)
          if (filter.kind === undefined ? value.text === token : named.has(value.doc))
            for (const doc of value.docs) add(doc, 2.5);
      return found;
    }

    // Where the words begin that start with some letters.
    firstWord(start) {
      let low = 0, high = this.words.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (this.words[middle].word < start) low = middle + 1; else high = middle;
      }
      return low;
    }

    tokens(query) {
      const all = words(query);
      const telling = all.filter(word => !this.ignored.has(word));
      // “S.Q.P.” is no word, but a name.
      return telling.length ? telling : all.length ? all : key(query) ? [key(query)] : [];
    }

    // The cards that hold every word, the best first; those that hold some of them where none does.
    find(query) {
      const tokens = this.tokens(query);
      const matches = tokens.map(token => this.match(token));
      const count = new Map(), score = new Map();
      for (const match of matches) for (const [doc, value] of match) {
        count.set(doc, (count.get(doc) ?? 0) + 1);
        score.set(doc, (score.get(doc) ?? 0) + value);
      }
      const most = Math.max(0, ...count.values());
      const asked = tokens.join(""), stemmed = new Set(tokens.map(this.stem));
      const docs = [...count.keys()].filter(doc => count.get(doc) === most);
      for (const doc of docs) {
        const title = this.titleStems[doc], [own, ...others] = this.keys[doc];
        let more = 4 * title.filter(stem => stemmed.has(stem)).length / Math.max(title.length, 1);
        if (own === asked) more += 40;
        else if (others.includes(asked)) more += 35;
        else if (own.startsWith(asked)) more += 12;
        else if (own.includes(asked) && asked.length > 3) more += 6;
        // “action 4”
        if (tokens.includes(this.numbers[doc]) && tokens.some(token => this.kindWords[this.kind[doc]].has(this.stem(token)))) more += 20;
        score.set(doc, score.get(doc) + more);
      }
      docs.sort((a, b) => score.get(b) - score.get(a) || a - b);
      return { docs, tokens, isPart: most < tokens.length, unknown: tokens.filter((_, i) => !matches[i].size) };
    }

    // Known words that differ by a slip or two.
    near(token) {
      const limit = token.length < 6 ? 1 : 2;
      const found = [];
      for (const { word, written, places } of this.words) {
        if (Math.abs(word.length - token.length) > limit || word.length < 3) continue;
        const slips = distance(word, token, limit);
        if (slips <= limit) found.push({ written, rank: slips * 100 - places.length });
      }
      return found.sort((a, b) => a.rank - b.rank).slice(0, 3).map(each => each.written);
    }

    // The texts of results, which come in files of their own.
    async text(doc) {
      const { version, block } = this.data, number = Math.floor(doc / block);
      const name = version + "-" + number;
      if (!self.baliseTexts?.[name]) await load(this.address.replace(/\.js$/, `-${number}.js`));
      const [lang, text] = (self.baliseTexts?.[name]?.split("\n")[doc % block] ?? "\t").split("\t");
      return { lang, text };
    }
  }

  // Letters missing, added, changed or swapped between two words.
  function distance(a, b, limit) {
    let before = [], last = Array.from({ length: b.length + 1 }, (_, i) => i);
    for (let i = 1; i <= a.length; i++) {
      const row = [i];
      for (let j = 1; j <= b.length; j++) {
        row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
      }
      if (Math.min(...row) > limit) return limit + 1;
      [before, last] = [last, row];
    }
    return last[b.length];
  }

  // --- Loading -----------------------------------------------------------------------------------

  const loads = new Map();
  // A page opened from a folder may fetch nothing, but it may load a script; these hold data only.
  function load(address) {
    if (!loads.has(address)) loads.set(address, new Promise((done, failed) => {
      const script = document.createElement("script");
      script.src = address;
      script.onload = done;
      script.onerror = () => { loads.delete(address); failed(new Error(address)); };
      document.head.append(script);
    }));
    return loads.get(address);
  }
  let index;
  const open = address => index ??= load(address).then(() => new Index(self.baliseSearch, address))
    .catch(error => { index = undefined; throw error; });

  // --- What is seen ------------------------------------------------------------------------------

  function element(name, properties = {}, ...children) {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  }

  // A text with the words that were asked for marked.
  function marked(text, index, tokens) {
    const wanted = new Set(tokens.map(index.stem));
    const parts = [];
    let last = 0;
    for (const { 0: word, index: start } of text.matchAll(isWord)) {
      const folded = fold(word);
      if (!wanted.has(index.stem(folded)) && !tokens.some(token => token.length > 1 && folded.startsWith(token))) continue;
      parts.push(text.slice(last, start), element("mark", {}, word));
      last = start + word.length;
    }
    return [...parts, text.slice(last)];
  }

  const say = (template, values) => template.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");

  // The menus beside a field: kind, then what the site asks for. A choice lives in the address.
  class Filters {
    constructor(form, index, docs, changed) {
      Object.assign(this, { form, index, docs, changed, menus: [] });
      const { words } = form.dataset, place = form.querySelector("[data-filters]");
      const kinds = index.data.kinds.map(([, plural], number) => ({
        id: index.data.kinds[number][2].replace(/\/$/, "").replace(/^.*\//, "") || "-", text: plural,
        docs: new Set(docs.filter(doc => index.kind[doc] === number)) }));
      if (kinds.filter(kind => kind.docs.size).length > 1) this.add(place, "kind", form.dataset.kind, kinds);
      for (const filter of index.filters) {
        const menu = this.add(place, filter.id, filter.label, filter.values);
        if (menu && filter.asksRole) this.add(place, filter.id + "-role", say(form.dataset.role, { list: filter.label.toLowerCase() }), filter.roles, filter, menu);
      }
      form.addEventListener("change", event => { if (event.target.tagName === "SELECT") changed(); });
    }

    add(place, name, label, values, filter, of) {
      const own = new Set(this.docs);
      values = values.filter(value => this.docsOf({ filter, of }, value, "").some(doc => own.has(doc)));
      if (!values.length) return undefined;
      const select = element("select", { id: "filter-" + name, name });
      const menu = { name, select, values, filter, of };
      place.append(element("p", { className: "menu-of" }, element("label", { htmlFor: select.id }, label), select));
      this.menus.push(menu);
      return menu;
    }

    // The cards of a value. A role is that of the chosen partner; with none chosen, of whom it is the role.
    docsOf({ filter, of }, value, chosen = of?.select.value) {
      if (!filter) return [...value.docs];
      const target = of.values.find(each => each.id === chosen)?.doc;
      return target === undefined ? [...value.docs.keys()] : [...value.docs.get(target) ?? []];
    }

    read(address) {
      this.fill(this.docs);
      for (const { name, select } of this.menus) {
        select.value = address.get(name) ?? "";
        if (select.selectedIndex < 0) select.value = "";
      }
    }

    write(address) {
      for (const { name, select } of this.menus) if (select.value) address.set(name, select.value);
    }

    get isUsed() { return this.menus.some(menu => menu.select.value); }

    // What is left of some cards; the menus then offer only what leads to any, and say to how many.
    narrow(docs) {
      clearTimeout(this.pause);
      const sets = this.menus.map(menu => {
        const value = menu.values.find(each => each.id === menu.select.value);
        return value && new Set(this.docsOf(menu, value));
      });
      const left = skipped => docs.filter(doc => sets.every((set, i) => !set || i === skipped || set.has(doc)));
      // The menus are not rewritten at every letter.
      this.pause = setTimeout(() => this.menus.forEach((menu, number) => this.fill(left(number), menu)), 150);
      return left();
    }

    fill(docs, only) {
      const held = new Set(docs);
      for (const menu of only ? [only] : this.menus) {
        const { select } = menu, chosen = select.value;
        const options = menu.values.flatMap(value => {
          const count = this.docsOf(menu, value).filter(doc => held.has(doc)).length;
          if (!count && value.id !== chosen) return [];
          const option = element("option", { value: value.id }, `${value.text} (${count})`);
          if (value.lang) option.lang = value.lang;
          return [option];
        });
        select.replaceChildren(element("option", { value: "" }, this.form.dataset.all), ...options);
        select.value = chosen;
      }
    }

    clear() { for (const { select } of this.menus) select.value = ""; }
  }

  const addressed = () => {
    const here = new URLSearchParams(location.search);
    // Some browsers let a page of a folder change only what stands after the number sign.
    for (const [name, value] of new URLSearchParams(location.hash.slice(1))) if (value) here.set(name, value);
    return here;
  };
  function remember(address, isNew) {
    const text = address.toString();
    const move = isNew ? "pushState" : "replaceState";
    try { history[move](null, "", text ? "?" + text : location.pathname); } catch { history[move](null, "", "#" + text); }
  }

  // A page whose address asks for something that it knows shows nothing that is about to move.
  const root = document.documentElement;
  // The form says the names of its fields: whatever else hangs on to an address asks for nothing.
  const asks = form => {
    const names = (form.dataset.parameters ?? "q").split(" ");
    return [...addressed()].some(([name, value]) => value && names.includes(name));
  };
  const ready = () => root.classList.remove("waiting");
  // Never for long: whatever goes wrong or takes time, what the page holds can be read.
  function wait(form) {
    if (!asks(form)) return;
    root.classList.add("waiting");
    setTimeout(ready, 1000);
  }

  // Told to those who do not see it once typing has paused.
  function teller(place) {
    let timer;
    return (text, now) => {
      clearTimeout(timer);
      timer = setTimeout(() => { place.textContent = text; }, now ? 0 : 250);
    };
  }

  // The page of the search: a field, menus, results.
  async function searchPage(form) {
    const field = form.elements.q, words = form.dataset;
    const results = document.querySelector("[data-results]"), lists = document.querySelector("[data-lists]");
    const tell = teller(document.querySelector("[data-count]")), aside = document.querySelector("[data-aside]");
    const page = 20;
    let index, filters, shown = page, turn = 0;
    field.value = addressed().get("q") ?? "";
    wait(form);
    try { index = await open(new URL(form.dataset.index, location.href).href); } catch { ready(); return tell(words.failed, true); }
    filters = new Filters(form, index, index.titles.map((_, doc) => doc), () => { shown = page; show(); });
    filters.read(addressed());
    const box = form.querySelector("details");
    box.hidden = false;
    box.open = filters.isUsed;

    function show(isNew = false) {
      const query = field.value.trim(), address = new URLSearchParams();
      if (query) address.set("q", query);
      filters.write(address);
      remember(address, isNew);
      const isAsked = query || filters.isUsed;
      const found = query ? index.find(query) : { docs: filters.docs, tokens: [], unknown: [] };
      const docs = filters.narrow(found.docs);
      lists.hidden = Boolean(isAsked && docs.length);
      results.replaceChildren(...isAsked ? docs.slice(0, shown).map(doc => result(doc, found.tokens)) : []);
      aside.replaceChildren(...isAsked ? notes(query, found, docs) : []);
      tell(!isAsked ? "" : docs.length === 0 ? say(words.none, { query }) : docs.length === 1 ? words.one : say(words.many, { count: docs.length }), isNew);
      return fillTexts(docs.slice(0, shown), found.tokens, ++turn);
    }

    function result(doc, tokens) {
      const link = element("a", { href: index.urls[doc] }, ...marked(index.titles[doc], index, tokens));
      if (index.lang.has(doc)) link.lang = index.lang.get(doc);
      const kind = element("p", { className: "kind" }, index.data.kinds[index.kind[doc]][0] + (index.numbers[doc] ? " " + index.numbers[doc] : ""));
      // The name that was asked for, where it is not the title.
      const other = index.names[doc].filter(name => tokens.length && tokens.every(token => key(name).includes(token)));
      if (other.length) kind.append(" · ", ...marked(other[0], index, tokens));
      return element("li", {}, element("h3", {}, link), kind, element("p", { className: "excerpt" }));
    }

    async function fillTexts(docs, tokens, mine) {
      for (const [number, doc] of docs.entries()) {
        const { lang, text } = await index.text(doc).catch(() => ({ text: "" }));
        if (mine !== turn) return;
        const place = results.children[number]?.querySelector(".excerpt");
        if (!place) return;
        if (lang) place.lang = lang;
        place.replaceChildren(...marked(text, index, tokens));
      }
    }

    // What helps on: other words, what the filters keep back, further results.
    function notes(query, found, docs) {
      const all = [];
      const again = (text, value) => element("a", { href: "?" + new URLSearchParams({ q: value }), className: "again" }, text);
      const near = found.unknown.flatMap(token => index.near(token).map(word => [token, word]));
      if (near.length) {
        const links = near.slice(0, 4).flatMap(([token, word]) => [" ", again(word, index.tokens(query).map(each => each === token ? word : each).join(" "))]);
        all.push(element("p", {}, words.near, ...links));
      }
      if (found.isPart && docs.length) all.push(element("p", {}, words.partly));
      if (!docs.length && filters.isUsed) {
        const button = element("button", { type: "button" }, words.clear);
        button.onclick = () => { filters.clear(); show(true); field.focus(); };
        all.push(element("p", {}, button));
      }
      if (!docs.length) all.push(element("p", {}, words.help));
      if (docs.length > shown) {
        const button = element("button", { type: "button" }, say(words.more, { count: Math.min(page, docs.length - shown) }));
        button.onclick = () => {
          const next = shown;
          shown += page;
          show();
          results.children[next]?.querySelector("a").focus();
        };
        all.push(element("p", { className: "further" }, button));
      }
      return all;
    }

    field.addEventListener("input", () => { shown = page; show(); });
    form.addEventListener("submit", event => { event.preventDefault(); show(true); });
    aside.addEventListener("click", event => {
      const link = event.target.closest("a.again");
      if (!link) return;
      event.preventDefault();
      field.value = new URL(link.href).searchParams.get("q");
      show(true);
      field.focus();
    });
    addEventListener("popstate", () => {
      field.value = addressed().get("q") ?? "";
      filters.read(addressed());
      show();
    });
    // What is read below the titles comes with them, unless it takes long.
    await Promise.race([show(), new Promise(done => setTimeout(done, 1000))]);
    ready();
  }

  // The page of a list: what is not chosen is hidden. The index is loaded when the filters are opened.
  function listPage(form) {
    const words = form.dataset, box = form.querySelector("details");
    const tell = teller(form.querySelector("[data-count]"));
    let filters, isOpened = false;
    // A list that is seen at a glance needs none.
    if (document.querySelectorAll("[data-items] > *").length < 8) return;
    form.hidden = false;

    async function start() {
      if (filters) return;
      filters = {};
      let index;
      try { index = await open(new URL(form.dataset.index, location.href).href); } catch { filters = undefined; ready(); return tell(words.failed, true); }
      const byAddress = new Map(index.urls.map((url, doc) => [url, doc]));
      const items = [...document.querySelectorAll("[data-items] > *")].flatMap(item => {
        const link = [...item.querySelectorAll("a[href]")].find(each => byAddress.has(each.href.replace(/#.*/, "")));
        return link ? [{ item, doc: byAddress.get(link.href.replace(/#.*/, "")) }] : [];
      });
      const docs = [...new Set(items.map(each => each.doc))].sort((a, b) => a - b);
      const field = form.elements.q;
      const show = () => {
        const query = field.value.trim(), address = new URLSearchParams();
        if (query) address.set("q", query);
        filters.write(address);
        remember(address, false);
        const found = new Set(query ? index.find(query).docs : docs);
        const left = new Set(filters.narrow(docs.filter(doc => found.has(doc))));
        for (const { item, doc } of items) item.hidden = !left.has(doc);
        // A group of which nothing is left goes too.
        for (const group of document.querySelectorAll("main section:has([data-items])"))
          group.hidden = ![...group.querySelectorAll("[data-items] > *")].some(item => !item.hidden);
        tell(left.size === docs.length && !query && !filters.isUsed ? "" : left.size === 0 ? say(words.none, { query }) : left.size === 1 ? words.one : say(words.many, { count: left.size }));
      };
      filters = new Filters(form, index, docs, show);
      filters.read(addressed());
      field.value = addressed().get("q") ?? "";
      // Opened for what turned out to be no filter of this list.
      if (isOpened && !field.value && !filters.isUsed) box.open = false;
      field.addEventListener("input", show);
      form.addEventListener("reset", () => setTimeout(() => { filters.clear(); show(); }));
      show();
      ready();
    }

    form.addEventListener("submit", event => event.preventDefault());
    box.addEventListener("toggle", () => { if (box.open) start(); });
    wait(form);
    isOpened = asks(form);
    if (isOpened) box.open = true;
  }

  for (const form of document.querySelectorAll("form[data-search]")) searchPage(form);
  for (const form of document.querySelectorAll("form[data-narrow]")) listPage(form);

  // For the tests, which hold the words to the same cases as the Swift side.
  self.baliseWords = { words, stemmer, Index };
})();
