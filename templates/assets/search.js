// The search: what is typed is looked up in the lists that are loaded after this file. codegloss.js loads it when the box is used.
(function () {
  "use strict";

  // Wide digits, letter case and accents make no difference; neither do the two minus signs.
  function fold(text) {
    return text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").normalize("NFC").replace(/\u2212/g, "-").toLowerCase();
  }

  // A name in any style: InvalidToken, INVALID_TOKEN and invalid-token are one.
  function squash(text) {
    return fold(text).replace(/[^\p{L}\p{N}]/gu, "");
  }

  // The words of a text; a name has those that it is made of. Chinese and Japanese, which put no spaces between words, are cut
  // into pairs of characters.
  function words(text) {
    var parted = text.replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, "$1 $2").replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2");
    var found = [];
    (fold(parted).match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]+|(?:(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])[\p{L}\p{M}\p{N}])+/gu) || []).forEach(function (run) {
      var characters = Array.from(run);
      if (!isHan(run) || characters.length === 1) found.push(run);
      else for (var i = 1; i < characters.length; i++) found.push(characters[i - 1] + characters[i]);
    });
    return Array.from(new Set(found));
  }

  function isHan(text) {
    return /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u.test(text);
  }

  // Whether a text begins with a word as it was typed, but for one letter that is wrong, missing, too many or swapped.
  // Gives the length of what was meant, or 0.
  function beginsNearly(text, typed) {
    var i = 0;
    while (i < typed.length && text[i] === typed[i]) i++;
    if (i === typed.length) return i;
    var rest = typed.slice(i + 1);
    if (text[i] === typed[i + 1] && text[i + 1] === typed[i] && text.startsWith(typed.slice(i + 2), i + 2)) return typed.length;
    if (i < text.length && text.startsWith(rest, i + 1)) return typed.length;
    if (text.startsWith(typed.slice(i), i + 1)) return typed.length + 1;
    return text.startsWith(rest, i) ? typed.length - 1 : 0;
  }

  // Whether it stands so anywhere in the text. One error spoils two thirds of what was typed at most: texts without any of them need no
  // closer look.
  function hasNearly(text, typed) {
    var third = Math.ceil(typed.length / 3);
    var isThere = [0, third, 2 * third].some(function (at) { return text.includes(typed.slice(at, at + third)); });
    if (!isThere) return false;
    for (var i = 0; i + typed.length <= text.length + 1; i++) if (beginsNearly(text.slice(i), typed)) return true;
    return false;
  }

  var own = document.documentElement.lang;
  var search = Array.from(document.querySelectorAll(".search")).find(function (one) {
    return !one.closest("[hidden]");
  });
  var languages = search.dataset.languages.split(" ");
  var platforms = []; // Those that a reader chooses between.
  var pages = []; // What can be found: the codes, then this language's guide pages.
  var texts = {}; // By language, in the order of the codes.
  var names = []; // Each name of a code: { page, kind, shown, squashed }.
  var namesBySquashed = new Map();
  var pagesByCode = new Map();
  var phrases = []; // Messages and search words that may stand in a longer query: { page, text, weight }.
  var vocabulary = new Map(); // Each word: pages, and how much it says of each.

  var SYMBOL = 0, ALIAS = 1, MISPRINT = 2;

  function remember(map, key, value) {
    var values = map.get(key);
    if (values) values.push(value);
    else map.set(key, [value]);
  }

  function addWords(page, text, weight) {
    words(text).forEach(function (word, _, all) {
      var entry = vocabulary.get(word);
      if (!entry) vocabulary.set(word, (entry = { pages: [], weights: [] }));
      entry.pages.push(page);
      // A word says a little less of a page, the more others stand beside it.
      entry.weights.push(weight * (1 - Math.min(all.length, 20) / 200));
    });
  }

  function addName(page, shown, kind, weight) {
    var name = { page: page, kind: kind, shown: shown, squashed: squash(shown) };
    names.push(name);
    remember(namesBySquashed, name.squashed, name);
    addWords(page, shown, weight);
  }

  function addPhrase(page, text, weight) {
    var folded = fold(text);
    if (folded.length > 1) phrases.push({ page: page, text: folded, weight: weight });
  }

  // A name's words in capitals, from one of them on.
  function inCapitals(name, from) {
    var parted = name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").replace(/([A-Z])([A-Z][a-z])/g, "$1_$2");
    return parted.split("_").slice(from).join("_").toUpperCase();
  }

  // What source code on the chosen platform calls a code; the first name where none is chosen.
  function symbolOf(page) {
    var chosen = platforms.indexOf(document.documentElement.dataset.platform);
    return page.symbols[chosen < 0 ? 0 : page.sharing[chosen]] || "";
  }

  function addCodes(columns) {
    platforms = columns.platforms || [];
    columns.domains.forEach(function (domain) {
      var number = 0; // Numbers are written as the steps between them.
      domain.codes.forEach(function (step) {
        var code = typeof step === "number" ? String((number += step)) : step;
        var sharing = platforms.length ? columns.sharings[columns.shared[pages.length]] : [];
        var symbols = [columns.symbols[pages.length]];
        var other = columns.others && columns.others[pages.length];
        if (typeof other === "number") symbols.push(inCapitals(symbols[0], other));
        else if (other) symbols.push(other);
        addCode(domain.name, code, symbols, sharing, columns.more[pages.length] || {});
      });
    });
  }

  function addCode(domain, code, symbols, sharing, more) {
    var page = pages.length;
    symbols = symbols.concat(more.symbols || []);
    pages.push({ href: domain + "/" + (more.page || code), code: code, symbols: symbols, sharing: sharing, status: more.status });
    remember(pagesByCode, fold(code), page);
    remember(pagesByCode, fold(domain + "/" + code), page);
    if (!/^-?\d+$/.test(code)) addName(page, code, SYMBOL, 1);
    symbols.forEach(function (name) { if (name) addName(page, name, SYMBOL, 0.8); });
    (more.aliases || []).forEach(function (name) { addName(page, name, ALIAS, 0.8); });
    (more.misprints || []).forEach(function (name) { addName(page, name, MISPRINT, 0.5); });
    (more.words || []).forEach(function (word) {
      addWords(page, word, 0.9);
      addPhrase(page, word, 2);
    });
  }

  function addTexts(language, list) {
    texts[language] = list.messages;
    list.messages.forEach(function (message, page) {
      if (typeof message !== "string") return;
      addWords(page, message, language === own ? 1 : 0.7);
      addPhrase(page, message, language === own ? 1 : 0.9);
    });
    if (language !== own) return;
    Object.keys(list.long || {}).forEach(function (page) { addWords(Number(page), list.long[page], 0.15); });
    list.guides.forEach(function (guide) {
      pages.push({ href: "guide/" + guide.slug, guide: guide });
      addWords(pages.length - 1, guide.title, 0.9);
      addWords(pages.length - 1, guide.text, 0.35);
    });
  }

  // How like a word of a text is to what was typed, 0 to 1: the word itself, a word that begins so, or, where there is neither,
  // one that differs by its ending or by one error of typing.
  function likeness(word, typed, isLoose) {
    if (word === typed) return 1;
    if (typed.length > 1 && word.startsWith(typed)) return 0.5 + (0.4 * typed.length) / word.length;
    if (!isLoose || typed.length < 4) return 0;
    var meant = beginsNearly(word, typed);
    if (meant) return meant === word.length ? 0.6 : 0.4;
    var same = 0;
    while (same < typed.length && typed[same] === word[same]) same++;
    return same >= 4 && typed.length - same <= 3 && word.length - same <= 3 ? 0.45 : 0;
  }

  // The same of Chinese and Japanese, which are cut into pairs: one character may be another.
  function likenessOfPair(word, typed, isLoose) {
    if (word === typed) return 1;
    if (typed.length === 1) return word.includes(typed) ? 0.8 : 0;
    return isLoose && word.length === 2 && (word[0] === typed[0] || word[1] === typed[1]) ? 0.15 : 0;
  }

  // The pages that one word of the query leads to, with how much.
  function look(typed, isExact) {
    var found = new Map();
    function take(entry, like) {
      entry.pages.forEach(function (page, i) {
        found.set(page, Math.max(found.get(page) || 0, like * entry.weights[i]));
      });
    }
    if (isExact || /^\d+$/.test(typed)) {
      var entry = vocabulary.get(typed);
      if (entry) take(entry, 1);
      return found;
    }
    var compare = isHan(typed) ? likenessOfPair : likeness;
    [false, true].forEach(function (isLoose) {
      if (found.size) return;
      vocabulary.forEach(function (entry, word) {
        var like = compare(word, typed, isLoose);
        if (like) take(entry, like);
      });
    });
    return found;
  }

  // The numbers in a text that may be codes, with how sure that is: not those of a date, a time, an address or a version.
  function numbers(text) {
    var found = [];
    var pattern = /\d+/g;
    for (var match; (match = pattern.exec(text)); ) {
      var before = text.slice(0, match.index);
      var after = text.slice(match.index + match[0].length);
      if (/\d[.:\/,-]$/.test(before) || /^([.:\/,-]\d|[a-z_])/.test(after) || /[_@]$/.test(before)) continue;
      var isNegative = /(^|[^\p{L}\p{N}-])-$/u.test(before);
      var isAlone = !(before + after).replace(/[-\s#]/g, "");
      var isNamed = /(code|error|err|errno|status|错误|错误码|码|代码)[\s"'=:：（(\[#-]*$/.test(before);
      var score = isAlone ? 1000 : isNamed ? 800 : match[0].length > 2 ? 12 : 4;
      var number = (isNegative ? "-" : "") + match[0];
      var isKnown = pagesByCode.has(number);
      found.push({ number: isKnown ? number : match[0], score: isKnown ? score : score * 0.5, isAlone: isAlone });
    }
    return found;
  }

  function find(query) {
    var folded = fold(query).trim();
    var scores = new Map();
    var said = new Map(); // The name by which a page was found.
    function add(page, score, name) {
      scores.set(page, (scores.get(page) || 0) + score);
      if (name && !said.has(page)) said.set(page, name);
    }

    numbers(folded).forEach(function (found) {
      (pagesByCode.get(found.number) || []).forEach(function (page, i) { add(page, found.score - i); });
      if (found.isAlone) pages.forEach(function (page, i) {
        var isLonger = page.code && page.code.length > found.number.length;
        if (isLonger && page.code.startsWith(found.number)) add(i, 90 - page.code.length);
      });
    });

    // Whole names, wherever in the query they stand.
    var chunks = new Set(query.split(/[\s,;"'`()\[\]{}<>=，。；：、“”（）【】]+/).concat(query.match(/[\p{L}\p{N}_]+/gu) || []));
    var squashed = squash(query);
    var whole = new Set([squashed]);
    chunks.forEach(function (chunk) {
      whole.add(squash(chunk));
      var key = fold(chunk);
      if (/\D/.test(key.replace(/^-/, ""))) (pagesByCode.get(key) || []).forEach(function (page) { add(page, 950); });
    });
    whole.forEach(function (key) {
      (namesBySquashed.get(key) || []).forEach(function (name) { add(name.page, [1000, 940, 900][name.kind], name); });
    });

    // Pieces of names: all that was typed, or what looks like a name in a longer text.
    var pieces = new Set();
    if (squashed.length > 2 && squashed.length < 80 && /\D/.test(squashed)) pieces.add(squashed);
    Array.from(chunks).filter(function (chunk) {
      return /^\w+$/.test(chunk) && /[a-z][A-Z]|[A-Za-z]_[A-Za-z]/.test(chunk) && chunk.length > 5;
    }).slice(0, 8).forEach(function (chunk) { pieces.add(squash(chunk)); });
    pieces.forEach(function (piece) {
      var like = names.filter(function (name) { return name.squashed.includes(piece); });
      var near = 1;
      if (!like.length && piece.length > 4 && !isHan(piece)) {
        like = names.filter(function (name) { return hasNearly(name.squashed, piece); });
        near = 0.7;
      }
      like.forEach(function (name) {
        add(name.page, near * (6 + (6 * piece.length) / name.squashed.length - name.kind), name);
      });
    });

    // Words: the rarer one is, the more it says. In a long text only words as they are.
    var typed = words(query).slice(0, 200);
    var isLong = typed.length > 16;
    typed.forEach(function (word) {
      var found = look(word, isLong);
      var rarity = Math.log(1 + pages.length / found.size);
      found.forEach(function (like, page) { add(page, rarity * like); });
    });

    // A whole message or search word that stands in the query.
    var spaceless = folded.replace(/\s+/g, " ");
    var contained = phrases.filter(function (phrase) {
      var at = spaceless.indexOf(phrase.text);
      if (at < 0) return false;
      var isWord = function (character) { return /[a-z0-9]/.test(character || ""); };
      return !(isWord(phrase.text[0]) && isWord(spaceless[at - 1])) && !(isWord(phrase.text.slice(-1)) && isWord(spaceless[at + phrase.text.length]));
    });
    contained.forEach(function (phrase) {
      add(phrase.page, phrase.weight * Math.log(1 + pages.length / contained.length) * (phrase.text === spaceless ? 2 : 1));
    });

    var found = Array.from(scores, function (entry) {
      return { page: entry[0], score: entry[1], name: said.get(entry[0]) };
    });
    found.sort(function (a, b) {
      return b.score - a.score || a.page - b.page;
    });
    // What is far behind the best was not meant.
    var least = found.length ? found[0].score * (found[0].score > 400 ? 0.05 : 0.35) : 0;
    return found.filter(function (one) { return one.score >= least; });
  }

  // A code's message in this page's language, or in the one that it falls back to.
  function message(page) {
    var text = (texts[own] || [])[page];
    var language = own;
    if (typeof text === "number") {
      language = languages[text];
      text = (texts[language] || [])[page];
    }
    return { text: typeof text === "string" ? text : "", language: language };
  }

  // The box.
  var box = search.querySelector("input");
  var list = search.querySelector("[role=listbox]");
  var status = search.querySelector("[role=status]");
  var MOST = 30;
  var active = -1;

  function element(name, className, text) {
    var made = document.createElement(name);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  }

  function nameOf(text) {
    var name = element("code", "symbol", text);
    name.translate = false;
    name.dir = "ltr";
    return name;
  }

  // The place in a guide's text where most of what was typed stands.
  function passage(text, query) {
    var folded = text.toLowerCase();
    var at = folded.indexOf(query.trim().toLowerCase());
    words(query).forEach(function (word) {
      if (at < 0) at = folded.indexOf(word);
    });
    var start = Math.max(0, at - 40);
    if (start && !isHan(text.slice(start))) start = text.indexOf(" ", start) + 1;
    return (start ? "… " : "") + text.slice(start, start + 140) + " …";
  }

  function option(found, i, query) {
    var link = leadTo(found, query);
    link.setAttribute("role", "option");
    link.id = "search-" + i;
    link.tabIndex = -1;
    return link;
  }

  function leadTo(found, query) {
    var page = pages[found.page];
    var link = element("a");
    link.href = search.dataset.root + own + "/" + page.href.split("/").map(encodeURIComponent).join("/") + ".html";
    if (page.guide) {
      var title = element("span", "message", page.guide.title);
      var text = element("span", "about", passage(page.guide.text, query));
      if (page.guide.lang) title.lang = text.lang = page.guide.lang;
      link.append(element("span", "kind", search.dataset.guide), " ", title, " ", text);
      return link;
    }
    var number = element("span", "number", page.code);
    number.translate = false;
    number.dir = "ltr";
    var said = message(found.page);
    var text = element("span", "message", said.text);
    if (said.language !== own) text.lang = said.language;
    link.append(number, " ", text);
    if (page.status) link.append(" ", element("span", "badge", search.dataset[page.status]));
    var names = element("span", "names");
    var name = found.name;
    var symbol = symbolOf(page);
    var isChosen = document.documentElement.dataset.platform;
    // What was typed may be what another platform calls it.
    if (name && name.kind === SYMBOL && name.shown !== page.code && name.shown !== symbol) {
      if (isChosen && symbol) names.append(nameOf(symbol), " ");
      symbol = name.shown;
    }
    if (symbol) names.append(nameOf(symbol));
    if (name && name.kind !== SYMBOL) {
      var other = element("span", "about");
      if (name.kind === ALIAS) other.append(nameOf(name.shown), " ", search.dataset.alias);
      else other.append(search.dataset.misprint, " ", nameOf(name.shown));
      names.append(" ", other);
    }
    link.append(" ", names);
    return link;
  }

  function activate(index) {
    var options = list.children;
    if (options[active]) options[active].setAttribute("aria-selected", "false");
    active = options.length ? (index + options.length) % options.length : -1;
    if (active < 0) return box.removeAttribute("aria-activedescendant");
    options[active].setAttribute("aria-selected", "true");
    options[active].scrollIntoView({ block: "nearest" });
    box.setAttribute("aria-activedescendant", options[active].id);
  }

  function isOpen() {
    return search.classList.contains("open");
  }

  function close() {
    search.classList.remove("open");
    list.hidden = true;
    box.setAttribute("aria-expanded", "false");
    box.removeAttribute("aria-activedescendant");
    status.textContent = "";
    active = -1;
  }

  function show() {
    var query = box.value.slice(0, 4000);
    if (!query.trim() || !texts[own]) return close();
    var found = find(query);
    list.replaceChildren.apply(list, found.slice(0, MOST).map(function (one, i) { return option(one, i, query); }));
    list.hidden = !found.length;
    list.scrollTop = 0;
    search.classList.add("open");
    box.setAttribute("aria-expanded", String(found.length > 0));
    status.textContent = found.length ? search.dataset.count.replace("#", found.length) : search.dataset.none;
    active = -1;
    activate(0);
  }

  // A page for what is not there lists the few things that its address is most like.
  var FEW = 5;
  function suggest() {
    var place = search.closest("section, body").querySelector(".suggested");
    if (!place || !texts[own]) return;
    var found = find(box.value).slice(0, FEW);
    var rows = element("ul", "rows");
    found.forEach(function (one) {
      var row = element("li", "row");
      row.append(leadTo(one, box.value));
      rows.append(row);
    });
    place.replaceChildren();
    if (found.length) place.append(element("p", "", place.dataset.title), rows);
  }

  // The address has the query, so that a search can be linked and going back leads to it.
  function keep() {
    var address = new URL(location.href);
    if (box.value.trim()) address.searchParams.set("q", box.value.slice(0, 1000));
    else address.searchParams.delete("q");
    try {
      history.replaceState(history.state, "", address);
    } catch (_) {}
  }

  function typed() {
    show();
    keep();
  }

  box.addEventListener("input", function (event) {
    // What an input method shows before a word is chosen is not what is meant.
    if (!event.isComposing) typed();
  });
  box.addEventListener("compositionend", typed);
  box.addEventListener("focus", show);
  box.addEventListener("keydown", function (event) {
    if (event.isComposing) return;
    if (event.key === "Escape") {
      event.preventDefault();
      if (isOpen()) return close();
      box.value = "";
      return keep();
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (!isOpen()) show();
      else activate(active + (event.key === "ArrowDown" ? 1 : -1));
    }
    if (event.key === "Enter" && isOpen() && list.children[active]) {
      event.preventDefault();
      list.children[active].click();
    }
  });
  // The list stays where the pointer presses it, and closes with the focus.
  list.addEventListener("pointerdown", function (event) { event.preventDefault(); });
  list.addEventListener("mousedown", function (event) { event.preventDefault(); });
  box.addEventListener("blur", close);

  window.codeglossList = function (name, rows) {
    if (name === "codes") addCodes(rows);
    else addTexts(name, rows);
    if (texts[own] && document.activeElement === box) show();
    suggest();
  };
})();
