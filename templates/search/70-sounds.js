// Chinese by its sounds.

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
