import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Catalog, openLanguages, openPack } from '../codegloss.js';
import { bytesOf, openCatalog } from './packs.js';

// What is said after an update is tried in crates/capi/src/tests.rs.

const whole = openCatalog();
const languages = bytesOf('languages');

// A catalog stays as it was; another one has the newer packs, and the languages of the first mean in it what they meant.
test('a locale that is new is added', () => {
  const base = new Catalog([openPack(bytesOf('en'))], openLanguages(languages));
  const english = base.language('en');
  const { catalog, refused } = base.updated([bytesOf('zh-Hans'), languages]);
  assert.deepEqual(refused, []);
  assert.deepEqual([base.locales, catalog.locales], [['en'], ['en', 'zh-Hans']]);
  assert.equal(base.language('zh').locale, 'en');
  const said = (from, language, code) => from.describe('shop', code, language).message.format({ attempts: 1 });
  for (const code of [104, 105, '104']) {
    assert.equal(said(catalog, catalog.language('zh'), code), said(whole, whole.language('zh'), code));
    assert.equal(said(catalog, english, code), said(whole, english, code));
  }
  assert.equal(catalog.unknownError(7, catalog.language('zh')), whole.unknownError(7, whole.language('zh')));
  assert.equal(catalog.describe('shop', 104n, english).message.toString(), 'Request timed out');
  assert.deepEqual([...catalog.descriptions(english)].map(found => found.code), [...whole.descriptions(english)].map(found => found.code));
});

// What does not fit is refused as a whole.
test('an update that does not fit is refused', () => {
  const base = new Catalog([openPack(bytesOf('en'))], openLanguages(languages));
  const damaged = bytesOf('de');
  damaged[100] ^= 1;
  assert.throws(() => base.updated([bytesOf('fr'), damaged]), { name: 'OpenError', reason: 'Checksum' });
  for (const files of [[bytesOf('de'), bytesOf('de')], [languages, languages]]) {
    assert.throws(() => base.updated(files), { name: 'OpenError', reason: 'Mismatch' });
  }
  assert.throws(() => base.updated(['en.pack']), TypeError);
});
