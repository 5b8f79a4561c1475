// Localized descriptions of error codes, read from packs that codegloss compiles.

import { OpenError, ensure } from './src/bytes.js';
import { Languages, splitOnce } from './src/languages.js';
import { decimal } from './src/number.js';
import { PROGRAM, Pack, word } from './src/pack.js';
import { run } from './src/program.js';
import { update } from './src/update.js';

export { OpenError, decimal };

/**
 * Opens a locale's pack and checks all of it: what opens can be read without a failure.
 *
 * @param {Uint8Array} bytes
 */
export const openPack = bytes => new Pack(bytes);

/**
 * Opens the table that leads from language tags to locales.
 *
 * @param {Uint8Array} bytes
 */
export const openLanguages = bytes => new Languages(bytes);

/**
 * @typedef {import('./src/languages.js').Match} Match
 * @typedef {Pack | import('./src/update.js').MergedPack} AnyPack
 */

/**
 * Loads what one reader needs: the languages table, then the pack of the reader's locale, and those of its chain if it lacks texts.
 *
 * @param {{ toString(): string }} base
 * @param {string | readonly string[]} languages
 * @param {{ fetch?: (url: string) => Promise<{ ok: boolean, status: number, arrayBuffer(): Promise<ArrayBuffer> }> }} [options]
 */
export async function loadCatalog(base, languages, options) {
  const folder = String(base).replace(/\/?$/, '/');
  const get = options?.fetch ?? fetch;
  /** @type {(name: string) => Promise<Uint8Array>} */
  const load = async name => {
    const url = `${folder}${name}.pack`;
    const response = await get(url);
    if (!response.ok) throw new Error(`${url}: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  };
  const table = openLanguages(await load('languages'));
  const { locale } = table.first([languages].flat()) ?? { locale: table.default };
  const packs = [openPack(await load(table.locales[locale]))];
  for (const { fallbacks, isComplete } of packs) {
    if (isComplete) continue;
    const missing = fallbacks.filter(tag => !packs.some(pack => pack.locale === tag));
    packs.push(...(await Promise.all(missing.map(async tag => openPack(await load(tag))))));
  }
  return new Catalog(packs, table);
}

const FIELDS = ['message', 'reason', 'recovery', 'userMessage', 'note'];
const USER_MESSAGE = FIELDS.indexOf('userMessage');

/** A locale of a catalog, negotiated once and used for any number of descriptions. */
class Language {
  /**
   * @param {number} number
   * @param {string} locale
   */
  constructor(number, locale) {
    this.number = number;
    this.locale = locale;
    Object.freeze(this);
  }

  toString() {
    return this.locale;
  }
}

/** A project's locales, or some of them, and the languages that they serve. */
export class Catalog {
  /** @type {AnyPack[]} */
  #packs;
  /** @type {Languages} */
  #languages;
  /** @type {Language[]} */
  #handles;
  /** The place of the default locale's pack. */
  #default;

  /**
   * @param {readonly AnyPack[]} packs
   * @param {Languages} languages
   */
  constructor(packs, languages, isUpdated = false) {
    this.#packs = [...packs];
    this.#languages = languages;
    const locales = this.locales;
    ensure(locales.length > 0 && new Set(locales).size === locales.length, 'Mismatch');
    for (const { locale, fallbacks, codeSet, isComplete } of isUpdated ? [] : packs) {
      ensure(codeSet === packs[0].codeSet, 'Mismatch');
      ensure(languages.locales.includes(locale) && (isComplete || locales.includes(fallbacks.at(-1) ?? locale)), 'Mismatch');
    }
    this.#handles = this.#packs.map((pack, number) => new Language(number, pack.locale));
    this.#default = this.#nearest({ locale: languages.default, own: true })?.locale ?? 0;
  }

  /** @param {readonly Uint8Array[]} files */
  updated(files) {
    const { packs, languages, refused } = update(this.#packs, this.#languages, files);
    return { catalog: new Catalog(packs, languages, true), refused };
  }

  /** @param {string} tag */
  language(tag) {
    return this.#handles[this.#find(tag)?.locale ?? this.#default];
  }

  /**
   * @param {string} tag
   * @returns {Language | undefined}
   */
  findLanguage(tag) {
    const found = this.#find(tag);
    return found?.own ? this.#handles[found.locale] : undefined;
  }

  /** @param {readonly string[]} tags */
  firstLanguage(tags) {
    const best = this.#languages.first([tags].flat(), tag => this.#find(tag));
    return this.#handles[best?.locale ?? this.#default];
  }

  /** @param {string} header */
  acceptLanguage(header) {
    const items = [];
    for (const item of typeof header === 'string' ? header.split(',') : []) {
      const [range, parameter = 'q=1'] = splitOnce(item, ';');
      // RFC 9110, section 12.4.2.
      const weight = /^q\s*=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/i.exec(parameter.trim());
      const tag = range.trim();
      const found = tag === '*' ? undefined : this.#find(tag);
      if (weight && (found || tag === '*')) items.push({ weight: Number(weight[1]), found });
    }
    // What `*` stands for: the default locale, or the first that is not excluded.
    const excluded = new Set(items.filter(({ weight, found }) => weight === 0 && found?.own).map(({ found }) => found?.locale));
    const choices = [this.#default, ...this.#packs.keys()];
    const any = { locale: choices.find(locale => !excluded.has(locale)) ?? this.#default, own: true };
    let best = { locale: this.#default, own: false };
    let known = 0;
    for (const { weight, found = any } of items) {
      if (weight > 0 && (found.own === best.own ? weight > known : found.own)) [best, known] = [found, weight];
    }
    return this.#handles[best.locale];
  }

  /** @param {string} tag */
  #find(tag) {
    const found = typeof tag === 'string' ? this.#languages.find(tag) : undefined;
    return found && this.#nearest(found);
  }

  /**
   * The place of a locale's pack, or of the first one of its chain that is there.
   *
   * @param {Match} found
   */
  #nearest(found) {
    for (const next of this.#languages.withChain(found.locale)) {
      const place = this.#packs.findIndex(pack => pack.locale === this.#languages.locales[next.locale]);
      if (place >= 0) return { locale: place, own: found.own && next.own };
    }
    return undefined;
  }

  get defaultLanguage() {
    return this.#handles[this.#default];
  }

  get locales() {
    return this.#packs.map(pack => pack.locale);
  }

  /**
   * @param {string} domain
   * @param {number | bigint | string} code
   * @param {Language | string} language
   */
  describe(domain, code, language) {
    const pack = this.#pack(language);
    const number = pack.domainNames.indexOf(domain);
    return number < 0 ? undefined : this.#describe(pack, number, code);
  }

  /**
   * @param {number | bigint | string} code
   * @param {Language | string} language
   */
  describeDefault(code, language) {
    const pack = this.#pack(language);
    return this.#describe(pack, pack.defaultDomain, code);
  }

  /**
   * @param {string} text
   * @param {Language | string} language
   */
  find(text, language) {
    if (typeof text !== 'string') return undefined;
    const pack = this.#pack(language);
    const slash = text.indexOf('/');
    const domain = slash < 0 ? -1 : pack.domainNames.indexOf(text.slice(0, slash));
    return (
      (domain < 0 ? undefined : this.#read(pack, domain, text.slice(slash + 1))) ??
      this.#read(pack, pack.defaultDomain, text)
    );
  }

  /**
   * A code as it is displayed: an integer, without a `+` or zeros before it, unless only a text is spelled like that.
   *
   * @param {AnyPack} pack
   * @param {number} domain
   * @param {string} code
   */
  #read(pack, domain, code) {
    const number = /^(?:0|-?[1-9]\d{0,18})$/.test(code) ? this.#describe(pack, domain, BigInt(code)) : undefined;
    return number ?? this.#describe(pack, domain, code);
  }

  /** @param {Language | string} language */
  *descriptions(language) {
    const pack = this.#pack(language);
    for (let row = 0; row < pack.rows; row++) yield new Description(this.#packs, pack, row);
  }

  /**
   * @param {number | bigint | string} code
   * @param {Language | string} language
   */
  unknownError(code, language) {
    // A code is a name: no language groups its digits or writes them with its own.
    const name = ['string', 'number', 'bigint'].includes(typeof code) ? String(code) : undefined;
    return fixed(this.#packs, this.#pack(language), word.unknownError)?.format({ code: name }) ?? String(code);
  }

  /** @param {Language | string} language */
  genericUserMessage(language) {
    return fixed(this.#packs, this.#pack(language), word.genericUserMessage);
  }

  /**
   * The pack of a language, or of the one for a tag; the default one for a language of another catalog that has more.
   *
   * @param {Language | string} language
   */
  #pack(language) {
    const { number } = (typeof language === 'string' ? this.language(language) : language) ?? {};
    return this.#packs[number] ?? this.#packs[this.#default];
  }

  /**
   * @param {AnyPack} pack
   * @param {number} domain
   * @param {number | bigint | string} code
   */
  #describe(pack, domain, code) {
    const row = pack.find(domain, code);
    return row < 0 ? undefined : new Description(this.#packs, pack, row);
  }
}

/**
 * A pack, then those that say what it does not, best first.
 *
 * @param {readonly AnyPack[]} packs
 * @param {AnyPack} pack
 */
function* withFallbacks(packs, pack) {
  yield pack;
  for (const tag of pack.fallbacks) {
    const next = packs.find(one => one.locale === tag);
    if (next) yield next;
  }
}

/**
 * A text that belongs to no code: a locale's own, otherwise that of the first of its chain that has it.
 *
 * @param {readonly AnyPack[]} packs
 * @param {AnyPack} pack
 * @param {number} cell
 */
function fixed(packs, pack, cell) {
  for (const one of withFallbacks(packs, pack)) {
    const place = one.fixed(cell);
    if (place) return new Text(...place);
  }
  return undefined;
}

/** What a project says about one code in one language. */
class Description {
  #packs;
  #pack;
  #row;

  /**
   * @param {readonly AnyPack[]} packs
   * @param {AnyPack} pack
   * @param {number} row
   */
  constructor(packs, pack, row) {
    this.#packs = packs;
    this.#pack = pack;
    this.#row = row;
  }

  get message() {
    return this.#text(0);
  }

  get reason() {
    return this.#text(1);
  }

  get recovery() {
    return this.#text(2);
  }

  get userMessage() {
    return this.#text(3);
  }

  get note() {
    return this.#text(4);
  }

  get isUserFacing() {
    return this.#pack.isUserFacing(this.#row);
  }

  get userMessageOrGeneric() {
    return this.isUserFacing ? (this.userMessage ?? fixed(this.#packs, this.#pack, word.genericUserMessage)) : undefined;
  }

  /** @param {string} field */
  get(field) {
    return this.#text(FIELDS.indexOf(field));
  }

  get domain() {
    return this.#pack.domain(this.#row);
  }

  get code() {
    return this.#pack.code(this.#row);
  }

  get declared() {
    return this.#pack.declared(this.#row);
  }

  /**
   * The field in the language that was asked for, otherwise in the first of its chain that has it.
   *
   * @param {number} field
   */
  #text(field) {
    if (field < 0 || (field === USER_MESSAGE && !this.isUserFacing)) return undefined;
    for (const pack of withFallbacks(this.#packs, this.#pack)) {
      const place = pack.place(this.#row, field);
      if (place) return new Text(...place);
    }
    return undefined;
  }
}

/** One field's text in one locale. */
class Text {
  #pack;
  #cell;
  #markdown;
  #isMarkdown;

  /**
   * @param {AnyPack} pack
   * @param {number} cell
   * @param {number} markdown The cell of the Markdown form, 0 if it has none of its own.
   */
  constructor(pack, cell, markdown = 0, isMarkdown = false) {
    this.#pack = pack;
    this.#cell = cell;
    this.#markdown = markdown;
    this.#isMarkdown = isMarkdown;
  }

  get locale() {
    return this.#pack.locale;
  }

  markdown() {
    return new Text(this.#pack, this.#markdown || this.#cell, 0, true);
  }

  toString() {
    return this.format();
  }

  /**
   * @param {Record<string, any>} [values]
   * @param {{ isolate?: boolean, onProblem?: (problem: object) => void }} [options]
   */
  format(values, options) {
    const { words } = this.#pack;
    if (words[this.#cell + 1] !== PROGRAM) return this.#pack.at(this.#cell);
    return run(this.#pack, words[this.#cell], {
      values,
      isolate: options?.isolate === true,
      isMarkdown: this.#isMarkdown,
      onProblem: options?.onProblem,
    });
  }
}
