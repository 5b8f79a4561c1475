// Finding: which pages a query means, in the lists that are added. It knows nothing of the document; search-box.js shows what it finds.
window.codeglossFinder = function (own, languages) {
  "use strict";

  var platforms = []; // Those that a reader chooses between.
  var pages = []; // What can be found: the codes, then this language's guide pages.
  var texts = {}; // By language, in the order of the codes.
  var names = []; // Each name of a code: { page, kind, shown, squashed }.
  var namesBySquashed = new Map();
  var pagesByCode = new Map();
  var phrases = new Map(); // Messages and search words that may stand in a longer query, by their first two characters: { page, text, weight }.
  var vocabulary = new Map(); // Each word: { word, pages, weights }, the weights being how much it says of each page.
  var spelled = []; // Those of its words whose script has spaces between words,
  var pairs = new Map(); // and those that are, by each of their characters.

  var SYMBOL = 0, ALIAS = 1, MISPRINT = 2;

  // Scripts without spaces between words.
  var UNSPACED = "\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}";
  var BEGINS_UNSPACED = new RegExp("^[" + UNSPACED + "]", "u");
  var RUNS = new RegExp("[" + UNSPACED + "ー]+|(?:(?![" + UNSPACED + "])[\\p{L}\\p{M}\\p{N}])+", "gu");

  function isPlain(text) {
    return /^[\x00-\x7f]*$/.test(text);
  }

  // Wide digits, letter case and accents make no difference; neither do the two minus signs. Turkish has two letters i, of which the
  // capital of one is that of the other.
  function fold(text) {
    if (isPlain(text)) return text.toLowerCase();
    return text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").normalize("NFC").replace(/\u2212/g, "-").toLowerCase().replace(/\u0131/g, "i");
  }

  // A name in any style: InvalidToken, INVALID_TOKEN and invalid-token are one.
  function squash(text) {
    return isPlain(text) ? text.toLowerCase().replace(/[^a-z0-9]/g, "") : fold(text).replace(/[^\p{L}\p{N}]/gu, "");
  }

  // The words of a text; a name has those that it is made of. Scripts that put no spaces between words, as those of Chinese, Japanese
  // and Thai, are cut into pairs of characters.
  function words(text) {
    if (isPlain(text)) {
      var plain = text.replace(/([a-z0-9])([A-Z])/g, "$1 $2").replace(/([A-Z])([A-Z][a-z])/g, "$1 $2");
      return Array.from(new Set(plain.toLowerCase().match(/[a-z0-9]+/g)));
    }
    var parted = text.replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, "$1 $2").replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2");
    var found = [];
    (fold(parted).match(RUNS) || []).forEach(function (run) {
      var characters = Array.from(run);
      if (!isUnspaced(run) || characters.length === 1) found.push(run);
      else for (var i = 1; i < characters.length; i++) found.push(characters[i - 1] + characters[i]);
    });
    return Array.from(new Set(found));
  }

  function isUnspaced(text) {
    return BEGINS_UNSPACED.test(text);
  }

  // Whether a text goes on like what was typed, from these places of both.
  function goesOn(text, at, typed, from) {
    while (from < typed.length && text.charCodeAt(at) === typed.charCodeAt(from)) at++, from++;
    return from >= typed.length;
  }

  // Whether a text has at a place what was typed, but for one letter that is wrong, missing, too many or swapped.
  // Gives the length of what was meant, or 0.
  function beginsNearly(text, at, typed) {
    var i = 0;
    while (i < typed.length && text.charCodeAt(at) === typed.charCodeAt(i)) at++, i++;
    if (i === typed.length) return i;
    if (text[at] === typed[i + 1] && text[at + 1] === typed[i] && goesOn(text, at + 2, typed, i + 2)) return typed.length;
    if (at < text.length && goesOn(text, at + 1, typed, i + 1)) return typed.length;
    if (goesOn(text, at + 1, typed, i)) return typed.length + 1;
    return goesOn(text, at, typed, i + 1) ? typed.length - 1 : 0;
  }

  // Asks of texts whether they have it anywhere. One error leaves one half of what was typed as it is, unless it swaps the letters where
  // they meet: only beside a half a closer look is needed.
  function hasNearly(typed) {
    var middle = Math.ceil(typed.length / 2);
    var first = typed.slice(0, middle), second = typed.slice(middle);
    var swapped = first.slice(0, -1) + second[0] + first.slice(-1) + second.slice(1);
    return function (text) {
      for (var at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) if (beginsNearly(text, at, typed)) return true;
      for (at = text.indexOf(second); at >= 0; at = text.indexOf(second, at + 1)) {
        for (var start = Math.max(0, at - middle - 1); start <= at - middle + 1; start++) if (beginsNearly(text, start, typed)) return true;
      }
      return text.includes(swapped);
    };
  }

  function remember(map, key, value) {
    var values = map.get(key);
    if (values) values.push(value);
    else map.set(key, [value]);
  }

  function addWords(page, text, weight) {
    var all = words(text);
    // A word says a little less of a page, the more others stand beside it.
    weight *= 1 - Math.min(all.length, 20) / 200;
    all.forEach(function (word) {
      var entry = vocabulary.get(word) || addWord(word);
      entry.pages.push(page);
      entry.weights.push(weight);
    });
  }

  function addWord(word) {
    var entry = { word: word, pages: [], weights: [] };
    vocabulary.set(word, entry);
    if (isUnspaced(word)) new Set(word).forEach(function (character) { remember(pairs, character, entry); });
    else spelled.push(entry);
    return entry;
  }

  function addName(page, shown, kind, weight) {
    var name = { page: page, kind: kind, shown: shown, squashed: squash(shown) };
    names.push(name);
    remember(namesBySquashed, name.squashed, name);
    addWords(page, shown, weight);
  }

  function addPhrase(page, text, weight) {
    var folded = fold(text);
    if (folded.length > 1) remember(phrases, folded.slice(0, 2), { page: page, text: folded, weight: weight });
  }

  // A name's words in capitals, from one of them on.
  function inCapitals(name, from) {
    var parted = name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").replace(/([A-Z])([A-Z][a-z])/g, "$1_$2");
    return parted.split("_").slice(from).join("_").toUpperCase();
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
      addWords(page, message, language === own ? 1 : 0.95);
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

  // How like a word that is spelled is to what was typed, 0 to 1: the word itself, a word that begins so, or, where there is neither,
  // one that differs by its ending or by one error of typing.
  function likeness(word, typed, isLoose) {
    if (word === typed) return 1;
    if (typed.length > 1 && word.startsWith(typed)) return 0.5 + (0.4 * typed.length) / word.length;
    if (!isLoose || typed.length < 4) return 0;
    var meant = beginsNearly(word, 0, typed);
    if (meant) return meant === word.length ? 0.6 : 0.4;
    var same = 0;
    while (same < typed.length && typed[same] === word[same]) same++;
    return same >= 4 && typed.length - same <= 3 && word.length - same <= 3 ? 0.45 : 0;
  }

  // The pages that one word of the query leads to, with how much.
  function look(typed, isExact) {
    var found = new Map();
    function take(entry, like) {
      entry.pages.forEach(function (page, i) {
        found.set(page, Math.max(found.get(page) || 0, like * entry.weights[i]));
      });
    }
    var same = vocabulary.get(typed);
    if (same) take(same, 1);
    if (isExact || /^\d+$/.test(typed)) return found;
    if (isUnspaced(typed)) {
      // A character alone is in pairs.
      (pairs.get(typed) || []).forEach(function (entry) { take(entry, 0.8); });
      return found;
    }
    [false, true].forEach(function (isLoose) {
      if (!found.size || !isLoose) spelled.forEach(function (entry) {
        var like = likeness(entry.word, typed, isLoose);
        if (like) take(entry, like);
      });
    });
    return found;
  }

  // The numbers in a text that may be codes, with how sure that is: not those of a date, a time, an address or a version.
  function numbers(text) {
    var found = [];
    var pattern = /\d+/g;
    var isAlone = /^[-\s#]*\d+[-\s#]*$/.test(text);
    for (var match; (match = pattern.exec(text)); ) {
      var before = text.slice(Math.max(0, match.index - 40), match.index);
      var after = text.slice(pattern.lastIndex, pattern.lastIndex + 2);
      if (/\d[.:\/,-]$/.test(before) || /^([.:\/,-]\d|[a-z_])/.test(after) || /[_@]$/.test(before)) continue;
      var isNegative = /(^|[^\p{L}\p{N}-])-$/u.test(before);
      var isNamed = /(code|error|err|errno|status|错误|错误码|码|代码)[\s"'=:：（(\[#-]*$/.test(before);
      var score = isAlone ? 1000 : isNamed ? 800 : match[0].length > 2 ? 12 : 4;
      var number = (isNegative ? "-" : "") + match[0];
      var isKnown = pagesByCode.has(number);
      found.push({ number: isKnown ? number : match[0], score: isKnown ? score : score * 0.5, isAlone: isAlone });
    }
    return found;
  }

  // The messages and search words that stand whole in a text: at its words' beginnings and ends.
  function phrasesIn(text) {
    var found = new Set();
    function isInWord(at) {
      return /^[a-z0-9]{2}$/.test(text.slice(Math.max(0, at - 1), at + 1));
    }
    for (var at = 0; at + 1 < text.length; at++) {
      var like = phrases.get(text.slice(at, at + 2));
      if (like && !isInWord(at)) like.forEach(function (phrase) {
        if (text.startsWith(phrase.text, at) && !isInWord(at + phrase.text.length)) found.add(phrase);
      });
    }
    return Array.from(found);
  }

  // Numbers are codes, and what is only a number begins longer ones.
  function findNumbers(folded, add) {
    numbers(folded).forEach(function (found) {
      (pagesByCode.get(found.number) || []).forEach(function (page, i) { add(page, found.score - i); });
      if (found.isAlone) pages.forEach(function (page, i) {
        var isLonger = page.code && page.code.length > found.number.length;
        if (isLonger && page.code.startsWith(found.number)) add(i, 90 - page.code.length);
      });
    });
  }

  function findNames(query, add) {
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
      if (!like.length && piece.length > 4 && !isUnspaced(piece)) {
        var isNear = hasNearly(piece);
        like = names.filter(function (name) { return isNear(name.squashed); });
        near = 0.7;
      }
      like.forEach(function (name) {
        add(name.page, near * (6 + (6 * piece.length) / name.squashed.length - name.kind), name);
      });
    });
  }

  // The rarer a word is, the more it says. In a long text only words as they are. Of a pair of characters that no text has, as one with
  // an error of typing or a short form, each still says a little. Gives the pages that have every word.
  function findWords(query, add) {
    var typed = words(query).slice(0, 200);
    var isLong = typed.length > 16;
    var counts = new Map();
    function take(found, weight) {
      var rarity = Math.log(1 + pages.length / found.size);
      found.forEach(function (like, page) { add(page, weight * rarity * like); });
    }
    typed.forEach(function (word) {
      var found = look(word, isLong);
      found.forEach(function (like, page) { counts.set(page, (counts.get(page) || 0) + 1); });
      if (found.size || isLong || !isUnspaced(word)) return take(found, 1);
      Array.from(word).forEach(function (character) { take(look(character), 0.2); });
    });
    return new Set(Array.from(counts.keys()).filter(function (page) { return counts.get(page) === typed.length; }));
  }

  function findPhrases(folded, add) {
    var text = folded.replace(/\s+/g, " ");
    var found = phrasesIn(text);
    found.forEach(function (phrase) {
      add(phrase.page, phrase.weight * Math.log(1 + pages.length / found.length) * (phrase.text === text ? 2 : 1));
    });
  }

  // What a query means, the best first: { page, score, name }, the name being the one by which a page was found.
  function find(query) {
    var folded = fold(query).trim();
    var scores = new Map();
    var said = new Map();
    function add(page, score, name) {
      scores.set(page, (scores.get(page) || 0) + score);
      if (name && !said.has(page)) said.set(page, name);
    }
    findNumbers(folded, add);
    findNames(query, add);
    var whole = findWords(query, add);
    findPhrases(folded, add);
    // Of several words, one that is a whole message says less than all of them somewhere.
    if (/\s/.test(folded)) whole.forEach(function (page) { scores.set(page, scores.get(page) * 1.5); });

    // What is far behind the best was not meant, unless it has every word.
    var best = 0;
    scores.forEach(function (score) { best = Math.max(best, score); });
    var least = best * (best > 400 ? 0.05 : 0.35);
    var found = [];
    scores.forEach(function (score, page) {
      if (score >= least || whole.has(page)) found.push({ page: page, score: score, name: said.get(page) });
    });
    return found.sort(function (a, b) {
      return b.score - a.score || a.page - b.page;
    });
  }

  // A code's message in this page's language, or in the one that it falls back to.
  function message(page) {
    var text = (texts[own] || [])[page];
    var language = own;
    if (typeof text === "number") {
      language = languages[text];
      text = (texts[language] || [])[page];
    }
    return { text: typeof text === "string" ? text : "", lang: language };
  }

  // The place in a guide's text where most of what was typed stands.
  function passage(text, query) {
    var folded = text.toLowerCase();
    var at = folded.indexOf(query.trim().toLowerCase());
    words(query).forEach(function (word) {
      if (at < 0) at = folded.indexOf(word);
    });
    var start = Math.max(0, at - 40);
    if (start && !isUnspaced(text.slice(start))) start = text.indexOf(" ", start) + 1;
    return (start ? "… " : "") + text.slice(start, start + 140) + " …";
  }

  // What there is to say of something found: its address below the language, and the texts. A code has the symbols that tell why it was
  // found to a reader of the chosen platform.
  function describe(found, query, chosen) {
    var page = pages[found.page], guide = page.guide, name = found.name;
    if (guide) return { href: page.href, title: guide.title, passage: passage(guide.text, query), lang: guide.lang || own };
    var said = message(found.page);
    var platform = platforms.indexOf(chosen);
    var symbol = page.symbols[platform < 0 ? 0 : page.sharing[platform]] || "";
    var symbols = [symbol];
    // What was typed may be what another platform calls it.
    if (name && name.kind === SYMBOL && name.shown !== page.code && name.shown !== symbol) symbols = chosen ? [symbol, name.shown] : [name.shown];
    return {
      href: page.href,
      code: page.code,
      text: said.text,
      lang: said.lang,
      status: page.status,
      symbols: symbols.filter(Boolean),
      alias: name && name.kind === ALIAS && name.shown,
      misprint: name && name.kind === MISPRINT && name.shown,
    };
  }

  return {
    add: function (name, list) {
      if (name === "codes") addCodes(list);
      else addTexts(name, list);
    },
    isReady: function () { return !!texts[own]; },
    find: find,
    describe: describe,
  };
};
