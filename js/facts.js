// What a catalog states about codes beside their texts, read from `facts.pack`: see "Facts" in PACK.md. The catalog of texts does not
// import this module, so that a program without facts does not load it.

import { OpenError, checksum, ensure, read } from './src/bytes.js';

export { OpenError };

/** The bytes `CGLF` as a word. */
const MAGIC = 0x464c4743;
const VERSION = 1;
const HEADER = 9;
const MAX_NAME = 1024;
const [TEXT, INTEGER, BOOLEAN] = [0, 1, 2];

/** @typedef {string | number | bigint | boolean} Fact */

/**
 * Opens a file of facts and checks all of it: what opens can be read without a failure.
 *
 * @param {Uint8Array} bytes
 */
export const openFacts = bytes => new Facts(bytes);

/** What a project states about its codes. */
class Facts {
  /** @param {Uint8Array} bytes */
  constructor(bytes) {
    const { data, words } = read(bytes);
    ensure(words.length > 0 && words[0] === MAGIC, 'Magic');
    ensure(words.length > 1, 'Length');
    ensure(words[1] === VERSION, 'Version');
    const start = data.length - words[3];
    ensure(words.length > 3 && start >= 0, 'Length');
    ensure(words[2] === checksum(data, words), 'Checksum');
    /** @private */
    this.text = data.subarray(start);
    ensure(isUtf8(this.text), 'Utf8');
    const [, , , , domains, defaultDomain, codes, names, facts] = words;
    // In Rust the header is read from the index alone.
    ensure(start >= 4 * HEADER && 4 * HEADER + 16 * (codes + facts) + 8 * (domains + names) === start, 'Length');
    /** @private */
    this.words = words;
    /** @private */
    this.factsAt = HEADER + 4 * codes;
    const domainsAt = this.factsAt + 4 * facts;
    /** @private */
    this.namesAt = domainsAt + 2 * domains;
    ensure(defaultDomain < domains, 'Header');
    for (let span = domainsAt; 4 * span < start; span += 2) ensure(this.isSpan(span, MAX_NAME), 'Offset');
    /** @private */
    this.defaultDomain = defaultDomain;
    /** @type {Map<string, number>} @private */
    this.domains = new Map();
    for (let number = domains - 1; number >= 0; number--) this.domains.set(this.at(domainsAt + 2 * number), number);
    /** The rows of codes by the number of the domain. @type {Map<number, Map<number | bigint | string, number>>} @private */
    this.codes = new Map();
    for (let row = HEADER; row < this.factsAt; row += 4) {
      const tag = words[row + 2];
      ensure(!(tag & 1) || this.isSpan(row, MAX_NAME), 'Offset');
      ensure((row === HEADER || this.compare(row - 4, row) < 0) && tag >>> 1 < domains, 'Slots');
      const [first, end] = this.factsOf(row);
      ensure(first <= end && end <= domainsAt, 'Offset');
      for (let fact = first; fact < end; fact += 4) {
        const isNext = fact === first || words[fact - 4] < words[fact];
        ensure(isNext && words[fact] < names && this.isFact(fact + 1), 'Offset');
      }
      const own = this.codes.get(tag >>> 1) ?? new Map();
      this.codes.set(tag >>> 1, own.set(tag & 1 ? this.at(row) : this.integer(row), row));
    }
    ensure((codes === 0 ? 0 : words[this.factsAt - 1]) === facts, 'Offset');
  }

  /**
   * A fact by its name in the catalog. Undefined if the file does not have the code, or it has no such fact.
   *
   * @param {string | undefined} domain
   * @param {number | bigint | string} code
   * @param {string} name
   */
  get(domain, code, name) {
    return this.of(domain, code)?.get(name);
  }

  /**
   * All facts of a code by name, undefined if the file does not have it.
   *
   * @param {string | undefined} domain
   * @param {number | bigint | string} code
   * @returns {Map<string, Fact> | undefined}
   */
  of(domain, code) {
    const number = domain === undefined ? this.defaultDomain : this.domains.get(domain);
    const known = typeof code === 'bigint' && Number.isSafeInteger(Number(code)) ? Number(code) : code;
    const row = this.codes.get(number ?? -1)?.get(known);
    if (row === undefined) return undefined;
    const facts = new Map();
    const [first, end] = this.factsOf(row);
    // Backwards, because of two names that are the same, which no compiler writes, the first counts.
    for (let fact = end - 4; fact >= first; fact -= 4) facts.set(this.at(this.namesAt + 2 * this.words[fact]), this.value(fact + 1));
    return facts;
  }

  /**
   * Where the facts of a row begin, and where they end.
   *
   * @private
   * @param {number} row
   */
  factsOf(row) {
    const first = row === HEADER ? 0 : this.words[row - 1];
    return [this.factsAt + 4 * first, this.factsAt + 4 * this.words[row + 3]];
  }

  /**
   * Whether the span at a word is that of a text: no character is cut.
   *
   * @private
   * @param {number} place
   */
  isSpan(place, most = Infinity) {
    const { words, text } = this;
    const start = words[place];
    const end = start + words[place + 1];
    return words[place + 1] <= most && end <= text.length && (text[start] & 0xc0) !== 0x80 && (text[end] & 0xc0) !== 0x80;
  }

  /**
   * @private
   * @param {number} place Of its kind.
   */
  isFact(place) {
    const [kind, low, high] = this.words.subarray(place, place + 3);
    return kind === INTEGER || (kind === TEXT ? this.isSpan(place + 1) : kind === BOOLEAN && low <= 1 && high === 0);
  }

  /**
   * @private
   * @param {number} place Of its kind.
   * @returns {Fact}
   */
  value(place) {
    const kind = this.words[place];
    if (kind === TEXT) return this.at(place + 1);
    return kind === BOOLEAN ? this.words[place + 1] === 1 : this.integer(place + 1);
  }

  /**
   * @private
   * @param {number} place
   */
  bytes(place) {
    return this.text.subarray(this.words[place], this.words[place] + this.words[place + 1]);
  }

  /**
   * @private
   * @param {number} place
   */
  at(place) {
    return utf8.decode(this.bytes(place));
  }

  /**
   * @private
   * @param {number} place
   */
  long(place) {
    return BigInt.asIntN(64, (BigInt(this.words[place + 1]) << 32n) | BigInt(this.words[place]));
  }

  /**
   * @private
   * @param {number} place
   */
  integer(place) {
    const value = this.long(place);
    return Number.isSafeInteger(Number(value)) ? Number(value) : value;
  }

  /**
   * The order of codes: by tag, then integers by value, texts by their bytes.
   *
   * @private
   * @param {number} row
   * @param {number} other
   */
  compare(row, other) {
    const { words } = this;
    if (words[row + 2] !== words[other + 2]) return words[row + 2] - words[other + 2];
    if (!(words[row + 2] & 1)) return this.long(row) < this.long(other) ? -1 : 1;
    const [before, after] = [this.bytes(row), this.bytes(other)];
    const place = before.findIndex((byte, index) => byte !== after[index]);
    if (place < 0) return before.length < after.length ? -1 : 1;
    return place >= after.length ? 1 : before[place] - after[place];
  }
}

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
const strict = new TextDecoder('utf-8', { fatal: true });

/** @param {Uint8Array} bytes */
function isUtf8(bytes) {
  try {
    strict.decode(bytes);
    return true;
  } catch {
    return false;
  }
}
