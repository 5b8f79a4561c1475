// The packs of conformance/, for the tests in Node.

import { readFileSync, readdirSync } from 'node:fs';
import { Catalog, openLanguages, openPack } from '../codegloss.js';
import { checksum, read } from '../src/bytes.js';

const folder = new URL('../../conformance/packs/', import.meta.url);

/** @param {string} name */
export const bytesOf = name => new Uint8Array(readFileSync(new URL(`${name}.pack`, folder)));

/** In the order of the project, which is that of the cases. */
const cases = readFileSync(new URL('../cases.tsv', folder), 'utf8');
export const LOCALES = [...cases.matchAll(/^open\tpacks\/([\w-]+)\.pack\tok$/gm)].map(found => found[1]).filter(name => name !== 'languages');

export const NAMES = readdirSync(folder).map(file => file.replace('.pack', ''));

/**
 * The catalog, with other bytes for some of its packs.
 *
 * @param {Record<string, Uint8Array>} [others]
 */
export function openCatalog(others = {}) {
  const get = name => others[name] ?? bytesOf(name);
  return new Catalog(LOCALES.map(name => openPack(get(name))), openLanguages(get('languages')));
}

/** The bytes with a checksum that fits. */
export function mended(bytes) {
  if (bytes.length < 12) return bytes;
  const { data, words } = read(bytes);
  new DataView(data.buffer).setUint32(8, checksum(data, words), true);
  return data;
}

/** Pseudorandom numbers below `end`, the same in each run (with the constants of Numerical Recipes). */
export function random(seed) {
  let state = seed >>> 0;
  return end => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * end);
  };
}
