// What titles say of a query, also in other words.

// The rarer a word is, the more it says. In a long text only words as they are. Of a pair of characters that no text has, as one with
// an error of typing or a short form, each still says a little. Gives the pages that have every word, those that have each as it
// was typed, and those of them that are about it.
function findWords(query, add) {
  var typed = words(query).slice(0, 200);
  var isLong = typed.length > 16;
  // Two letters begin many words: how many others stand beside these says nothing, and what is as like is in the order of the codes.
  var isShort = typed.length === 1 && typed[0].length === 2 && !isUnspaced(typed[0]);
  var counts = new Map(), strict = new Map();
  function take(found, weight) {
    var rarity = Math.log(1 + pages.length / found.size);
    found.forEach(function (like, page) { add(page, weight * rarity * (isShort ? Math.round(like * 10) / 10 : like)); });
  }
  function count(map, found) {
    found.forEach(function (like, page) { map.set(page, (map.get(page) || 0) + 1); });
  }
  function all(map, isTold) {
    return new Set(Array.from(map.keys()).filter(function (page) { return map.get(page) === typed.length && (!isTold || isTold(page)); }));
  }
  // A section that has every word somewhere in its text may be about something else.
  function isInHeadings(page) {
    var told = pages[page].headings && words(pages[page].headings.join(" "));
    return !told || typed.every(function (word) { return told.some(function (one) { return one.startsWith(word); }); });
  }
  typed.forEach(function (word) {
    var found = titles.look(word, isLong);
    count(counts, found);
    if (!found.isLoose) count(strict, found);
    if (found.size || isLong || !isUnspaced(word)) return take(found, 1);
    Array.from(word).forEach(function (character) { take(titles.look(character), 0.35); });
  });
  return { every: all(counts), strict: all(strict), told: all(strict, isInHeadings) };
}

function findPhrases(folded, add) {
  var text = folded.replace(/\s+/g, " ");
  var found = phrasesIn(text);
  found.forEach(function (phrase) {
    // A log has a message among much else; what is asked of a guide is said by all of its words.
    var share = pages[phrase.page].guide ? Math.sqrt(phrase.text.length / text.length) : 1;
    add(phrase.page, share * phrase.weight * Math.log(1 + pages.length / found.length) * (phrase.text === text ? 2 : 1));
  });
}

// What names, numbers and titles say of a query: the score of each page, the name by which it was found, the pages that have every
// word, whether this is an answer, and whether it is in more than the texts of guides: if not, other words may find a better one.
function rank(query) {
  var folded = fold(query).trim();
  var ranked = { query: query, scores: new Map(), names: new Map(), texts: new Map(), isGood: false, isTold: false };
  function add(page, score, name) {
    ranked.scores.set(page, (ranked.scores.get(page) || 0) + score);
    if (name && !ranked.names.has(page)) ranked.names.set(page, name);
  }
  findAddresses(query, add);
  findNumbers(folded, add);
  var isBegun = findNames(query, add);
  ranked.scores.forEach(function (score) { if (score >= 90) ranked.isGood = true; });
  ranked.isGood = ranked.isGood || isBegun;
  ranked.isTold = ranked.isGood;
  ranked.every = new Set();
  if (isBegun) return ranked;
  var found = findWords(query, add);
  findPhrases(folded, add);
  ranked.every = found.every;
  // A number that is no code may be in a text.
  if (found.strict.size && /[^\d\s-]/.test(folded)) ranked.isGood = true;
  ranked.isTold = ranked.isTold || found.told.size > 0;
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
