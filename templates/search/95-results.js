// What is told of a page that was found.

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

var finder = {
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
