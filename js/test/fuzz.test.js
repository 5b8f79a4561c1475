import assert from 'node:assert/strict';
import { test } from 'node:test';
import { OpenError, openLanguages, openPack } from '../codegloss.js';
import { NAMES, bytesOf, mended, openCatalog, random } from './packs.js';

const ROUNDS = 4000;

/** Bytes with a few places changed, some left out, or some put in. */
function damaged(bytes, next) {
  const changed = Uint8Array.from(bytes);
  const textStart = bytes.length - new DataView(changed.buffer).getUint32(16, true);
  for (let count = next(4); count >= 0; count--) {
    const values = [next(256), 0, 255, changed[next(changed.length)]];
    // The index matters most: it comes first, and ends with the plural rules.
    const places = [next(changed.length), next(Math.min(400, changed.length)), Math.max(0, textStart - 1 - next(100))];
    changed[places[next(3)]] = values[next(4)];
  }
  const place = next(changed.length);
  if (next(6) === 0) return changed.subarray(0, place);
  if (next(6) === 0) return Uint8Array.from([...changed.subarray(0, place), ...changed.subarray(next(changed.length))]);
  return changed;
}

/** What was refused, or how many texts were read. */
function use(name, bytes) {
  try {
    let texts = 0;
    if (name === 'languages') {
      openLanguages(bytes);
    } else {
      openPack(bytes);
    }
    const catalog = openCatalog({ [name]: bytes });
    const language = catalog.language(name);
    const values = { attempts: 2, place: 1, value: 1234.5, amount: 1.5, network: 'visa', name: 'Ana', done: 1, files: 3n };
    for (const description of catalog.descriptions(language)) {
      for (const field of ['message', 'reason', 'recovery', 'userMessage', 'note']) {
        for (const given of [values, {}]) {
          texts += String(description.get(field)?.format(given)).length;
          texts += String(description.get(field)?.markdown().format(given, { isolate: true })).length;
        }
      }
      assert.equal(catalog.describe(description.domain, description.code, language)?.code, description.code);
    }
    catalog.unknownError(1, language);
    catalog.genericUserMessage(language).toString();
    catalog.acceptLanguage('zh-Hant-TW, en@latin;q=0.3');
    return texts > 0 ? 'read' : 'nothing';
  } catch (error) {
    if (!(error instanceof OpenError)) throw error;
    return error.reason;
  }
}

// Whatever the bytes are, they are refused for one of the reasons, or every text of them can be read.
test('damaged packs are refused or work', () => {
  const next = random(20250801);
  const seen = new Map();
  for (let round = 0; round < ROUNDS; round++) {
    const name = NAMES[next(NAMES.length)];
    const result = use(name, mended(damaged(bytesOf(name), next)));
    seen.set(result, (seen.get(result) ?? 0) + 1);
  }
  // The damage reaches each check, and some of it is harmless.
  for (const reason of ['Magic', 'Version', 'Length', 'Utf8', 'Header', 'Slots', 'Offset', 'Program', 'Plural', 'Mismatch', 'read']) {
    assert.ok(seen.has(reason), `${reason} of ${[...seen]}`);
  }
});

// The checksum finds every change of one byte.
test('a changed byte is found', () => {
  const next = random(7);
  for (const name of NAMES) {
    for (let round = 0; round < 50; round++) {
      const bytes = bytesOf(name);
      bytes[12 + next(bytes.length - 12)] ^= 1 + next(255);
      assert.notEqual(use(name, bytes), 'read');
    }
  }
});

// Bytes of anything else are refused, too.
test('what is no pack is refused', () => {
  const next = random(3);
  for (let round = 0; round < 300; round++) {
    const bytes = Uint8Array.from({ length: next(300) }, () => next(256));
    assert.throws(() => openPack(bytes), OpenError);
    assert.throws(() => openLanguages(bytes), OpenError);
  }
});

/** A pack whose last program has this many instructions: behind its own, each writes an argument. */
function withInstructions(count) {
  const bytes = bytesOf('en');
  const { instructions, programs, programCount } = openPack(bytes);
  const view = new DataView(bytes.buffer);
  const [start, end] = [view.getUint32(4 * (programs + programCount - 1), true), view.getUint32(4 * (programs + programCount), true)];
  const more = new Uint8Array(16 * (count - (end - start)));
  for (let place = 0; place < more.length; place += 16) more[place] = 1;
  const total = end + more.length / 16;
  view.setUint32(4 * (programs + programCount), total, true);
  view.setUint32(4 * 15, total, true);
  const place = 4 * (instructions + 4 * end);
  return mended(Uint8Array.from([...bytes.subarray(0, place), ...more, ...bytes.subarray(place)]));
}

// A run takes at most as many steps as a program has instructions, and that is bounded.
test('a program has at most 65,536 instructions', () => {
  assert.equal(use('en', withInstructions(65536)), 'read');
  assert.equal(use('en', withInstructions(65537)), 'Program');
});
