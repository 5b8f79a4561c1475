// Runs conformance/cases.tsv: what packs must say, and which bytes must be refused. Works in Node and in a browser.

import { Catalog, OpenError, decimal, openLanguages, openPack } from '../codegloss.js';
import { openFacts } from '../facts.js';

const ESCAPES = { t: '\t', n: '\n', r: '\r', '\\': '\\', '-': '-' };

/** A field as it was written; `-` alone is nothing. */
const unescape = field => (field === '-' ? undefined : field.replace(/\\(.)/gs, (_, letter) => ESCAPES[letter]));

/**
 * What differs from the expected results, and how many cases there are of each kind.
 *
 * @param {string} text The cases.
 * @param {(file: string) => Promise<Uint8Array>} read A file of the folder of the cases.
 */
export async function runCases(text, read) {
  const failures = [];
  const counts = {};
  const packs = [];
  const newer = [];
  /** The opened files of targets, by path. */
  const targets = new Map();
  let facts;
  let languages;
  let catalog;
  let update;
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [kind, ...fields] = line.split('\t').map(unescape);
    counts[kind] = (counts[kind] ?? 0) + 1;
    let found;
    let expected;
    if (kind === 'open') {
      const [file, reason] = fields;
      const bytes = await read(file);
      const opened = open(file, bytes);
      if (file.startsWith('newer/')) newer.push(bytes);
      if (file.startsWith('facts/')) facts = opened.value;
      if (file.startsWith('targets/')) targets.set(file, opened.value);
      if (file.startsWith('packs/')) isTable(file) ? (languages = opened.value) : packs.push(opened.value);
      [found, expected] = [opened.reason, reason];
    } else if (kind === 'among') {
      [found, expected] = among(packs, languages, fields);
    } else if (kind === 'target') {
      const [target, names, wanted, ...rest] = fields;
      const file = name => targets.get(`targets/${target}/${name}.pack`);
      [found, expected] = KINDS[wanted](new Catalog(names.split(' ').map(file), file('languages')), rest);
    } else if (kind === 'fact') {
      [found, expected] = factOf(facts, fields);
    } else {
      catalog ??= new Catalog(packs, languages);
      if (kind === 'refused' || kind === 'updated') update ??= catalog.updated(newer);
      if (kind === 'refused') [found, expected] = refused(update, fields);
      else if (kind === 'updated') [found, expected] = KINDS[fields[0]](update.catalog, fields.slice(1));
      else [found, expected] = KINDS[kind](catalog, fields);
    }
    if (JSON.stringify(found) !== JSON.stringify(expected)) failures.push({ line, found });
  }
  return { failures, counts };
}

/** Whether some packs are a catalog, or what it answers. */
function among(packs, languages, [names, wanted, ...rest]) {
  const some = names === undefined ? [] : names.split(' ').map(name => packs.find(pack => pack.locale === name));
  const opened = refusal(() => new Catalog(some, languages));
  return rest.length === 0 ? [opened.reason, wanted] : KINDS[wanted](opened.value, rest);
}

/** What an update refuses at a place, or nothing where there is no more. */
function refused(update, [number, ...expected]) {
  const found = update.refused[Number(number)];
  if (found === undefined) return [[undefined], expected];
  const [locale, domain, code, field, argument, because] = expected;
  return [
    [found.locale, found.domain, found.code, found.field, found.argument, found.because],
    [locale, domain, codeOf(code), propertyOf(field), argument, because],
  ];
}

const propertyOf = field => field.replace('user-message', 'userMessage');

/** What a fact is, in the form of the cases. */
function factOf(facts, [domain, code, name, expected]) {
  const of = facts.of(domain, codeOf(code));
  const value = facts.get(domain, codeOf(code), name);
  const [kind, text] = typeof value === 'boolean' ? ['b', value ? 'yes' : 'no'] : [typeof value === 'string' ? 't' : 'i', value];
  const found = value === undefined ? (of ? undefined : 'no-code') : `${kind}:${text}`;
  return [
    [found, of?.get(name) === value],
    [expected, true],
  ];
}

const isFacts = file => file.split('/').pop().startsWith('facts');

const isTable = file => file.split('/').pop().startsWith('languages');

const open = (file, bytes) => refusal(() => (isFacts(file) ? openFacts : isTable(file) ? openLanguages : openPack)(bytes));

/** What comes of opening, or why it is refused. */
function refusal(opening) {
  try {
    return { reason: 'ok', value: opening() };
  } catch (error) {
    if (!(error instanceof OpenError)) throw error;
    return { reason: error.reason };
  }
}

/** Each gives what was found and what was expected. */
const KINDS = {
  language: (catalog, [tag, expected]) => [catalog.findLanguage(tag)?.locale, expected],
  first: (catalog, [expected, ...tags]) => [catalog.firstLanguage(tags).locale, expected],
  accept: (catalog, [header, expected]) => [catalog.acceptLanguage(header).locale, expected],
  unknown: (catalog, [locale, code, expected]) => [catalog.unknownError(codeOf(code), catalog.language(locale)), expected],
  generic: (catalog, [locale, expected]) => [String(catalog.genericUserMessage(catalog.language(locale))), expected],
  user: (catalog, [asked, domain, code, facing, locale, expected]) => {
    const description = catalog.describe(domain, codeOf(code), catalog.language(asked));
    const told = description?.userMessageOrGeneric;
    return [
      [description?.isUserFacing ? 'yes' : 'no', told?.locale, told?.format()],
      [facing, locale, expected],
    ];
  },
  describe: (catalog, [asked, domain, code, field, form, isolation, ...rest]) => {
    const [locale, expected, ...values] = rest;
    const language = catalog.language(asked);
    const description =
      domain === undefined
        ? catalog.describeDefault(codeOf(code), language)
        : catalog.describe(domain, codeOf(code), language);
    const plain = description?.get(propertyOf(field));
    const text = form === 'markdown' ? plain?.markdown() : plain;
    const shown = text?.format(Object.fromEntries(values.map(valueOf)), { isolate: isolation === 'isolate' });
    return [
      [text?.locale, shown],
      [locale, expected],
    ];
  },
};

function codeOf(code) {
  const value = code.slice(2);
  if (code.startsWith('t:')) return value;
  return Number.isSafeInteger(Number(value)) ? Number(value) : BigInt(value);
}

function valueOf(argument) {
  const equals = argument.indexOf('=');
  const [name, kind, value] = [argument.slice(0, equals), argument[equals + 1], argument.slice(equals + 3)];
  return [name, kind === 'n' ? decimal(value) : value];
}
