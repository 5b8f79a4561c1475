// What packs and languages tables have in common: words, hashes, and being refused.

/** What both files have before the bytes that the checksum covers, in words. */
const CHECKED_FROM = 3;

/** Why bytes were refused: `reason` is the word that every reader of packs has for it. */
export class OpenError extends Error {
  /** @param {string} reason */
  constructor(reason) {
    super(`refused by the reader of codegloss packs: ${reason}`);
    this.name = 'OpenError';
    this.reason = reason;
  }
}

/**
 * @param {boolean} holds
 * @param {string} reason
 */
export function ensure(holds, reason) {
  if (!holds) throw new OpenError(reason);
}

const encoder = new TextEncoder();

/** @type {(text: string) => Uint8Array} */
export const encode = text => encoder.encode(text);

/**
 * A copy of the bytes, which nobody can change once it is checked, and its words.
 *
 * @param {Uint8Array} bytes
 */
export function read(bytes) {
  const data = new Uint8Array(bytes);
  const view = new DataView(data.buffer);
  const words = new Uint32Array(data.length >> 2);
  for (let place = 0; place < words.length; place++) words[place] = view.getUint32(4 * place, true);
  return { data, words };
}

/**
 * FNV-1a with 32 bits, begun or carried on.
 *
 * @param {ArrayLike<number>} bytes
 */
export function hash(bytes, state = 0x811c9dc5) {
  for (let place = 0; place < bytes.length; place++) state = Math.imul(state ^ bytes[place], 0x01000193);
  return state >>> 0;
}

/** @type {(mixed: number, multiplier: number, shift: number) => number} */
export const home = (mixed, multiplier, shift) => Math.imul(mixed, multiplier) >>> shift;

const PRIME_1 = 0x9e3779b1;
const PRIME_2 = 0x85ebca77;
const PRIME_3 = 0xc2b2ae3d;
const PRIME_4 = 0x27d4eb2f;
const PRIME_5 = 0x165667b1;

/** @type {(word: number, bits: number) => number} */
const rotate = (word, bits) => (word << bits) | (word >>> (32 - bits));

/** @type {(state: number, word: number) => number} */
const round = (state, word) => Math.imul(rotate((state + Math.imul(word, PRIME_2)) | 0, 13), PRIME_1);

/**
 * XXH32 with seed 0 of what stands behind the word that holds it.
 *
 * @param {Uint8Array} data
 * @param {Uint32Array} words The same bytes.
 */
export function checksum(data, words) {
  let place = CHECKED_FROM;
  let state = PRIME_5;
  if (words.length >= place + 4) {
    let [a, b, c, d] = [(PRIME_1 + PRIME_2) | 0, PRIME_2 | 0, 0, -PRIME_1 | 0];
    for (; place + 4 <= words.length; place += 4) {
      a = round(a, words[place]);
      b = round(b, words[place + 1]);
      c = round(c, words[place + 2]);
      d = round(d, words[place + 3]);
    }
    state = rotate(a, 1) + rotate(b, 7) + rotate(c, 12) + rotate(d, 18);
  }
  state = (state + data.length - 4 * CHECKED_FROM) | 0;
  for (; place < words.length; place++) {
    state = Math.imul(rotate((state + Math.imul(words[place], PRIME_3)) | 0, 17), PRIME_4);
  }
  for (let rest = 4 * words.length; rest < data.length; rest++) {
    state = Math.imul(rotate((state + Math.imul(data[rest], PRIME_5)) | 0, 11), PRIME_1);
  }
  state = Math.imul(state ^ (state >>> 15), PRIME_2);
  state = Math.imul(state ^ (state >>> 13), PRIME_3);
  return (state ^ (state >>> 16)) >>> 0;
}
