import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Catalog, openLanguages, openPack } from '../codegloss.js';
import { LOCALES, bytesOf, mended, openCatalog } from './packs.js';

const catalog = openCatalog();
const english = catalog.language('en');

const mismatch = { name: 'OpenError', reason: 'Mismatch', message: /with the last locale of its fallback chain$/ };

// No packs, two of one locale, one of no locale of the table, and one without the end of its chain are no catalog.
test('packs that do not belong together are refused', () => {
  const [en, hans] = ['en', 'zh-Hans'].map(name => openPack(bytesOf(name)));
  const languages = openLanguages(bytesOf('languages'));
  const foreign = bytesOf('en');
  foreign.set(Buffer.from('xx'), Buffer.from(foreign).indexOf('en', Buffer.from(foreign).length - en.text.length));
  assert.throws(() => new Catalog([], languages), mismatch);
  assert.throws(() => new Catalog([en, hans, en], languages), mismatch);
  assert.throws(() => new Catalog([hans], languages), mismatch);
  assert.throws(() => new Catalog([en, openPack(mended(foreign))], languages), mismatch);
});

// Bytes that are no pack are refused with a sentence; what is no bytes is a mistake of the program.
test('only bytes are opened', () => {
  const refused = { name: 'OpenError', reason: 'Magic', message: 'not a codegloss pack' };
  assert.throws(() => openPack(new Uint8Array(200)), refused);
  for (const wrong of [undefined, null, 'en.pack', 64, [1, 2], bytesOf('en').buffer]) {
    assert.throws(() => openPack(wrong), TypeError);
    assert.throws(() => openLanguages(wrong), TypeError);
  }
});

// A pack may be part of a larger buffer, and that buffer may change afterwards.
test('bytes are copied', () => {
  const bytes = bytesOf('en');
  const room = new Uint8Array(bytes.length + 7);
  room.set(bytes, 3);
  const part = room.subarray(3, 3 + bytes.length);
  const packs = [openPack(part), ...LOCALES.slice(1).map(name => openPack(bytesOf(name)))];
  part.fill(0xff);
  const late = new Catalog(packs, openLanguages(bytesOf('languages')));
  assert.equal(late.describe('shop', 104, english).message.toString(), 'Request timed out');
});

// The text "104" is not the number 104; a bigint is the number that it is.
test('codes keep their type', () => {
  const title = code => catalog.describeDefault(code, english)?.message.toString();
  assert.equal(title(104), 'Request timed out');
  assert.equal(title(104n), 'Request timed out');
  assert.equal(title('104'), 'The text 104, not the number');
  assert.equal(title(-0), 'No error');
  assert.equal(title(9007199254740993n), 'More than a double holds');
  assert.equal(title(-9223372036854775808n), 'The least integer');
  for (const unknown of [9007199254740993, 104.5, NaN, -9223372036854775808, 2n ** 64n + 104n, 'card', '', null, undefined, {}, [104], Symbol('x'), true]) {
    assert.equal(title(unknown), undefined);
  }
  const codes = [...catalog.descriptions(english)].map(description => description.code);
  for (const code of [104, '104', 0, -3, 9007199254740993n, -9223372036854775808n, 'card_declined']) assert.ok(codes.includes(code));
});

// A tag where a language belongs is looked up.
test('a tag serves as a language', () => {
  const description = catalog.describeDefault(104, 'zh-CN');
  assert.equal(description.message.locale, 'zh-Hans');
  assert.equal(catalog.describe('account', 104, 'zh_TW').message.toString(), catalog.describe('account', 104, catalog.language('zh-TW')).message.toString());
  assert.equal(catalog.unknownError(7, 'zh-CN'), catalog.unknownError(7, catalog.language('zh-CN')));
  assert.equal(catalog.genericUserMessage('zh-CN').locale, catalog.genericUserMessage(catalog.language('zh-CN')).locale);
});

// Codes arrive as text from addresses, headers and maps of strings.
test('a code is found by its text', () => {
  const found = text => {
    const description = catalog.find(text, 'en');
    return description && [description.domain, description.code];
  };
  const own = catalog.describeDefault(104, english).domain;
  assert.deepEqual(found('account/104'), ['account', 104]);
  assert.deepEqual(found('104'), [own, 104]);
  assert.deepEqual(found('card_declined'), [own, 'card_declined']);
  assert.deepEqual(found(`${own}/9007199254740993`), [own, 9007199254740993n]);
  assert.deepEqual(found('-9223372036854775808'), [own, -9223372036854775808n]);
  for (const unknown of ['account/105', 'nowhere/104', '0104', '+104', '104 ', '', '/', 'account/', 104, undefined, null, {}]) {
    assert.equal(found(unknown), undefined, String(unknown));
  }
});

// Whatever is asked for, there is an answer.
test('wrong arguments fail nothing', () => {
  const wrong = [undefined, null, 0, NaN, 1n, '', 'x', true, {}, [], [undefined], Symbol('x'), () => 1, Object.create(null)];
  for (const value of wrong) {
    assert.equal(catalog.language(value), catalog.defaultLanguage);
    assert.equal(catalog.firstLanguage(value), catalog.defaultLanguage);
    assert.equal(catalog.acceptLanguage(value), catalog.defaultLanguage);
    assert.equal(catalog.describe(value, 104, english), undefined);
    assert.equal(typeof catalog.unknownError(value, value), 'string');
    const description = catalog.describe('account', 104, value);
    assert.equal(description.get(value), undefined);
    assert.equal(description.message.format(value, value), 'Session of {$user} ended');
    assert.equal(catalog.genericUserMessage(value).locale, 'en');
  }
});

// An argument is what its object says itself, not what every object has.
test('values are own properties', () => {
  const text = catalog.describe('account', 104, english).message;
  assert.equal(text.format(Object.create({ user: 'Ana' })), 'Session of {$user} ended');
  assert.equal(text.format({ user: 'Ana', other: 1 }), 'Session of Ana ended');
});

// A field that the language lacks comes from its chain, and says so; the others stay.
test('each field falls back by itself', () => {
  const description = catalog.describe('shop', 104, catalog.language('zh-TW'));
  assert.equal(description.message.locale, 'zh-Hant');
  assert.equal(description.reason.locale, 'zh-Hans');
  assert.equal(description.note.locale, 'en');
  assert.equal(catalog.describeDefault(0, english).note, undefined);
  assert.equal(description.domain, 'shop');
});

// Problems are told, and isolation is off unless it is asked for.
test('problems and isolation', () => {
  const text = catalog.describeDefault('card_declined', english).reason;
  const problems = [];
  text.format({ name: 'Ana' }, { onProblem: problem => problems.push(problem) });
  assert.deepEqual(problems, [
    { kind: 'MissingArgument', argument: 'network' },
    { kind: 'MissingArgument', argument: 'network' },
  ]);
  assert.ok(text.format({ name: 'Ana', network: 'visa' }).startsWith('Ana asked Visa.'));
  assert.ok(text.format({ name: 'Ana', network: 'visa' }, { isolate: true }).startsWith('\u2068Ana\u2069 asked Visa.'));
});

// A run writes at most 1 MiB of UTF-8: the piece that would go beyond is left out with all that follow.
test('texts are bounded', () => {
  const text = catalog.describe('account', 104, english).message;
  const room = 2 ** 20 - 'Session of '.length - ' ended'.length;
  const length = (user, options) => Buffer.byteLength(text.format({ user }, options));
  assert.equal(length('x'.repeat(room)), 2 ** 20);
  assert.equal(length('x'.repeat(room + 1)), 2 ** 20 + 1 - ' ended'.length);
  assert.equal(length('x'.repeat(2 ** 20)), 'Session of '.length);
  assert.equal(length('é'.repeat(2 ** 19)), 'Session of '.length);
  assert.equal(length('🙂'.repeat(2 ** 18)), 'Session of '.length);
  assert.equal(length('日'.repeat(2 ** 18)), 'Session of  ended'.length + 3 * 2 ** 18);
  const problems = [];
  text.format({ user: 'x'.repeat(2 ** 20) }, { onProblem: problem => problems.push(problem.kind) });
  assert.deepEqual(problems, ['TooLong']);
});
