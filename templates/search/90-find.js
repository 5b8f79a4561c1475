// The answer, the best first.

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
  if (!ranked.isTold) {
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

// Where nothing is found: the codes whose numbers are mistyped in the query, or else are next to it, or whose names have most of its
// letters in the same order.
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
