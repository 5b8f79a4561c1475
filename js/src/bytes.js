// What packs and languages tables have in common: words, hashes, and being refused.

/** What both files have before the bytes that the checksum covers, in words. */
const CHECKED_FROM = 3;

/** What each reason means, in the words of every reader of packs. */
const MEANINGS = {
  Magic: 'not a codegloss pack',
  Version: 'this version of the pack format is not supported',
  Length: 'the pack is cut short or has bytes left over',
  Checksum: 'the pack is damaged: its checksum differs',
  Utf8: 'the texts of the pack are not UTF-8',
  Header: 'the header of the pack makes no sense',
  Slots: 'the slot table of the pack does not lead to its rows',
  Offset: 'an offset points outside of the pack',
  Program: 'a program of the pack is not well formed',
  Plural: 'the plural rules of the pack are not well formed',
  Mismatch:
    'the packs do not belong together: they must be of one run, each locale once, with the last locale of its fallback chain',
};

/** @typedef {keyof typeof MEANINGS} Reason */

/** Why bytes were refused: `reason` is the word that every reader of packs has for it. */
export class OpenError extends Error {
  /** @param {Reason} reason */
  constructor(reason) {
    super(MEANINGS[reason]);
    this.name = 'OpenError';
    this.reason = reason;
  }
}

/**
 * @param {boolean} holds
 * @param {Reason} reason
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
  // By its tag, because each realm of a program has a class `Uint8Array` of its own.
  if (bytes?.[Symbol.toStringTag] !== 'Uint8Array') throw new TypeError('a pack is opened from a Uint8Array');
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

const LANES = 16;
const MULTIPLIER = 0x9e3779b1;

/**
 * The checksum of what stands behind the word that holds it.
 *
 * @param {Uint8Array} data
 * @param {Uint32Array} words The same bytes.
 */
export function checksum(data, words) {
  const lanes = Array.from({ length: LANES }, (_, lane) => Math.imul(lane + 1, MULTIPLIER));
  /** @type {(place: number, word: number) => void} */
  const add = (place, word) => {
    const lane = place % LANES;
    const product = Math.imul(lanes[lane] ^ word, 9);
    lanes[lane] = (product << 11) | (product >>> 21);
  };
  for (let place = CHECKED_FROM; place < words.length; place++) add(place - CHECKED_FROM, words[place]);
  let last = 0;
  for (let byte = data.length - 1; byte >= 4 * words.length; byte--) last = (last << 8) | data[byte];
  if (data.length > 4 * words.length) add(words.length - CHECKED_FROM, last);
  let state = data.length - 4 * CHECKED_FROM;
  for (const lane of lanes) {
    state = Math.imul(state ^ lane, MULTIPLIER);
    state ^= state >>> 15;
  }
  return state >>> 0;
}
