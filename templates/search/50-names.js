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
