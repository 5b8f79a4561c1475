// Finding: which pages a query means, in the lists that are added. It knows nothing of the document; search-box.js shows what it finds.
window.codeglossFinder = function (own, languages) {
  "use strict";

  var TEXTS = "texts/"; // Begins the names of the lists of texts.
  var platforms = []; // Those that a reader chooses between.
  var pages = []; // What can be found: the codes, then the sections of this language's guide pages.
  var messages = {}; // By language, in the order of the codes.
  var names = []; // Each name of a code: { page, kind, shown, squashed }.
  var namesBySquashed = new Map();
  var pagesByCode = new Map();
  var phrases = new Map(); // Messages, headings and search words that may stand in a longer query, by their first two characters: { page, text, weight }.
  var titles = makeIndex(); // The words of names, messages, search words and guides: their places are pages.
  var texts = []; // Whole texts of codes: { page, field, text, lang, weight }. They are added when titles do not answer.
  var said = makeIndex(); // The words of these texts: its places are in `texts`.
  var textLists = 0; // How many languages' texts are added.
  var synonyms = []; // Groups of words that mean the same.
  var simplified = new Map(); // Traditional Chinese characters, as far as the lists have them or their Simplified forms.
  var readings = new Map(); // The pinyin of the characters in the lists, as lists of syllables.
  var sounds; // What is found by pinyin, made when it is first asked for.

  var languageTags = languages.filter(function (name) { return !name.startsWith(TEXTS); });

  var SYMBOL = 0, ALIAS = 1, MISPRINT = 2;

  // Scripts without spaces between words.
  var UNSPACED = "\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}";
  var BEGINS_UNSPACED = new RegExp("^[" + UNSPACED + "]", "u");
  var RUNS = new RegExp("[" + UNSPACED + "ー]+|(?:(?![" + UNSPACED + "])[\\p{L}\\p{M}\\p{N}])+", "gu");

  function isPlain(text) {
    return /^[\x00-\x7f]*$/.test(text);
  }

  // Wide digits, letter case and accents make no difference; neither do the two minus signs, nor Traditional and Simplified Chinese.
  // Turkish has two letters i, of which the capital of one is that of the other.
  function fold(text) {
    if (isPlain(text)) return text.toLowerCase();
    var folded = text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").normalize("NFC").replace(/\u2212/g, "-").toLowerCase().replace(/\u0131/g, "i");
    return simplified.size ? folded.replace(/\p{sc=Han}/gu, function (one) { return simplified.get(one) || one; }) : folded;
  }

  // A name in any style: InvalidToken, INVALID_TOKEN and invalid-token are one.
  function squash(text) {
    return isPlain(text) ? text.toLowerCase().replace(/[^a-z0-9]/g, "") : fold(text).replace(/[^\p{L}\p{N}]/gu, "");
  }

  // The words of a text; a name has those that it is made of. Scripts that put no spaces between words, as those of Chinese, Japanese
  // and Thai, are cut into pairs of characters.
  function allWords(text) {
    if (isPlain(text)) {
      var plain = text.replace(/([a-z0-9])([A-Z])/g, "$1 $2").replace(/([A-Z])([A-Z][a-z])/g, "$1 $2");
      return plain.toLowerCase().match(/[a-z0-9]+/g) || [];
    }
    var parted = text.replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, "$1 $2").replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2");
    var found = [];
    (fold(parted).match(RUNS) || []).forEach(function (run) {
      var characters = Array.from(run);
      if (!isUnspaced(run) || characters.length === 1) found.push(run);
      else for (var i = 1; i < characters.length; i++) found.push(characters[i - 1] + characters[i]);
    });
    return found;
  }

  function words(text) {
    return Array.from(new Set(allWords(text)));
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

  // Words, and in which places they are, with how much each says of its place.
  function makeIndex() {
    var vocabulary = new Map(); // Each word: { word, places, weights }.
    var spelled = []; // Those of its words whose script has spaces between words,
    var pairs = new Map(); // and those that are, by each of their characters.

    function entryOf(word) {
      var entry = vocabulary.get(word);
      if (entry) return entry;
      entry = { word: word, places: [], weights: [] };
      vocabulary.set(word, entry);
      if (isUnspaced(word)) new Set(word).forEach(function (character) { remember(pairs, character, entry); });
      else spelled.push(entry);
      return entry;
    }

    return {
      vocabulary: vocabulary,
      add: function (place, text, weight) {
        var counts = new Map();
        allWords(text).forEach(function (word) { counts.set(word, (counts.get(word) || 0) + 1); });
        // A word says a little less of a place, the more others stand beside it, and a little more if it is there often.
        weight *= 1 - Math.min(counts.size, 20) / 200;
        counts.forEach(function (count, word) {
          var entry = entryOf(word);
          entry.places.push(place);
          entry.weights.push(weight * (1 + Math.log2(count) / 4));
        });
        return counts;
      },
      // The places that one word of the query leads to, with how much, and whether only by something like it.
      look: function (typed, isExact) {
        var found = new Map();
        found.isLoose = false;
        function take(entry, like) {
          entry.places.forEach(function (place, i) {
            found.set(place, Math.max(found.get(place) || 0, like * entry.weights[i]));
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
          if (found.size && isLoose) return;
          spelled.forEach(function (entry) {
            var like = likeness(entry.word, typed, isLoose);
            if (like) take(entry, like);
          });
          found.isLoose = isLoose;
        });
        return found;
      },
    };
  }

  function addName(page, shown, kind, weight) {
    var name = { page: page, kind: kind, shown: shown, squashed: squash(shown) };
    names.push(name);
    remember(namesBySquashed, name.squashed, name);
    titles.add(page, shown, weight);
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
    var han = columns.han || {};
    Array.from(han.simplified || "").forEach(function (one, i, all) { if (i % 2) simplified.set(all[i - 1], one); });
    Object.keys(han.readings || {}).forEach(function (syllables) {
      Array.from(han.readings[syllables]).forEach(function (character) { readings.set(character, syllables.split(" ")); });
    });
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
    pages.push({ href: domain + "/" + (more.page || code), code: code, symbols: symbols, sharing: sharing, status: more.status, words: more.words || [] });
    remember(pagesByCode, fold(code), page);
    remember(pagesByCode, fold(domain + "/" + code), page);
    if (!/^-?\d+$/.test(code)) addName(page, code, SYMBOL, 1);
    symbols.forEach(function (name) { if (name) addName(page, name, SYMBOL, 0.8); });
    (more.aliases || []).forEach(function (name) { addName(page, name, ALIAS, 0.8); });
    (more.misprints || []).forEach(function (name) { addName(page, name, MISPRINT, 0.5); });
    (more.words || []).forEach(function (word) {
      titles.add(page, word, 0.9);
      addPhrase(page, word, 2);
    });
  }

  function addLanguage(language, list) {
    messages[language] = list.messages;
    list.messages.forEach(function (message, page) {
      if (typeof message !== "string") return;
      titles.add(page, message, language === own ? 1 : 0.95);
      addPhrase(page, message, language === own ? 1 : 0.9);
    });
    (list.synonyms || []).forEach(function (group) { synonyms.push(group.map(fold)); });
    if (language !== own) return;
    Object.keys(list.long || {}).forEach(function (page) { titles.add(Number(page), list.long[page], 0.15); });
    list.guides.forEach(addGuide);
  }

  // A guide is found by section; its title says a little of each of them.
  function addGuide(guide) {
    guide.sections.forEach(function (section, i) {
      var page = pages.length;
      pages.push({ href: "guide/" + guide.slug, guide: guide, section: section, headings: [fold(guide.title), fold(section.title || "")] });
      titles.add(page, guide.title, i ? 0.4 : 0.9);
      if (!i) addPhrase(page, guide.title, 1);
      if (section.title) {
        titles.add(page, section.title, 0.8);
        addPhrase(page, section.title, 1);
      }
      // A long section has many words by chance.
      titles.add(page, section.text, 0.45 / (1 + section.text.length / 1500));
    });
  }

  // Of the texts of a language, a column for each field.
  function addTexts(language, columns) {
    textLists++;
    function add(page, field, text) {
      var weight = (language === own ? 1 : 0.95) * (field === "long-text" ? 0.6 : 1);
      if (typeof text !== "string" || !text) return;
      var place = texts.length;
      texts.push({ page: page, field: field, text: text, lang: language, words: Array.from(said.add(place, text, weight).keys()) });
    }
    (messages[language] || []).forEach(function (text, page) { add(page, "message", text); });
    Object.keys(columns).forEach(function (field) {
      Object.keys(columns[field]).forEach(function (page) { add(Number(page), field, columns[field][page]); });
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
      // 0104 is 104.
      if (!pagesByCode.has(number) && pagesByCode.has(number.replace(/^(-?)0+(?=\d)/, "$1"))) number = number.replace(/^(-?)0+(?=\d)/, "$1");
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
      // 1O4 is 104.
      if (/^-?(?=.*\d)[\dol]+$/.test(key) && !pagesByCode.has(key)) key = key.replace(/o/g, "0").replace(/l/g, "1");
      if (/\D/.test(key.replace(/^-/, "")) || key !== fold(chunk)) (pagesByCode.get(key) || []).forEach(function (page) { add(page, 950); });
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

  // An address of one of the pages, as in the `type` of a problem: its end names a code.
  function findAddresses(query, add) {
    (query.match(/https?:\/\/[^\s"'<>\\]+/g) || []).forEach(function (address) {
      var parts = address.replace(/[?#].*$/, "").replace(/\/?(\.(html|md|json))?$/, "").split("/");
      try {
        parts = parts.map(decodeURIComponent);
      } catch (_) {}
      var found = pagesByCode.get(fold(parts.slice(-2).join("/"))) || (parts[parts.length - 2] === "e" && pagesByCode.get(fold(parts[parts.length - 1])));
      (found || []).forEach(function (page, i) { add(page, 2000 - i); });
    });
  }

  // The rarer a word is, the more it says. In a long text only words as they are. Of a pair of characters that no text has, as one with
  // an error of typing or a short form, each still says a little. Gives the pages that have every word, and those that have each as it
  // was typed.
  function findWords(query, add) {
    var typed = words(query).slice(0, 200);
    var isLong = typed.length > 16;
    var counts = new Map(), strict = new Map();
    function take(found, weight) {
      var rarity = Math.log(1 + pages.length / found.size);
      found.forEach(function (like, page) { add(page, weight * rarity * like); });
    }
    function count(map, found) {
      found.forEach(function (like, page) { map.set(page, (map.get(page) || 0) + 1); });
    }
    function all(map) {
      return new Set(Array.from(map.keys()).filter(function (page) { return map.get(page) === typed.length; }));
    }
    typed.forEach(function (word) {
      var found = titles.look(word, isLong);
      count(counts, found);
      if (!found.isLoose) count(strict, found);
      if (found.size || isLong || !isUnspaced(word)) return take(found, 1);
      Array.from(word).forEach(function (character) { take(titles.look(character), 0.35); });
    });
    return { every: all(counts), strict: all(strict) };
  }

  function findPhrases(folded, add) {
    var text = folded.replace(/\s+/g, " ");
    var found = phrasesIn(text);
    found.forEach(function (phrase) {
      add(phrase.page, phrase.weight * Math.log(1 + pages.length / found.length) * (phrase.text === text ? 2 : 1));
    });
  }

  // What names, numbers and titles say of a query: the score of each page, the name by which it was found, the pages that have every
  // word, and whether this is an answer.
  function rank(query) {
    var folded = fold(query).trim();
    var ranked = { query: query, scores: new Map(), names: new Map(), texts: new Map(), isGood: false };
    function add(page, score, name) {
      ranked.scores.set(page, (ranked.scores.get(page) || 0) + score);
      if (name && !ranked.names.has(page)) ranked.names.set(page, name);
    }
    findAddresses(query, add);
    findNumbers(folded, add);
    findNames(query, add);
    ranked.scores.forEach(function (score) { if (score >= 90) ranked.isGood = true; });
    var found = findWords(query, add);
    findPhrases(folded, add);
    ranked.every = found.every;
    // A number that is no code may be in a text.
    if (found.strict.size && /[^\d\s-]/.test(folded)) ranked.isGood = true;
    // Of several words, one that is a whole message says less than all of them somewhere.
    if (/\s/.test(folded)) ranked.every.forEach(function (page) { ranked.scores.set(page, ranked.scores.get(page) * 1.5); });
    return ranked;
  }

  // The query in other words: with synonyms, with two words as one, with one word as two.
  var MOST_VARIANTS = 12;
  function variants(query) {
    var folded = fold(query).trim().replace(/\s+/g, " ");
    var found = [];
    if (folded.length > 80) return found;
    function isInWord(at) {
      return /^[a-z0-9]{2}$/.test(folded.slice(Math.max(0, at - 1), at + 1));
    }
    synonyms.forEach(function (group) {
      group.forEach(function (word) {
        var at = folded.indexOf(word);
        if (at < 0 || isInWord(at) || isInWord(at + word.length)) return;
        group.forEach(function (other) {
          if (other !== word) found.push(folded.slice(0, at) + other + folded.slice(at + word.length));
        });
      });
    });
    var parts = folded.split(" ");
    parts.forEach(function (part, i) {
      var joined = part + (parts[i + 1] || "");
      if (parts[i + 1] && titles.vocabulary.has(joined)) found.push(parts.slice(0, i).concat(joined, parts.slice(i + 2)).join(" "));
      if (!titles.vocabulary.has(part)) for (var cut = 2; cut + 2 <= part.length; cut++) {
        var halves = [part.slice(0, cut), part.slice(cut)];
        if (halves.every(titles.vocabulary.has, titles.vocabulary)) found.push(parts.slice(0, i).concat(halves, parts.slice(i + 1)).join(" "));
      }
    });
    return Array.from(new Set(found)).slice(0, MOST_VARIANTS);
  }

  // By the sounds of two characters, whole (`mi ma`) or by initials (`m m`): the pairs that sound so.
  function makeSounds() {
    var found = { pairs: new Map(), syllables: new Set() };
    readings.forEach(function (all) { all.forEach(function (syllable) { found.syllables.add(syllable); }); });
    titles.vocabulary.forEach(function (entry, word) {
      var characters = Array.from(word);
      if (characters.length !== 2 || !readings.has(characters[0]) || !readings.has(characters[1])) return;
      var keys = new Set();
      readings.get(characters[0]).forEach(function (first) {
        readings.get(characters[1]).forEach(function (second) { keys.add(first + " " + second).add(first[0] + " " + second[0]); });
      });
      keys.forEach(function (key) { remember(found.pairs, key, entry); });
    });
    return found;
  }

  // Letters as syllables: the longest first, and a rest that is only the beginning of one is left away.
  function syllablesOf(letters) {
    for (var length = Math.min(6, letters.length); length > 0; length--) {
      if (!sounds.syllables.has(letters.slice(0, length))) continue;
      var rest = length === letters.length ? [] : syllablesOf(letters.slice(length));
      if (rest) return [letters.slice(0, length)].concat(rest);
    }
    return Array.from(sounds.syllables).some(function (one) { return one.startsWith(letters); }) ? [] : null;
  }

  // Pinyin, with spaces or without, or its initials: by page, how much, and the pairs of characters that sound so.
  function findSounds(query) {
    var letters = fold(query).trim();
    if (!readings.size || !/^[a-z][a-z' ]{2,40}$/.test(letters)) return null;
    sounds = sounds || makeSounds();
    var joined = letters.replace(/[' ]/g, "");
    var found = soundsLike(syllablesOf(joined) || []) || soundsLike(Array.from(joined));
    if (found || !letters.includes(" ")) return found;
    // Words that are not next to each other.
    letters.split(/[' ]+/).forEach(function (word, i) {
      var more = (i === 0 || found) && soundsLike(syllablesOf(word) || []);
      if (i) found = more && new Map(Array.from(more).filter(function (one) { return found.has(one[0]); }));
      else found = more;
    });
    return found && found.size ? found : null;
  }

  // The pages that have these sounds one after the other.
  function soundsLike(syllables) {
    var chains = null; // By page and the character that they end with.
    for (var i = 1; i < syllables.length; i++) {
      var next = new Map();
      var entries = sounds.pairs.get(syllables[i - 1] + " " + syllables[i]) || [];
      entries.forEach(function (entry) {
        var characters = Array.from(entry.word);
        var rarity = Math.log(1 + pages.length / entry.places.length);
        entry.places.forEach(function (page, at) {
          var before = chains && chains.get(page + characters[0]);
          if (chains && !before) return;
          var score = rarity * entry.weights[at] + (before ? before.score : 0);
          var key = page + characters[1];
          if (!next.has(key) || next.get(key).score < score) next.set(key, { page: page, score: score, word: (before ? before.word : characters[0]) + characters[1] });
        });
      });
      chains = next;
      if (!chains.size) return null;
    }
    var found = chains && new Map();
    if (found) chains.forEach(function (chain) {
      if (!found.has(chain.page) || found.get(chain.page).score < chain.score) found.set(chain.page, chain);
    });
    return found;
  }

  // Whether the texts of the codes may say more than titles do: a query that these do not answer, or a text that was pasted.
  function needsTexts(ranked) {
    return !ranked.isGood || words(ranked.query).length > 5 || /[.。!?！？…؟।]["'”’」』»)）]*\s*$/.test(ranked.query);
  }

  // What the texts of codes say; errors of typing are forgiven where nothing else is found. One that is almost what was pasted is what was meant, whatever numbers and names it holds.
  function findTexts(query, isFound) {
    var typed = words(query).slice(0, 200);
    var common = new Map(), alike = new Map(), counts = new Map(), rarities = new Map();
    var asked = 0;
    function rarityOf(word) {
      if (!rarities.has(word)) {
        var entry = said.vocabulary.get(word);
        rarities.set(word, entry ? Math.log(1 + texts.length / new Set(entry.places).size) : 0);
      }
      return /^\d+$/.test(word) ? 0 : rarities.get(word);
    }
    typed.forEach(function (word) {
      var found = said.look(word, typed.length > 16);
      if (!found.size || (found.isLoose && isFound)) return;
      var rarity = Math.log(1 + texts.length / found.size);
      var isSame = said.vocabulary.has(word);
      asked += isSame ? rarityOf(word) : rarity;
      found.forEach(function (like, place) {
        common.set(place, (common.get(place) || 0) + like * rarity);
        counts.set(place, (counts.get(place) || 0) + 1);
      });
      if (isSame) new Set(said.vocabulary.get(word).places).forEach(function (place) { alike.set(place, (alike.get(place) || 0) + rarityOf(word)); });
    });
    var squashed = squash(query);
    var best = new Map();
    common.forEach(function (score, place) {
      var text = texts[place];
      var whole = 0;
      text.words.forEach(function (word) { whole += rarityOf(word); });
      var same = alike.get(place) || 0;
      var likeness = (2 * same) / (whole + asked || 1);
      // Titles have told what their words say.
      score *= text.field === "message" ? 0 : 0.4 * (counts.get(place) / typed.length) * (0.5 + same / (whole || 1) + Math.min(1, score / (asked || 1)));
      if (typed.length > 2 && likeness > 0.7 && counts.get(place) > typed.length * 0.6) score += 3000 * likeness;
      if (squash(text.text) === squashed) score += 4000;
      var before = best.get(text.page);
      if (score && (!before || before.score < score)) best.set(text.page, { score: score, place: place });
    });
    return best;
  }

  function addRanked(ranked, other, weight) {
    other.scores.forEach(function (score, page) {
      if (score * weight <= (ranked.scores.get(page) || 0)) return;
      ranked.scores.set(page, score * weight);
      ranked.queries.set(page, other.query);
    });
    other.every.forEach(function (page) { ranked.every.add(page); });
    ranked.isGood = ranked.isGood || other.isGood;
  }

  // What a query means, the best first: { page, score, name, text, query }: the name or the text by which a page was found, and the
  // query in the words that it was found by. `needsTexts` tells that lists which are not added yet may say more; `isNearest` that
  // nothing was found, and these are only like it.
  function find(query) {
    var ranked = rank(query);
    ranked.queries = new Map();
    if (!ranked.isGood) {
      variants(query).forEach(function (variant) {
        addRanked(ranked, rank(variant), 0.9);
      });
      var heard = !ranked.isGood && findSounds(query);
      if (heard) {
        ranked.isGood = true;
        heard.forEach(function (one, page) {
          ranked.scores.set(page, one.score + (ranked.scores.get(page) || 0));
          ranked.queries.set(page, one.word);
          ranked.every.add(page);
        });
      }
    }
    var wantsTexts = needsTexts(ranked);
    if (wantsTexts && texts.length) findTexts(query, ranked.scores.size > 0).forEach(function (best, page) {
      ranked.scores.set(page, (ranked.scores.get(page) || 0) + best.score);
      ranked.texts.set(page, best.place);
    });
    var found = select(ranked, fold(query).trim());
    if (!found.length && !(wantsTexts && textLists < languageTags.length)) {
      found = nearest(fold(query).trim());
      found.isNearest = found.length > 0;
    }
    found.needsTexts = wantsTexts && textLists < languageTags.length;
    return found;
  }

  // What is far behind the best was not meant, unless it has every word. Of a guide, only the best section is listed; the others count a little.
  function select(ranked, folded) {
    var best = 0;
    ranked.scores.forEach(function (score) { best = Math.max(best, score); });
    var least = best * (best > 400 ? 0.05 : 0.35);
    var found = [];
    ranked.scores.forEach(function (score, page) {
      var isHeading = (pages[page].headings || []).includes(folded);
      if (score < least && !ranked.every.has(page) && !isHeading) return;
      found.push({ page: page, score: score, name: ranked.names.get(page), text: ranked.texts.get(page), query: ranked.queries.get(page) });
    });
    found.sort(function (a, b) { return b.score - a.score || a.page - b.page; });
    var guides = new Map();
    found = found.filter(function (one) {
      var guide = pages[one.page].guide;
      var best = guide && guides.get(guide);
      if (best) best.score += one.score / 12;
      else if (guide) guides.set(guide, one);
      return !best;
    });
    return found.sort(function (a, b) { return b.score - a.score || a.page - b.page; });
  }

  // Where nothing is found: the codes whose numbers are mistyped in the query, or else are next to it, or whose names have most of its letters in the same order.
  var FEW = 5;
  function nearest(folded) {
    var isNumber = /^-?\d{1,15}$/.test(folded);
    var pairsOf = function (text) {
      var found = new Set();
      for (var i = 1; i < text.length; i++) found.add(text.slice(i - 1, i + 1));
      return found;
    };
    var typed = pairsOf(squash(folded));
    var found = [];
    function add(page, score) { if (score > 0.3) found.push({ page: page, score: score }); }
    if (isNumber) {
      var known = pages.map(function (_, i) { return i; }).filter(function (i) { return /^-?\d+$/.test(pages[i].code); });
      // With one digit wrong, missing, too many or swapped, that was meant: 1004 is 104 rather than 901.
      var mistyped = known.filter(function (i) { return beginsNearly(pages[i].code, 0, folded) === pages[i].code.length; });
      (mistyped.length ? mistyped : known).forEach(function (i) {
        add(i, (mistyped.length ? 1 : 0) + 1 / (1 + Math.abs(pages[i].code - folded) / (10 + Math.abs(folded))));
      });
    }
    else if (typed.size && typed.size < 80) names.forEach(function (name) {
      var pairs = pairsOf(name.squashed), same = 0;
      pairs.forEach(function (pair) { if (typed.has(pair)) same++; });
      add(name.page, (same / typed.size) * (0.5 + same / pairs.size / 2));
    });
    found.sort(function (a, b) { return b.score - a.score || a.page - b.page; });
    var seen = new Set();
    return found.filter(function (one) { return !seen.has(one.page) && seen.add(one.page); }).slice(0, FEW);
  }

  // A code's message in this page's language, or in the one that it falls back to.
  function message(page) {
    var text = (messages[own] || [])[page];
    var language = own;
    if (typeof text === "number") {
      language = languages[text];
      text = (messages[language] || [])[page];
    }
    return { text: typeof text === "string" ? text : "", lang: language };
  }

  // Which parts of a text a query names: [begin, end] of each, in their order.
  function marks(text, query) {
    var typed = new Set(words(query)), found = [];
    for (var match, pattern = new RegExp(RUNS.source, "gu"); (match = pattern.exec(text)); ) {
      var run = match[0], at = match.index;
      if (!isUnspaced(run)) {
        var folded = fold(run);
        typed.forEach(function (word) {
          if (folded === word || (word.length > 1 && folded.startsWith(word))) mark(at, at + (folded === word ? run.length : Math.min(run.length, word.length)));
        });
        continue;
      }
      for (var i = 0; i < run.length; i++) {
        if (typed.has(fold(run[i]))) mark(at + i, at + i + 1);
        if (i + 1 < run.length && typed.has(fold(run.slice(i, i + 2)))) mark(at + i, at + i + 2);
      }
    }
    function mark(begin, end) {
      var last = found[found.length - 1];
      if (last && last[1] >= begin) last[1] = Math.max(last[1], end);
      else found.push([begin, end]);
    }
    return found;
  }

  // The part of a text that has what was typed.
  function passage(text, query) {
    var at = text.toLowerCase().indexOf(query.trim().toLowerCase());
    if (at < 0) at = (marks(text, query)[0] || [0])[0];
    var start = text.length > 140 ? Math.max(0, at - 40) : 0;
    if (start && !isUnspaced(text.slice(start))) start = text.indexOf(" ", start) + 1;
    return (start ? "… " : "") + text.slice(start, start + 140) + (start + 140 < text.length ? " …" : "");
  }

  // What there is to say of something found: its address below the language, and the texts. A code has the symbols that tell why it was
  // found to a reader of the chosen platform, and the search word or the text that was meant where its message does not tell.
  function describe(found, query, chosen) {
    var page = pages[found.page], guide = page.guide, name = found.name;
    query = found.query || query;
    if (guide) {
      return {
        href: page.href,
        anchor: page.section.id,
        title: guide.title,
        heading: page.section.title,
        passage: passage(page.section.text, query),
        lang: guide.lang || own,
        query: query,
      };
    }
    var told = message(found.page);
    var platform = platforms.indexOf(chosen);
    var symbol = page.symbols[platform < 0 ? 0 : page.sharing[platform]] || "";
    var symbols = [symbol];
    // What was typed may be what another platform calls it.
    if (name && name.kind === SYMBOL && name.shown !== page.code && name.shown !== symbol) symbols = chosen ? [symbol, name.shown] : [name.shown];
    var isTold = marks(told.text, query).length > 0 || name || !words(query).some(isNaN);
    var word = !isTold && page.words.find(function (one) { return marks(one, query).length; });
    var text = !isTold && !word && texts[found.text];
    return {
      href: page.href,
      code: page.code,
      text: told.text,
      lang: told.lang,
      status: page.status,
      symbols: symbols.filter(Boolean),
      alias: name && name.kind === ALIAS && name.shown,
      misprint: name && name.kind === MISPRINT && name.shown,
      word: word || undefined,
      said: text && text.field !== "message" ? { field: text.field, text: passage(text.text, query), lang: text.lang } : undefined,
      query: query,
    };
  }

  return {
    add: function (name, list) {
      if (name === "codes") addCodes(list);
      else if (name.startsWith(TEXTS)) addTexts(name.slice(TEXTS.length), list);
      else addLanguage(name, list);
    },
    isReady: function () { return !!messages[own]; },
    find: find,
    describe: describe,
    marks: marks,
  };
};
