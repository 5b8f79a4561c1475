// Numbers, names and addresses in a query.

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

// Gives whether the query is the beginning of names.
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

  // A name that was begun: its pages in the order of the codes, whatever their messages say.
  var begun = namesBySquashed.has(squashed) ? [] : namesBegun(query.trim(), squashed);
  begun.forEach(function (name) { add(name.page, 12 - name.kind, name); });
  if (!begun.length) findPieces(chunks, squashed, add);
  return begun.length > 0;
}

// The names that go on like what was typed from the beginning of one of their words, one for each page. What begins a word is more than
// a piece of a name.
function namesBegun(typed, squashed) {
  var isPiece = /^\w{3,80}$/.test(typed) && /\D/.test(typed) && (looksLikeName(typed) || !titles.begins(squashed));
  var pages = new Set();
  return !isPiece ? [] : names.filter(function (name) {
    var isBegun = !pages.has(name.page) && name.squashed.includes(squashed) && beginsWord(name, squashed);
    return isBegun && pages.add(name.page);
  });
}

function looksLikeName(text) {
  return /[a-z][A-Z]|[A-Za-z]_[A-Za-z]/.test(text);
}

function beginsWord(name, piece) {
  var at = 0;
  return allWords(name.shown).some(function (word) {
    var begins = name.squashed.startsWith(piece, at);
    at += word.length;
    return begins;
  });
}

// Pieces of names: all that was typed, or what looks like a name in a longer text.
function findPieces(chunks, squashed, add) {
  var pieces = new Set();
  if (squashed.length > 2 && squashed.length < 80 && /\D/.test(squashed)) pieces.add(squashed);
  Array.from(chunks).filter(function (chunk) {
    return /^\w+$/.test(chunk) && looksLikeName(chunk) && chunk.length > 5;
  }).slice(0, 8).forEach(function (chunk) { pieces.add(squash(chunk)); });
  pieces.forEach(function (piece) {
    var like = names.filter(function (name) { return name.squashed.includes(piece); });
    // A word is found as one; of what has it, a name tells a little more.
    var near = titles.vocabulary.has(piece) ? 0.1 : 1;
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
