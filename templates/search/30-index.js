// Indexes of texts by their words.

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
    // Whether a word, in a script that has spaces between words, begins so.
    begins: function (typed) {
      return spelled.some(function (entry) { return entry.word.startsWith(typed); });
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
