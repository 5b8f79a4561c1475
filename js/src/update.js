// Newer packs in place of those that a catalog has: see "Updates" in PACK.md.
//
// Texts stay in the packs that they came in; what is made is a list of which text comes from which.

import { ensure } from './bytes.js';
import { Languages, MAGIC } from './languages.js';
import { Pack, word } from './pack.js';

const FIELDS = ['message', 'reason', 'recovery', 'userMessage', 'note'];
const USER_MESSAGE = FIELDS.indexOf('userMessage');

/**
 * @typedef {import('./pack.js').Place} Place
 * @typedef {{ domain: string, code: number | bigint | string, isUserFacing: boolean, declared: Map<string, boolean> }} Code
 * @typedef {{ locale: string, domain: string, code: number | bigint | string, field: string, argument: string, because: string }} Refused
 */

/** The domains and codes of all packs together: those of the program in their places, then new ones. */
class Codes {
  /** @param {readonly (Pack | MergedPack)[]} packs What a program has comes first: its codes keep their declarations. */
  constructor(packs) {
    /** @type {string[]} */
    this.domains = [];
    /** @type {Code[]} */
    this.all = [];
    /** @type {Map<string, Map<number | bigint | string, number>>} */
    this.rows = new Map();
    for (const pack of packs) {
      for (const domain of pack.domainNames) if (!this.rows.has(domain)) this.rows.set(domain, new Map());
      for (let row = 0; row < pack.rows; row++) this.add(pack, row);
    }
    this.domains = [...this.rows.keys()];
  }

  /**
   * @param {Pack | MergedPack} pack
   * @param {number} row
   */
  add(pack, row) {
    const [domain, code] = [pack.domain(row), pack.code(row)];
    const known = this.rows.get(domain);
    if (known?.has(code)) return;
    known?.set(code, this.all.length);
    this.all.push({ domain, code, isUserFacing: pack.isUserFacing(row), declared: pack.declared(row) });
  }

  /**
   * Whether a pack has these codes and no others, in this order.
   *
   * @param {Pack | MergedPack} pack
   */
  areThoseOf(pack) {
    return (
      pack.rows === this.all.length &&
      pack.domainNames.length === this.domains.length &&
      pack.domainNames.every((name, number) => name === this.domains[number]) &&
      this.all.every(({ domain, code }, row) => pack.domain(row) === domain && pack.code(row) === code)
    );
  }
}

/** A pack made of an older and a newer one. */
export class MergedPack {
  /**
   * @param {Codes} codes
   * @param {Pack | MergedPack | undefined} older
   * @param {Pack | undefined} newer
   * @param {string[]} fallbacks
   * @param {string} defaultDomain
   * @param {Refused[]} refused
   */
  constructor(codes, older, newer, fallbacks, defaultDomain, refused) {
    const { locale } = /** @type {Pack | MergedPack} */ (newer ?? older);
    this.locale = locale;
    /** Packs of other codes are never beside it. */
    this.codeSet = codes;
    this.fallbacks = fallbacks;
    this.codes = codes;
    this.domainNames = codes.domains;
    this.defaultDomain = codes.domains.indexOf(older ? older.domainNames[older.defaultDomain] : defaultDomain);
    this.rows = codes.all.length;
    /** @type {boolean[]} */
    this.facing = [];
    /** @type {(Place | undefined)[][]} */
    this.places = codes.all.map(code => {
      const [oldRow, newRow] = [older, newer].map(pack => rowOf(pack, code.domain, code.code));
      const isUserFacing = newer && newRow >= 0 ? newer.isUserFacing(newRow) : older && oldRow >= 0 ? older.isUserFacing(oldRow) : code.isUserFacing;
      this.facing.push(isUserFacing);
      return FIELDS.map((field, number) => {
        if (number === USER_MESSAGE && !isUserFacing) return undefined;
        if (newer && newRow >= 0) {
          const place = newer.place(newRow, number);
          const fault = place && faultOf(code.declared, newer.declared(newRow), place);
          if (!fault) return place;
          refused.push({ locale, domain: code.domain, code: code.code, field, ...fault });
        }
        return oldRow >= 0 ? older?.place(oldRow, number) : undefined;
      });
    });
    /** @type {Map<number, Place | undefined>} */
    this.others = new Map();
    for (const [cell, known] of /** @type {[number, string[]][]} */ ([[word.unknownError, ['code']], [word.genericUserMessage, []]])) {
      const place = newer?.fixed(cell);
      const isFilled = newer && (!place || argumentsOf(place).every(name => known.includes(name)));
      this.others.set(cell, isFilled ? place : older?.fixed(cell));
    }
  }

  /**
   * @param {number} domain
   * @param {any} code
   */
  find(domain, code) {
    const known = typeof code === 'bigint' && Number.isSafeInteger(Number(code)) ? Number(code) : code;
    return this.codes.rows.get(this.domainNames[domain])?.get(known) ?? -1;
  }

  /** @param {number} row */
  domain(row) {
    return this.codes.all[row].domain;
  }

  /** @param {number} row */
  code(row) {
    return this.codes.all[row].code;
  }

  /** @param {number} row */
  declared(row) {
    return this.codes.all[row].declared;
  }

  /** @param {number} row */
  isUserFacing(row) {
    return this.facing[row];
  }

  /**
   * @param {number} row
   * @param {number} field
   */
  place(row, field) {
    return this.places[row]?.[field];
  }

  /** @param {number} cell */
  fixed(cell) {
    return this.others.get(cell);
  }
}

/**
 * The row of a code in a pack, or -1.
 *
 * @param {Pack | MergedPack | undefined} pack
 * @param {string} domain
 * @param {number | bigint | string} code
 */
function rowOf(pack, domain, code) {
  const number = pack ? pack.domainNames.indexOf(domain) : -1;
  return pack && number >= 0 ? pack.find(number, code) : -1;
}

/**
 * The names of the arguments that a text uses.
 *
 * @param {Place} place
 */
function argumentsOf([pack, ...cells]) {
  return cells.flatMap(cell => (cell ? pack.argumentsOf(cell) : []));
}

/**
 * The first argument of a newer text that the program does not give as it is needed.
 *
 * @param {Map<string, boolean>} given
 * @param {Map<string, boolean>} needed
 * @param {Place} place
 */
function faultOf(given, needed, place) {
  for (const argument of argumentsOf(place)) {
    if (!given.has(argument)) return { argument, because: 'Undeclared' };
    if (given.get(argument) !== needed.get(argument)) return { argument, because: 'OtherKind' };
  }
  return undefined;
}

/**
 * The packs and the languages table of a catalog with newer texts, and what was refused.
 *
 * @param {readonly (Pack | MergedPack)[]} packs
 * @param {Languages} languages
 * @param {readonly Uint8Array[]} files
 */
export function update(packs, languages, files) {
  /** @type {Languages | undefined} */
  let table;
  /** @type {Map<string, Pack>} */
  const newer = new Map();
  for (const bytes of files) {
    if (isTable(bytes)) {
      ensure(table === undefined, 'Mismatch');
      table = new Languages(bytes);
    } else {
      const pack = new Pack(bytes);
      ensure(!newer.has(pack.locale), 'Mismatch');
      newer.set(pack.locale, pack);
    }
  }
  table ??= languages;
  const has = locale => packs.some(pack => pack.locale === locale);
  for (const { locale, fallbacks } of newer.values()) {
    const last = fallbacks.at(-1) ?? locale;
    ensure((has(locale) || table.locales.includes(locale)) && (has(last) || newer.has(last)), 'Mismatch');
  }
  const codes = new Codes([...packs, ...newer.values()]);
  const defaultDomain = packs[0].domainNames[packs[0].defaultDomain];
  /** @type {Refused[]} */
  const refused = [];
  const chains = table;
  /** @type {(older: Pack | MergedPack | undefined, locale: string) => MergedPack} */
  const merge = (older, locale) => new MergedPack(codes, older, newer.get(locale), chains.chain(locale), defaultDomain, refused);
  const merged = packs.map(older => (newer.has(older.locale) || !codes.areThoseOf(older) ? merge(older, older.locale) : older));
  for (const locale of newer.keys()) if (!has(locale)) merged.push(merge(undefined, locale));
  return { packs: merged, languages: table, refused };
}

/** @param {Uint8Array} bytes */
function isTable(bytes) {
  return bytes?.length >= 4 && (bytes[0] | (bytes[1] << 8) | (bytes[2] << 16) | (bytes[3] << 24)) === MAGIC;
}
