import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { OpenError as OpenErrorOfPacks } from '../codegloss.js';
import { OpenError, openFacts } from '../facts.js';
import { mended, random } from './packs.js';

const ROUNDS = 6000;

const file = new URL('../../conformance/facts/facts.pack', import.meta.url);
const bytes = new Uint8Array(readFileSync(file));

// Numbers keep their digits, and a domain that is not named is the default one.
test('facts are found by domain, code and name', () => {
  const facts = openFacts(bytes);
  assert.equal(facts.get('account', 104, 'http-status'), 401);
  assert.equal(facts.get('shop', 105, 'http-status'), 9007199254740993n);
  assert.equal(facts.get(undefined, 105n, 'http-status'), 9007199254740993n);
  assert.equal(facts.get('account', 104n, 'retryable'), true);
  assert.equal(facts.get('account', '104', 'retryable'), undefined);
  assert.equal(facts.get('account', 104, 'constructor'), undefined);
  assert.deepEqual(Object.fromEntries(facts.of('account', 'account/invalid-token') ?? []), {
    'replaced-by': 104,
    retryable: false,
    safe: false,
    status: 'deprecated',
    'symbol.android': 'INVALID_TOKEN',
    'user-facing': true,
  });
  assert.equal(facts.of('nothing', 104), undefined);
  assert.equal(OpenError, OpenErrorOfPacks);
  assert.throws(() => openFacts(/** @type {any} */ ('facts')), TypeError);
});

// The bytes are copied: nobody can change what was checked.
test('facts stay as they were checked', () => {
  const changed = Uint8Array.from(bytes);
  const facts = openFacts(changed);
  changed.fill(0xff);
  assert.equal(facts.get('account', 104, 'severity'), 'warning');
});

/** Bytes with a few places changed, some left out, or some put in. */
function damaged(next) {
  const changed = Uint8Array.from(bytes);
  for (let count = next(4); count >= 0; count--) {
    const places = [next(changed.length), next(36), 36 + next(400)];
    changed[places[next(3)]] = [next(256), 0, 255, changed[next(changed.length)]][next(4)];
  }
  const place = next(changed.length);
  if (next(6) === 0) return changed.subarray(0, place);
  if (next(6) === 0) return Uint8Array.from([...changed.subarray(0, place), ...changed.subarray(next(changed.length))]);
  return changed;
}

// Whatever the bytes are, they are refused for one of the reasons, or every fact of them can be read.
test('damaged facts are refused or work', () => {
  const next = random(20261129);
  const seen = new Set();
  for (let round = 0; round < ROUNDS; round++) {
    try {
      const facts = openFacts(mended(damaged(next)));
      for (const [domain, number] of facts.domains) {
        for (const code of facts.codes.get(number)?.keys() ?? []) {
          for (const [name, value] of facts.of(domain, code)) assert.equal(facts.get(domain, code, name), value);
        }
      }
      seen.add('read');
    } catch (error) {
      if (!(error instanceof OpenError)) throw error;
      seen.add(error.reason);
    }
  }
  assert.deepEqual([...seen].sort(), ['Header', 'Length', 'Magic', 'Offset', 'Slots', 'Utf8', 'Version', 'read']);
});

// A program that shows texts alone does not load this module.
test('the catalog of texts does not import facts', () => {
  const sources = ['codegloss.js', ...['bytes', 'check', 'languages', 'number', 'pack', 'program', 'update'].map(name => `src/${name}.js`)];
  for (const name of sources) assert.doesNotMatch(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8'), /from '.*facts\.js'/);
});
