import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { loadCatalog } from '../codegloss.js';
import { NAMES, bytesOf, openCatalog } from './packs.js';

const whole = openCatalog();

/** What `use` returns of the address of a server of the packs, and the names of those that it was asked for, sorted. */
async function served(use) {
  const asked = [];
  const server = createServer((request, response) => {
    const name = /^\/packs\/([\w-]+)\.pack$/.exec(request.url)?.[1];
    asked.push(name);
    if (!NAMES.includes(name)) response.statusCode = 404;
    response.end(NAMES.includes(name) ? bytesOf(name) : 'no such file');
  });
  await new Promise(done => server.listen(0, '127.0.0.1', done));
  try {
    return [await use(`http://127.0.0.1:${server.address().port}/packs`), asked.sort()];
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

/** Every field of every code, with the locale that says it. */
function said(catalog, tags) {
  const language = catalog.firstLanguage(tags);
  return [...catalog.descriptions(language)].flatMap(description =>
    ['message', 'reason', 'recovery', 'userMessage', 'note', 'userMessageOrGeneric'].map(field => {
      const text = description[field];
      return [description.code, field, text?.locale, text?.format({ attempts: 2, value: 1.5, user: 'Ana' })];
    }),
  );
}

// A reader gets the same texts as with all packs, and loads only those of the locale and its chain.
test('one reader loads what one reader needs', async () => {
  const cases = [
    [['zh-TW', 'en'], ['en', 'languages', 'zh-Hans', 'zh-Hant']],
    [['de-AT'], ['de', 'en', 'languages']],
    [['pt-BR'], ['en', 'es', 'languages', 'pt']],
    [['ja', 'ca-AD', 'tr'], ['en', 'languages', 'tr']],
    [['ja'], ['en', 'languages']],
    [[], ['en', 'languages']],
  ];
  for (const [tags, files] of cases) {
    const [catalog, asked] = await served(base => loadCatalog(base, tags));
    assert.deepEqual(asked, files);
    assert.deepEqual(said(catalog, tags), said(whole, tags));
  }
  const [catalog] = await served(base => loadCatalog(new URL(`${base}/`), 'fr-CA'));
  assert.equal(catalog.language('fr').locale, 'fr');
});

// A file that is not there, or is none of codegloss, is an error that names it.
test('what cannot be loaded is told', async () => {
  await assert.rejects(served(base => loadCatalog(`${base}/elsewhere`, 'en')), /elsewhere\/languages\.pack: 404$/);
  const page = async () => new Response('<html>');
  await assert.rejects(loadCatalog('/packs', 'en', { fetch: page }), { name: 'OpenError', reason: 'Length' });
});
