// What whole texts say of a query.

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
