import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fromProblem } from '../problem.js';
import { openCatalog } from './packs.js';

const catalog = openCatalog();

/** A problem as a service sends it. */
const problem = (domain, code, given, more) => ({
  type: 'https://errors.example.org/e/1.html',
  title: 'A title',
  status: 400,
  domain,
  code,
  arguments: given,
  ...more,
});
const LATER = { localized_message: { locale: 'en-GB', message: 'Try later.' } };

/** What the catalog says with these values. */
const said = (domain, code, field, language, values) => {
  const text = catalog.describe(domain, code, language)?.get(field);
  return text && { text: text.format(values), locale: text.locale, isSenders: false };
};

// The same error in the words of each language; what is a number is the catalog's word, and its digits are kept.
test('an error is said in the reader’s language', () => {
  for (const language of ['zh-CN', 'de', catalog.language('ar')]) {
    const user = fromProblem(catalog, problem('account', '104', { user: '2024' }, LATER));
    assert.deepEqual(user?.message(language), said('account', 104, 'message', language, { user: '2024' }));
    assert.deepEqual(user?.text('reason', language), said('account', 104, 'reason', language));
    assert.equal(user?.text('note', language), undefined);
    assert.deepEqual(user?.userMessageOrGeneric(language), said('account', 104, 'userMessage', language));
    const many = fromProblem(catalog, problem('shop', '105', { attempts: '18446744073709551615' }));
    assert.deepEqual(many?.message(language), said('shop', 105, 'message', language, { attempts: 2n ** 64n - 1n }));
  }
  const generic = catalog.genericUserMessage('de');
  const without = fromProblem(catalog, problem('shop', 'number', { value: '1' }, LATER));
  assert.deepEqual(without?.userMessageOrGeneric('de'), { text: generic?.format(), locale: generic?.locale, isSenders: false });
  const read = value => fromProblem(catalog, problem('shop', 'number', { value }))?.message('de').text;
  assert.deepEqual(['1234.50', 1234.5, 12].map(read), ['1.234,50', '1.234,5', '12']);
  const isolated = fromProblem(catalog, problem('account', '104', { user: 'ana' }))?.message('en', { isolate: true });
  assert.equal(isolated?.text, 'Session of \u2068ana\u2069 ended');
});

// A text whose argument is missing, or of another kind, is not said.
test('a text without its argument is the sender’s', () => {
  const sender = { text: 'Try later.', locale: 'en-GB', isSenders: true };
  for (const given of [{}, undefined, null, [], { user: 2024 }, { user: null }, { toString: 'a' }]) {
    const error = fromProblem(catalog, problem('account', '104', given, LATER));
    assert.deepEqual(error?.message('zh'), sender);
    assert.deepEqual(error?.userMessageOrGeneric('zh'), said('account', 104, 'userMessage', 'zh'));
    const silent = fromProblem(catalog, problem('account', '104', given));
    assert.deepEqual(silent?.message('zh'), { text: 'account/104', locale: undefined, isSenders: false });
  }
  for (const value of ['many', '', 2 ** 53, true, '1e3']) {
    assert.deepEqual(fromProblem(catalog, problem('shop', 'number', { value }, LATER))?.message('en'), sender);
  }
});

// A newer service has codes that an older client lacks.
test('an unknown code is told in the sender’s words, or by its name', () => {
  const codes = [['billing', '7'], ['shop', '999'], ['shop', '0104'], ['account', 'invalid-token'], ['shop', '99999999999999999999']];
  for (const [domain, code] of codes) {
    const error = fromProblem(catalog, problem(domain, code, {}, LATER));
    assert.equal(error?.describe('zh'), undefined);
    assert.deepEqual(error?.message('zh'), { text: 'Try later.', locale: 'en-GB', isSenders: true });
    assert.deepEqual(error?.userMessageOrGeneric('zh'), error?.message('zh'));
    const silent = fromProblem(catalog, problem(domain, code, {}));
    assert.equal(silent?.message('zh').text, catalog.unknownError(`${domain}/${code}`, 'zh'));
    assert.equal(silent?.userMessageOrGeneric('zh')?.text, catalog.genericUserMessage('zh')?.format());
    assert.equal(String(silent), `${domain}/${code}`);
  }
  assert.equal(fromProblem(catalog, problem('billing', '7', {}, { ...LATER, user_facing: false }))?.userMessageOrGeneric('zh'), undefined);
  assert.equal(fromProblem(catalog, problem('shop', '0', {}, LATER))?.userMessageOrGeneric('zh'), undefined);
});

// The number 104 and the text "104" are two codes of one domain.
test('a code is a number unless the sender says that it is a text', () => {
  const message = more => fromProblem(catalog, problem('shop', '104', {}, more))?.message('en').text;
  assert.equal(message(), 'Request timed out');
  assert.equal(message({ code: 104 }), 'Request timed out');
  assert.equal(message({ code_type: 'string' }), 'The text 104, not the number');
  assert.equal(fromProblem(catalog, problem('shop', '-9223372036854775808'))?.message('en').text, 'The least integer');
  assert.equal(fromProblem(catalog, problem('shop', '9007199254740993'))?.message('en').text, 'More than a double holds');
});

// What a service answers may be anything.
test('what is no error of a catalog is undefined', () => {
  for (const other of [undefined, null, 7, 'shop', [], {}, { domain: 'shop' }, { domain: 1, code: '1' }, { domain: 'shop', code: 1.5 }, { domain: 'shop', code: null }]) {
    assert.equal(fromProblem(catalog, other), undefined);
  }
  const odd = problem('shop', '999', 'abc', { localized_message: 'no', user_facing: 0 });
  assert.equal(fromProblem(catalog, odd)?.message('en').text, catalog.unknownError('shop/999', 'en'));
});

// What the manual tells to write.
test('the program of the manual shows an error', async () => {
  const page = readFileSync(new URL('../../docs/site/guide/apps/server-or-client.en.md', import.meta.url), 'utf8');
  const [, script] = /```js\n([\s\S]*?)```/.exec(page) ?? [];
  const program = (script ?? '').replace(/^import .*\n/gm, '');
  /** @type {any[]} */
  const shown = [];
  const names = ['loadCatalog', 'fromProblem', 'navigator', 'fetch', 'show'];
  const run = new (Object.getPrototypeOf(async () => {}).constructor)(...names, program);
  const response = { ok: false, json: async () => problem('account', '104', { user: 'ana' }, LATER) };
  await run(async () => catalog, fromProblem, { languages: ['zh-CN', 'en'] }, async () => response, (...told) => shown.push(told));
  const { text, locale } = said('account', 104, 'userMessage', 'zh-CN') ?? {};
  assert.deepEqual(shown, [[text, locale]]);
});
