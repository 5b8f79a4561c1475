// From a language tag to a locale.

import { checksum, encode, ensure, read } from './bytes.js';

export const MAGIC = 0x4c4c4743;
const VERSION = 4;
const HEADER = 10;
const MAX_NAME = 1024;
const MAX_TAG = 72;

/** How many subtags of a tag are looked at; later ones change no locale. */
const SUBTAGS = 8;

/** What a slot adds to its locale's number if readers only get it for want of their own language. */
const OTHER_LANGUAGE = 2 ** 31;

/** What POSIX puts behind `@`, as a subtag. */
const SCRIPTS = new Map([
  ['latin', 'latn'],
  ['cyrillic', 'cyrl'],
  ['devanagari', 'deva'],
]);

const decoder = new TextDecoder();

/** @typedef {{ locale: number, own: boolean }} Match A locale's number, and whether it is of the reader's own language. */

/** @type {(word: number) => Match} */
const match = word => ({ locale: word % OTHER_LANGUAGE, own: word < OTHER_LANGUAGE });

/** The table that leads from language tags to a project's locales. */
export class Languages {
  /** @param {Uint8Array} bytes */
  constructor(bytes) {
    const { data, words } = read(bytes);
    ensure(words.length >= HEADER, 'Length');
    const [magic, version, sum, locales, defaultLocale, bits, multiplier, probes, length, chainLength] = words;
    ensure(magic === MAGIC, 'Magic');
    ensure(version === VERSION, 'Version');
    ensure(bits < 32, 'Header');
    const slots = HEADER;
    const places = slots + 4 * 2 ** bits;
    const chains = places + 4 * locales;
    const start = 4 * (chains + chainLength);
    ensure(data.length === start + length, 'Length');
    ensure(sum === checksum(data, words), 'Checksum');
    ensure(defaultLocale < locales && bits > 0, 'Header');
    this.default = defaultLocale;
    const tags = data.subarray(start);
    /** @type {(word: number, most: number) => string} */
    const at = (word, most) => {
      const [offset, length] = [words[word], words[word + 1]];
      ensure(length <= most && offset + length <= tags.length, 'Offset');
      return decoder.decode(tags.subarray(offset, offset + length));
    };
    /** @type {Map<string, Match>} */
    this.known = new Map();
    for (let slot = slots; slot < places; slot += 4) {
      if (words[slot + 2] === 0) continue;
      const tag = at(slot + 1, MAX_TAG);
      const found = match(words[slot + 3]);
      ensure(found.locale < locales, 'Offset');
      this.known.set(tag, found);
    }
    this.locales = Array.from({ length: locales }, (_, locale) => at(places + 4 * locale, MAX_NAME));
    this.chains = words.subarray(chains, chains + chainLength);
    /** Which of them are each locale's chain. */
    this.parts = this.locales.map((_, locale) => {
      const [first, count] = words.subarray(places + 4 * locale + 2);
      ensure(first + count <= chainLength, 'Offset');
      return [first, first + count];
    });
    for (const next of this.chains) ensure(match(next).locale < locales, 'Offset');
  }

  /**
   * A locale and those that say what it does not, best first.
   *
   * @param {number} locale
   */
  withChain(locale) {
    return [{ locale, own: true }, ...Array.from(this.chains.subarray(...this.parts[locale]), match)];
  }

  /**
   * The tags of the locales that say what a locale does not, best first; that of the default locale for one that is not there.
   *
   * @param {string} tag
   */
  chain(tag) {
    const locale = this.locales.indexOf(tag);
    const chain = locale < 0 ? [{ locale: this.default }] : this.withChain(locale).slice(1);
    return chain.map(next => this.locales[next.locale]);
  }

  /**
   * What the table has for a list of tags, the dearest first.
   *
   * @param {readonly any[]} tags
   * @param {(tag: any) => Match | undefined} [find]
   */
  first(tags, find = tag => this.find(tag)) {
    const found = tags.map(tag => (typeof tag === 'string' ? find(tag) : undefined));
    return found.find(one => one?.own) ?? found.find(one => one);
  }

  /**
   * What the table has for a tag.
   *
   * @param {string} tag
   */
  find(tag) {
    const [name, modifier = ''] = splitOnce(tag, '@');
    // Letters beyond ASCII stay what they are: some become ASCII in lower case.
    const lower = splitOnce(name, '.')[0].replace(/[A-Z_]/g, letter => (letter === '_' ? '-' : letter.toLowerCase()));
    const subtags = lower.split('-', SUBTAGS + 1);
    if (isExtended(subtags[0], subtags[1])) subtags.shift();
    const script = SCRIPTS.get(modifier.toLowerCase());
    if (script) subtags.splice(1, 0, script);
    subtags.length = Math.min(subtags.length, SUBTAGS);
    let found;
    for (; found === undefined && subtags.length > 0; subtags.pop()) found = this.known.get(subtags.join('-'));
    return found;
  }
}

/**
 * @param {string} text
 * @param {string} separator
 */
export function splitOnce(text, separator) {
  const place = text.indexOf(separator);
  return place < 0 ? [text] : [text.slice(0, place), text.slice(place + 1)];
}

/**
 * Whether the second subtag is an extended language subtag, which names the language by itself (BCP 47, section 4.5).
 *
 * @param {string} first
 * @param {string} [second]
 */
function isExtended(first, second = '') {
  if (!/^[a-z]{3}$/.test(second)) return false;
  const { length } = encode(first);
  return length === 2 || length === 3;
}
