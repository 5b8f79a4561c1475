// Exact decimal numbers, how a locale writes them, and their plural categories.

/** The greatest coefficient, 2^64 - 1. */
const GREATEST = String(2n ** 64n - 1n);
const GREATEST_SCALE = 255;

/** The number of the plural category `other`. */
const OTHER = 5;

/** A number as it was given: `1.50` keeps its zero. */
export class Decimal {
  /**
   * @param {boolean} negative
   * @param {string} digits The coefficient, without zeros before it.
   * @param {number} scale How many of the digits are decimals.
   */
  constructor(negative, digits, scale) {
    this.negative = negative && digits !== '0';
    this.digits = digits;
    this.scale = scale;
  }

  toString() {
    const [integer, decimals] = split(this);
    return (this.negative ? '-' : '') + integer + (decimals && `.${decimals}`);
  }
}

/**
 * An exact number from a text such as `-1.50`; nothing if the text is something else or has more than 64 bits.
 *
 * @param {string} text
 */
export function decimal(text) {
  return typeof text === 'string' ? parse(/^(-?)(\d+)(?:\.(\d+))?$/, text) : undefined;
}

/**
 * The number that a value stands for, if it is one.
 *
 * @param {any} value
 */
export function numberOf(value) {
  if (value instanceof Decimal) return value;
  if (Number.isSafeInteger(value)) return new Decimal(value < 0, String(Math.abs(value)), 0);
  // What JavaScript writes with a positive exponent has more than 64 bits.
  if (typeof value === 'number') return parse(/^(-?)(\d+)(?:\.(\d+))?(?:e-(\d+))?$/, String(value));
  return typeof value === 'bigint' ? decimal(String(value)) : undefined;
}

/**
 * @param {RegExp} form
 * @param {string} text
 */
function parse(form, text) {
  const parts = form.exec(text);
  if (!parts) return undefined;
  const [, sign, integer, decimals = '', exponent = '0'] = parts;
  const digits = (integer + decimals).replace(/^0+(?=\d)/, '');
  const scale = decimals.length + Number(exponent);
  const fits = digits.length < GREATEST.length || (digits.length === GREATEST.length && digits <= GREATEST);
  return fits && scale <= GREATEST_SCALE ? new Decimal(sign !== '', digits, scale) : undefined;
}

/**
 * The digits before and after the point.
 *
 * @param {{ digits: string, scale: number }} number
 */
function split({ digits, scale }) {
  if (scale === 0) return [digits, ''];
  const padded = digits.padStart(scale + 1, '0');
  return [padded.slice(0, -scale), padded.slice(-scale)];
}

/**
 * Whether a number has this value, written without zeros at the end of its decimals.
 *
 * @param {Decimal} number
 * @param {boolean} negative
 * @param {bigint} coefficient
 * @param {number} scale
 */
export function equals(number, negative, coefficient, scale) {
  const extra = number.scale - scale;
  return (
    extra >= 0 &&
    number.negative === (negative && coefficient !== 0n) &&
    number.digits === (coefficient === 0n ? '0' : coefficient + '0'.repeat(extra))
  );
}

/**
 * The digits that are shown of a number, by the options of an instruction.
 *
 * @param {Decimal} number
 * @param {number} b
 * @param {number} c
 * @param {boolean} isPercent
 */
function shown({ digits, scale }, b, c, isPercent) {
  if (isPercent) ({ digits, scale } = { digits: lengthened(digits, 2 - scale), scale: Math.max(0, scale - 2) });
  const [leastSignificant, mostSignificant] = [c & 0xff, (c >>> 8) & 0xff];
  const [least, most] = [(b >>> 8) & 0xff, (b >>> 16) & 0xff];
  let zeros;
  if (leastSignificant || mostSignificant) {
    if (mostSignificant) ({ digits, scale } = round(digits, scale, significant(digits, scale) - mostSignificant));
    zeros = leastSignificant - significant(digits, scale);
  } else {
    if (most) ({ digits, scale } = round(digits, scale, scale - (most - 1)));
    zeros = least - scale;
  }
  return { digits: lengthened(digits, zeros), scale: scale + Math.max(0, zeros) };
}

/** @type {(digits: string, scale: number) => number} */
const significant = (digits, scale) => (digits === '0' ? scale + 1 : digits.length);

/** @type {(digits: string, zeros: number) => string} */
const lengthened = (digits, zeros) => (zeros > 0 && digits !== '0' ? digits + '0'.repeat(zeros) : digits);

/**
 * Takes the last digits off and rounds to the nearest, from the middle away from 0; no decimals are left that end with 0.
 *
 * @param {string} digits
 * @param {number} scale
 * @param {number} count
 */
function round(digits, scale, count) {
  if (count <= 0) return { digits, scale };
  const padded = digits.padStart(count + 1, '0');
  const up = padded[padded.length - count] >= '5' ? 1n : 0n;
  digits = lengthened(String(BigInt(padded.slice(0, -count)) + up), count - scale);
  scale = Math.max(0, scale - count);
  while (scale > 0 && digits.endsWith('0')) {
    digits = digits.slice(0, -1) || '0';
    scale -= 1;
  }
  return { digits, scale };
}

/**
 * A number as a locale writes it.
 *
 * @param {NumberSymbols} numberSymbols
 * @param {Decimal} number
 * @param {number} b
 * @param {number} c
 */
export function write(numberSymbols, number, b, c) {
  const { digits, point, group, minus, before, behind, least } = numberSymbols;
  const isPercent = ((c >>> 16) & 0xff) === 1;
  const [integer, decimals] = split(shown(number, b, c, isPercent));
  const sizes = isPercent ? numberSymbols.percentSizes : numberSymbols.sizes;
  const groups = groupsOf(sizes, least, integer.padStart(b & 0xff, '0'), b >>> 24);
  /** @type {(text: string) => string} */
  const local = text => (digits ? text.replace(/\d/g, digit => digits[Number(digit)]) : text);
  return (
    (number.negative ? minus : '') +
    (isPercent ? before : '') +
    groups.map(local).join(group) +
    (decimals && point + local(decimals)) +
    (isPercent ? behind : '')
  );
}

/**
 * What a locale writes numbers with; `digits` if they are not 0 to 9. Sizes are how many digits the last group has (0 for
 * no groups) and how many the others; `least` is how many digits must stand before the last one.
 *
 * @typedef {{ digits?: string[], point: string, group: string, minus: string, before: string, behind: string,
 *   sizes: [number, number], percentSizes: [number, number], least: number }} NumberSymbols
 */

/**
 * @param {[number, number]} sizes
 * @param {number} least
 * @param {string} integer
 * @param {number} mode
 */
function groupsOf([last, other], least, integer, mode) {
  const before = mode === 1 ? 1 : mode === 2 ? Math.max(2, least) : least;
  if (last === 0 || mode === 3 || integer.length < last + before) return [integer];
  const groups = [integer.slice(-last)];
  for (let end = integer.length - last; end > 0; end -= other) {
    groups.unshift(integer.slice(Math.max(0, end - other), end));
  }
  return groups;
}

/**
 * The number of a number's plural category, by the rules that stand from one word to another.
 *
 * @param {Uint32Array} words
 * @param {number} from
 * @param {number} to
 * @param {Decimal} number
 * @param {number} b
 * @param {number} c
 */
export function category(words, from, to, number, b, c) {
  const [integer, decimals] = split(shown(number, b, c, false));
  const trimmed = decimals && decimals.replace(/0+$/, '');
  const operands = [trimmed ? undefined : integer, integer, decimals.length, trimmed.length, decimals, trimmed, 0];
  let holds = true;
  for (let place = from; place < to; ) {
    const head = words[place];
    const end = place + 2 + 2 * ((head >>> 16) & 0xff);
    const value = operands[head & 7];
    const inside = value !== undefined && isInRanges(words, place, end, value);
    holds &&= inside !== ((head & 8) !== 0);
    if (head & 16) {
      if (holds) return (head >>> 8) & 0xff;
      holds = true;
    }
    place = end;
  }
  return OTHER;
}

/**
 * @param {Uint32Array} words
 * @param {number} place Of the relation.
 * @param {number} end
 * @param {string | number} operand
 */
function isInRanges(words, place, end, operand) {
  const value = remainder(operand, words[place + 1]);
  for (let pair = place + 2; pair < end; pair += 2) {
    if (words[pair] <= value && value <= words[pair + 1]) return true;
  }
  return false;
}

/**
 * @param {string | number} operand
 * @param {number} modulus 0 for none.
 */
function remainder(operand, modulus) {
  if (typeof operand === 'number' || operand.length <= 15) {
    return modulus ? Number(operand) % modulus : Number(operand);
  }
  const extra = /[1-9]/.test(operand.slice(0, -18)) ? 10n ** 18n : 0n;
  const value = BigInt(operand.slice(-18)) + extra;
  return Number(modulus ? value % BigInt(modulus) : value);
}
