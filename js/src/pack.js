// One locale's messages: reading them.

import { checksum, encode, ensure, hash, home, read } from './bytes.js';
import { check } from './check.js';

const HEADER = 42;
export const ABSENT = 0xffffffff;
export const PROGRAM = 0x80000000;
export const NOT_FOR_USERS = 0x80000000;
export const TEXT_ARGUMENT = 0x80000000;

const MAGIC = 0x504c4743;
const VERSION = 4;

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
const strict = new TextDecoder('utf-8', { fatal: true });

/** The header's words by their numbers. */
export const word = {
  checksum: 2,
  codeSet: 3,
  textLength: 4,
  locale: 5,
  rows: 7,
  chain: 16,
  columns: 20,
  unknownError: 23,
  genericUserMessage: 25,
  groups: 27,
  digits: 28,
  point: 30,
  group: 32,
  minus: 34,
  before: 36,
  behind: 38,
  declarations: 41,
};

/** @typedef {[Pack, number, number]} Place */

/** A pack whose bytes were checked from end to end. Tables are kept by the word at which they begin. */
export class Pack {
  /** @param {Uint8Array} bytes */
  constructor(bytes) {
    const { data, words } = read(bytes);
    ensure(words[0] === MAGIC, 'Magic');
    ensure(words.length > 1, 'Length');
    ensure(words[1] === VERSION, 'Version');
    ensure(words.length > word.textLength && words[word.textLength] <= data.length, 'Length');
    const index = data.length - words[word.textLength];
    ensure(index >= 4 * word.codeSet, 'Length');
    ensure(words[word.checksum] === checksum(data, words), 'Checksum');
    this.words = words;
    this.text = data.subarray(index);
    ensure(isUtf8(this.text), 'Utf8');

    ensure(index >= 4 * HEADER, 'Length');
    const [rows, bits, multiplier, probes, domains, defaultDomain, args, programs, instructions] = words.subarray(word.rows);
    const [chain, cardinal, ordinal, width] = words.subarray(word.chain);
    ensure(bits < 32 && rows * width <= ABSENT && programs < ABSENT, 'Header');
    this.rows = rows;
    /** Whether none of the locales of its chain has a text that this one lacks. */
    this.isComplete = this.column(10) === 1;
    this.codeSet = words[word.codeSet];
    this.multiplier = multiplier;
    this.shift = 32 - bits;
    this.slotCount = 2 ** bits;
    this.probes = Math.min(probes, this.slotCount);
    this.domainCount = domains;
    this.defaultDomain = defaultDomain;
    this.argumentCount = args;
    this.programCount = programs;
    this.instructionCount = instructions;
    this.width = width;
    this.slots = HEADER;
    this.keys = this.slots + 4 * this.slotCount;
    this.cells = this.keys + 4 * rows;
    this.instructions = this.cells + 2 * rows * width;
    this.programs = this.instructions + 4 * instructions;
    this.declarations = this.programs + programs + 1;
    this.domains = this.declarations + 2 * words[word.declarations];
    this.arguments = this.domains + 2 * domains;
    this.chain = this.arguments + 2 * args;
    this.cardinal = this.chain + 2 * chain;
    this.ordinal = this.cardinal + cardinal;
    this.end = this.ordinal + ordinal;
    ensure(4 * this.end === index, 'Length');
    check(this);

    /** @type {Map<number, string>} Texts that were asked for, by the word of their span. */
    this.known = new Map();
    this.locale = this.at(word.locale);
    this.domainNames = Array.from({ length: this.domainCount }, (_, domain) => this.at(this.domains + 2 * domain));
    /** The language tags of the locales that say what this one does not, best first. */
    this.fallbacks = Array.from({ length: chain }, (_, place) => this.at(this.chain + 2 * place));
    const [last, other, least, percentage] = data.subarray(4 * word.groups);
    /** @type {import('./number.js').NumberSymbols} */
    this.numberSymbols = {
      digits: this.at(word.digits) === '0123456789' ? undefined : [...this.at(word.digits)],
      point: this.at(word.point),
      group: this.at(word.group),
      minus: this.at(word.minus),
      before: this.at(word.before),
      behind: this.at(word.behind),
      sizes: [last, other],
      percentSizes: [percentage >> 4, percentage & 0xf],
      least,
    };
  }

  /**
   * The text that the span at a word stands for.
   *
   * @param {number} word
   */
  at(word) {
    let text = this.known.get(word);
    if (text === undefined) {
      text = utf8.decode(this.bytes(word));
      this.known.set(word, text);
    }
    return text;
  }

  /**
   * The bytes of the same.
   *
   * @param {number} word
   */
  bytes(word) {
    const offset = this.words[word];
    return this.text.subarray(offset, offset + this.words[word + 1]);
  }

  /**
   * An argument's name.
   *
   * @param {number} number
   */
  argument(number) {
    return this.at(this.arguments + 2 * number);
  }

  /**
   * The names of the arguments that a text uses, in the order of its instructions.
   *
   * @param {number} cell
   */
  argumentsOf(cell) {
    const { words, instructions, programs } = this;
    const names = [];
    if (words[cell + 1] === PROGRAM) {
      const [start, end] = words.subarray(programs + words[cell]);
      for (let place = instructions + 4 * start; place < instructions + 4 * end; place += 4) {
        if ((words[place] & 0xff) === 1 || (words[place] & 0xff) === 2) names.push(this.argument(words[place + 1]));
      }
    }
    return names;
  }

  /**
   * The arguments that a row declares by name, and whether each is a text.
   *
   * @param {number} row
   */
  declared(row) {
    /** @type {Map<string, boolean>} */
    const declared = new Map();
    let [start, end] = [0, (this.domains - this.declarations) / 2];
    while (start < end) {
      const middle = (start + end) >> 1;
      if (this.words[this.declarations + 2 * middle] < row) start = middle + 1;
      else end = middle;
    }
    for (let place = this.declarations + 2 * start; place < this.domains && this.words[place] === row; place += 2) {
      const argument = this.words[place + 1];
      declared.set(this.argument(argument % TEXT_ARGUMENT), argument >= TEXT_ARGUMENT);
    }
    return declared;
  }

  /**
   * The row of a code, or -1.
   *
   * @param {number} domain
   * @param {any} code What is no number, bigint or string is no code.
   */
  find(domain, code) {
    const { words } = this;
    let [low, high, tag] = [0, 0, 2 * domain];
    if (Number.isSafeInteger(code)) {
      [low, high] = [code >>> 0, Math.floor(code / 2 ** 32) >>> 0];
    } else if (typeof code === 'bigint' && BigInt.asIntN(64, code) === code) {
      [low, high] = [Number(BigInt.asUintN(32, code)), Number(BigInt.asUintN(32, code >> 32n))];
    } else if (typeof code === 'string') {
      const bytes = encode(code);
      [low, high, tag] = [hash(bytes), bytes.length, tag + 1];
    } else {
      return -1;
    }
    const start = this.home(low, high, tag);
    for (let step = 0; step < this.probes; step++) {
      const slot = this.slots + 4 * ((start + step) & (this.slotCount - 1));
      if (words[slot] === low && words[slot + 1] === high && words[slot + 2] === tag) {
        const row = words[slot + 3];
        // Two texts may share a hash and a length.
        if ((tag & 1) === 0 || this.at(this.keys + 4 * row) === code) return row;
      }
    }
    return -1;
  }

  /** The slot at which the search for a key begins. @type {(low: number, high: number, tag: number) => number} */
  home(low, high, tag) {
    return home(low ^ Math.imul(high, 0x85ebca6b) ^ Math.imul(tag, 0xc2b2ae35), this.multiplier, this.shift);
  }

  /**
   * The domain of a row.
   *
   * @param {number} row
   */
  domain(row) {
    return this.domainNames[this.words[this.keys + 4 * row + 2] >>> 1];
  }

  /**
   * The code of a row.
   *
   * @param {number} row
   */
  code(row) {
    const key = this.keys + 4 * row;
    if (this.words[key + 2] & 1) return this.at(key);
    const code = BigInt.asIntN(64, (BigInt(this.words[key + 1]) << 32n) | BigInt(this.words[key]));
    return Number.isSafeInteger(Number(code)) ? Number(code) : code;
  }

  /**
   * Whether an app's users may be told something about a row's code.
   *
   * @param {number} row
   */
  isUserFacing(row) {
    return this.words[this.keys + 4 * row + 3] < NOT_FOR_USERS;
  }

  /**
   * The column of a field in a form: 0xff if no row has one.
   *
   * @param {number} place Twice the field, and the form.
   */
  column(place) {
    return (this.words[word.columns + (place >> 2)] >>> (8 * (place & 3))) & 0xff;
  }

  /**
   * The text that a row has for a field: the pack and the words of its two cells, 0 where Markdown has none of its own.
   *
   * @param {number} row
   * @param {number} field
   * @returns {Place | undefined}
   */
  place(row, field) {
    const cell = this.cell(row, 2 * field);
    return cell ? [this, cell, this.cell(row, 2 * field + 1)] : undefined;
  }

  /**
   * A text that belongs to no code.
   *
   * @param {number} cell
   * @returns {Place | undefined}
   */
  fixed(cell) {
    return this.words[cell + 1] === ABSENT ? undefined : [this, cell, 0];
  }

  /**
   * The word of the cell that a row has for a field in a form, or 0 if it says nothing.
   *
   * @param {number} row
   * @param {number} place
   */
  cell(row, place) {
    const column = this.column(place);
    if (column >= this.width || row >= this.rows) return 0;
    const cell = this.cells + 2 * (row * this.width + column);
    return this.words[cell + 1] === ABSENT ? 0 : cell;
  }
}

/** @param {Uint8Array} bytes */
function isUtf8(bytes) {
  try {
    strict.decode(bytes);
    return true;
  } catch {
    return false;
  }
}
