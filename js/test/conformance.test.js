import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { runCases } from './cases.js';

const folder = new URL('../../conformance/', import.meta.url);

// What the Rust runtime says and refuses, this one says and refuses.
test('every case of conformance/ gives what it expects', async () => {
  const cases = await readFile(new URL('cases.tsv', folder), 'utf8');
  const { failures, counts } = await runCases(cases, file => readFile(new URL(file, folder)));
  assert.deepEqual(failures.slice(0, 10), []);
  assert.deepEqual(Object.keys(counts).sort(), ['accept', 'among', 'describe', 'fact', 'first', 'generic', 'language', 'open', 'refused', 'target', 'unknown', 'updated', 'user']);
});
