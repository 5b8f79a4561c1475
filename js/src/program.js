// Texts with arguments: programs that only go forward.

import { category, equals, numberOf, write } from './number.js';

/** The most bytes of UTF-8 that a run writes. */
const LIMIT = 1 << 20;

const NO_CATEGORY = 0xff;

/**
 * @typedef {import('./pack.js').Pack} Pack
 * @typedef {import('./number.js').Decimal} Decimal
 * @typedef {{ values?: Record<string, any>, isolate: boolean, isMarkdown: boolean, onProblem?: (problem: object) => void }} Call
 * @typedef {{ text?: string, number?: Decimal }} Value
 */

/** What a value is selected by that is none: no case fits it. */
const NOTHING = { text: undefined, number: undefined, category: NO_CATEGORY };

/**
 * Writes a program's text.
 *
 * @param {Pack} pack
 * @param {number} program
 * @param {Call} call
 */
export function run(pack, program, call) {
  const { words, instructions, programs } = pack;
  const start = words[programs + program];
  const end = words[programs + program + 1];
  /** @type {Value & { category: number }} */
  let selector = NOTHING;
  let out = '';
  let written = 0;
  for (let at = start; at < end; ) {
    const place = instructions + 4 * at;
    const head = words[place];
    let piece = '';
    let length = 0;
    let jump = false;
    switch (head & 0xff) {
      case 0:
        piece = pack.at(place + 1);
        length = words[place + 2];
        break;
      case 1:
        piece = argument(pack, place, call);
        length = utf8Length(piece);
        break;
      case 2:
        selector = select(pack, place, call);
        break;
      case 3:
        jump = selector.number !== undefined && isCase(words, place, selector.number);
        break;
      case 4:
        jump =
          selector.text === undefined
            ? selector.category !== NO_CATEGORY && selector.category === ((head >>> 16) & 0xff)
            : selector.text === pack.at(place + 1);
        break;
      default:
        jump = true;
    }
    written += length;
    if (written > LIMIT) {
      call.onProblem?.({ kind: 'TooLong' });
      break;
    }
    out += piece;
    at = jump ? start + words[place + 3] : at + 1;
  }
  return out;
}

/**
 * An argument's value, of which a problem is told if it is none.
 *
 * @param {string} name
 * @param {Call} call
 * @returns {Value | undefined}
 */
function valueOf(name, { values, onProblem }) {
  const value = values != null && Object.hasOwn(values, name) ? values[name] : undefined;
  if (typeof value === 'string') return { text: value, number: undefined };
  const number = numberOf(value);
  if (number) return { text: undefined, number };
  onProblem?.({ kind: value === undefined ? 'MissingArgument' : 'InvalidArgument', argument: name });
  return undefined;
}

/**
 * @param {Pack} pack
 * @param {number} place Of the instruction.
 * @param {Call} call
 */
function argument(pack, place, call) {
  const name = pack.argument(pack.words[place + 1]);
  const value = valueOf(name, call);
  if (!value) return `{$${name}}`;
  const { text = '', number } = value;
  const shown = number
    ? write(pack.numberSymbols, number, pack.words[place + 2], pack.words[place + 3])
    : call.isMarkdown
      ? escape(text)
      : text;
  return call.isolate ? `\u2068${shown}\u2069` : shown;
}

/**
 * @param {Pack} pack
 * @param {number} place Of the instruction.
 * @param {Call} call
 */
function select(pack, place, call) {
  const { words } = pack;
  const isOrdinal = (words[place] & 0x100) !== 0;
  const { text, number } = valueOf(pack.argument(words[place + 1]), call) ?? NOTHING;
  if (!number) return isOrdinal ? NOTHING : { text, number, category: NO_CATEGORY };
  const [from, to] = isOrdinal ? [pack.ordinal, pack.end] : [pack.cardinal, pack.ordinal];
  return { text, number, category: category(words, from, to, number, words[place + 2], words[place + 3]) };
}

/**
 * @param {Uint32Array} words
 * @param {number} place Of the instruction.
 * @param {Decimal} number
 */
function isCase(words, place, number) {
  const head = words[place];
  const coefficient = (BigInt(words[place + 2]) << 32n) | BigInt(words[place + 1]);
  return equals(number, (head & 0x100) !== 0, coefficient, (head >>> 16) & 0xff);
}

/**
 * A text that Markdown takes no part of for markup, all in one paragraph.
 *
 * @param {string} text
 */
function escape(text) {
  // Spaces at the beginning of a line could make a code block.
  const start = /^[\0- \x7f]/.test(text) ? 1 : 0;
  const rest = text.slice(start).replace(/[!-/:-@[-`{-~]/g, '\\$&').replace(/[\0-\x1f\x7f]/g, ' ');
  return (start ? '&#32;' : '') + rest;
}

/** @param {string} text */
function utf8Length(text) {
  let length = text.length;
  for (let place = 0; place < text.length; place++) {
    const unit = text.charCodeAt(place);
    // Two units of two bytes each make a character of four.
    if (unit >= 0x80) length += unit >= 0x800 && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1;
  }
  return length;
}
