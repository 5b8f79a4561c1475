// Letters, words, and what is nearly the same.

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
