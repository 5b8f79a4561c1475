// What opening a pack makes sure of, so that reading it cannot fail: each byte is looked at a bounded number of times.

import { ensure, hash } from './bytes.js';
import { ABSENT, NOT_FOR_USERS, PROGRAM, TEXT_ARGUMENT, word } from './pack.js';

const EMPTY_SLOT = 0xffffffff;
const NO_COLUMN = 0xff;
const COLUMNS = 10;
const MAX_NAME = 1024;
const MAX_SYMBOL = 64;
const MAX_INSTRUCTIONS = 65536;
const CATEGORIES = 6;
const NO_CATEGORY = 0xff;
const OPERANDS = 7;
const USER_MESSAGE = 3;

/** @typedef {import('./pack.js').Pack} Pack */

/** @param {Pack} pack */
export function check(pack) {
  const { words } = pack;
  checkHeader(pack);
  checkNames(pack);
  checkNumerals(pack);
  checkSlots(pack);
  checkDeclarations(pack);
  checkPrograms(pack);
  for (let cell = pack.cells; cell < pack.instructions; cell += 2) ensure(isCell(pack, cell), 'Offset');
  for (const cell of [word.unknownError, word.genericUserMessage]) {
    ensure(isCell(pack, cell), 'Offset');
  }
  checkPlural(words.subarray(pack.cardinal, pack.ordinal));
  checkPlural(words.subarray(pack.ordinal, pack.end));
}

/**
 * Whether the span at a word is that of a text: no character is cut.
 *
 * @param {Pack} pack
 * @param {number} place
 */
function isSpan({ words, text }, place, most = Infinity) {
  const start = words[place];
  const end = start + words[place + 1];
  // Behind the last byte there is no 0x80 either.
  return words[place + 1] <= most && end <= text.length && (text[start] & 0xc0) !== 0x80 && (text[end] & 0xc0) !== 0x80;
}

/**
 * @param {Pack} pack
 * @param {number} cell
 */
function isCell(pack, cell) {
  const [offset, length] = [pack.words[cell], pack.words[cell + 1]];
  return length === ABSENT || (length === PROGRAM ? offset < pack.programCount : isSpan(pack, cell));
}

/** @param {Pack} pack */
function checkHeader(pack) {
  const columns = Array.from({ length: COLUMNS }, (_, place) => pack.column(place));
  ensure(
    pack.width <= COLUMNS &&
      columns.every(column => column === NO_COLUMN || column < pack.width) &&
      pack.defaultDomain < pack.domainCount &&
      pack.shift < 32,
    'Header',
  );
}

/** @param {Pack} pack */
function checkNames(pack) {
  for (let name = pack.domains; name < pack.cardinal; name += 2) ensure(isSpan(pack, name, MAX_NAME), 'Offset');
  ensure(isSpan(pack, word.locale, MAX_NAME), 'Offset');
}

/** @param {Pack} pack */
function checkNumerals(pack) {
  ensure(isSpan(pack, word.digits), 'Offset');
  for (const symbol of [word.point, word.group, word.minus, word.before, word.behind]) {
    ensure(isSpan(pack, symbol, MAX_SYMBOL), 'Offset');
  }
  const groups = pack.words[word.groups];
  const sizes = [groups & 0xff, (groups >>> 8) & 0xff, groups >>> 28, (groups >>> 24) & 0xf];
  const haveGroups = sizes.every(Boolean) || !sizes.some(Boolean);
  ensure(areDigits(pack.bytes(word.digits)) && haveGroups, 'Header');
}

/**
 * Whether these are ten characters of the same length.
 *
 * @param {Uint8Array} bytes
 */
function areDigits(bytes) {
  const length = bytes.length / 10;
  /** @type {(byte: number) => boolean} */
  const isStart = byte => (byte & 0xc0) !== 0x80;
  return (
    length >= 1 && length <= 4 && Number.isInteger(length) && bytes.every((byte, place) => isStart(byte) === (place % length === 0))
  );
}

/**
 * Every row's slot leads to it and lies within the probes from its home; no other slot holds anything.
 *
 * @param {Pack} pack
 */
function checkSlots(pack) {
  const { words } = pack;
  let codeSet = hash([]);
  for (let domain = pack.domains; domain < pack.arguments; domain += 2) codeSet = hash([0], hash(pack.bytes(domain), codeSet));
  for (let row = 0; row < pack.rows; row++) {
    const key = pack.keys + 4 * row;
    let low = words[key];
    let high = words[key + 1];
    const tag = words[key + 2];
    const place = words[key + 3] % NOT_FOR_USERS;
    codeSet = hashWord(tag, codeSet);
    if (tag & 1) {
      ensure(isSpan(pack, key, MAX_NAME), 'Offset');
      const code = pack.bytes(key);
      [low, high] = [hash(code), code.length];
      codeSet = hash([0], hash(code, codeSet));
    } else {
      codeSet = hashWord(high, hashWord(low, codeSet));
    }
    ensure(place < pack.slotCount, 'Slots');
    const slot = pack.slots + 4 * place;
    const steps = (place - pack.home(low, high, tag)) & (pack.slotCount - 1);
    ensure(
      words[slot] === low &&
        words[slot + 1] === high &&
        words[slot + 2] === tag &&
        words[slot + 3] === row &&
        steps < pack.probes &&
        tag >>> 1 < pack.domainCount &&
        (pack.isUserFacing(row) || !pack.cell(row, 2 * USER_MESSAGE)),
      'Slots',
    );
  }
  let held = 0;
  for (let slot = pack.slots; slot < pack.keys; slot += 4) if (words[slot + 2] !== EMPTY_SLOT) held++;
  ensure(held === pack.rows, 'Slots');
  ensure(codeSet === words[word.codeSet], 'Header');
}

/**
 * The declarations name rows and arguments that are there, in their order, each once.
 *
 * @param {Pack} pack
 */
function checkDeclarations(pack) {
  const { words } = pack;
  let [lastRow, last] = [0, -1];
  for (let place = pack.declarations; place < pack.domains; place += 2) {
    const [row, argument] = [words[place], words[place + 1] % TEXT_ARGUMENT];
    ensure(row < pack.rows && argument < pack.argumentCount && (row > lastRow || (row === lastRow && argument > last)), 'Offset');
    [lastRow, last] = [row, argument];
  }
}

/** @type {(word: number, state: number) => number} */
const hashWord = (word, state) => hash([word & 0xff, (word >>> 8) & 0xff, (word >>> 16) & 0xff, word >>> 24], state);

/**
 * The programs lie one behind the other and fill their table; each is well formed.
 *
 * @param {Pack} pack
 */
function checkPrograms(pack) {
  const { words, programs, programCount, instructionCount } = pack;
  ensure(words[programs] === 0, 'Program');
  for (let program = programs; program < programs + programCount; program++) {
    const [start, end] = [words[program], words[program + 1]];
    ensure(start <= end && end <= instructionCount && isProgram(pack, start, end), 'Program');
  }
  ensure(words[programs + programCount] === instructionCount, 'Program');
}

/**
 * Whether every instruction is known, goes ahead, and names what is there.
 *
 * @param {Pack} pack
 * @param {number} start
 * @param {number} end
 */
function isProgram(pack, start, end) {
  const { words } = pack;
  if (end - start > MAX_INSTRUCTIONS) return false;
  let written = 0;
  let isSelecting = false;
  for (let at = start; at < end; at++) {
    const place = pack.instructions + 4 * at;
    const head = words[place];
    const operation = head & 0xff;
    // A case stands behind its select, or behind another case.
    if (operation === 3 || operation === 4) {
      if (!isSelecting) return false;
    } else {
      isSelecting = operation === 2;
    }
    const a = words[place + 1];
    const target = words[place + 3];
    const aim = start + target < end ? words[pack.instructions + 4 * (start + target)] & 0xff : 0;
    // Nothing leads to a case from elsewhere.
    const isAhead = target > at - start && target <= end - start && aim !== 3 && aim !== 4;
    switch (operation) {
      case 0:
        if (a < written || !isSpan(pack, place + 1)) return false;
        written = a + words[place + 2];
        break;
      case 1:
      case 2:
        if (a >= pack.argumentCount || !areOptions(words[place + 2], target)) return false;
        break;
      case 4: {
        const category = (head >>> 16) & 0xff;
        if (!isAhead || !isSpan(pack, place + 1) || (category >= CATEGORIES && category !== NO_CATEGORY)) return false;
        break;
      }
      case 3:
      case 5:
        if (!isAhead) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

/** Whether two words are among those that say how a number is written. @type {(b: number, c: number) => boolean} */
function areOptions(b, c) {
  return (
    (b & 0xff) <= 21 &&
    ((b >>> 8) & 0xff) <= 100 &&
    ((b >>> 16) & 0xff) <= 101 &&
    b >>> 24 <= 3 &&
    (c & 0xff) <= 21 &&
    ((c >>> 8) & 0xff) <= 21 &&
    c >>> 16 <= 1
  );
}

/** @param {Uint32Array} rules */
function checkPlural(rules) {
  let hasEnded = true;
  for (let place = 0; place < rules.length; ) {
    const head = rules[place];
    ensure((head & 7) < OPERANDS && ((head >>> 8) & 0xff) < CATEGORIES, 'Plural');
    hasEnded = (head & 16) !== 0;
    place += 2 + 2 * ((head >>> 16) & 0xff);
    ensure(place <= rules.length, 'Plural');
  }
  ensure(hasEnded, 'Plural');
}
