// The lists that are added.

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
    pages.push({ href: guide.slug, guide: guide, section: section, headings: [fold(guide.title), fold(section.title || "")] });
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
    Object.keys(columns[field]).forEach(function (page) {
      [].concat(columns[field][page]).forEach(function (text) { add(Number(page), field, text); });
    });
  });
}
