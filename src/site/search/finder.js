// Gives search.js what a page gives it, and takes its answers as JSON.
globalThis.window = globalThis;

function start(own, languages) {
  globalThis.finder = codeglossFinder(own, languages);
  globalThis.codeglossList = finder.add;
}

function find(query, most) {
  var found = finder.find(query);
  var hits = found.slice(0, most).map(function (one) {
    return Object.assign(finder.describe(one, query, ""), { score: one.score });
  });
  return JSON.stringify({ hits: hits, nearest: !!found.isNearest, wantsTexts: !!found.needsTexts });
}
