import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decimal } from '../codegloss.js';
import { LOCALES, openCatalog, random } from './packs.js';

const catalog = openCatalog();

/** Locales whose numbers and plurals no release of CLDR has changed for long. */
const STABLE = ['en', 'zh-Hans', 'zh-Hant', 'bn', 'de', 'hi', 'sv', 'tr'];

/** A decimal text with few enough digits for a double, and how many of them are decimals. */
function someNumber(next) {
  const digits = Array.from({ length: 1 + next(13) }, () => next(10)).join('');
  const scale = next(6);
  const integer = BigInt(digits.slice(0, Math.max(0, digits.length - scale)) || '0');
  const decimals = scale ? digits.slice(-scale).padStart(scale, '0') : '';
  return { text: (next(4) ? '' : '-') + integer + (decimals && `.${decimals}`), scale };
}

function format(locale, code, field, value) {
  return catalog.describeDefault(code, catalog.language(locale)).get(field).format({ value });
}

/** What Intl says; it writes a number below 0 that rounding makes 0 with its sign, as codegloss does, and `-0` itself too. */
function intl(locale, text, options) {
  return new Intl.NumberFormat(locale, options).format(Number(text) || 0);
}

// An oracle of its own: numbers as the engine's own CLDR data writes them.
test('numbers are written as Intl writes them', () => {
  const next = random(11);
  for (let round = 0; round < 4000; round++) {
    const { text, scale } = someNumber(next);
    const locale = STABLE[next(STABLE.length)];
    const value = decimal(text);
    // A number keeps its decimals unless they are rounded away.
    const kept = (least, most) => (scale > most ? [least, most] : [Math.max(least, scale), Math.max(most, scale)]);
    const fraction = ([minimumFractionDigits, maximumFractionDigits]) => ({ minimumFractionDigits, maximumFractionDigits });
    const cases = [
      ['number', 'message', fraction([scale, scale])],
      ['number', 'recovery', { minimumIntegerDigits: 5, ...fraction([scale, scale]) }],
      ['fraction', 'message', fraction(kept(2, 20))],
      ['fraction', 'reason', fraction(kept(0, 2))],
      ['fraction', 'recovery', fraction(kept(1, 3))],
      ['fraction', 'note', fraction(kept(0, 0))],
      ['grouping', 'recovery', { useGrouping: false, ...fraction([scale, scale]) }],
    ];
    const digits = text.replace(/^-?[0.]*|\./g, '').length;
    if (digits > 4) cases.push(['significant', 'recovery', { minimumSignificantDigits: 2, maximumSignificantDigits: 4 }]);
    // A product of doubles would not be exact.
    const percent = Math.max(0, scale - 2);
    if (digits < 12) cases.push(['percent', 'message', { style: 'percent', ...fraction([percent, percent]) }]);
    for (const [code, field, options] of cases) {
      assert.equal(format(locale, code, field, value), intl(locale, text, options), `${locale} ${code} ${field} ${text}`);
    }
  }
});

// Plural categories as the engine's own CLDR data tells them, for integers: Intl forgets zeros at the end of decimals.
test('plural categories are those of Intl', () => {
  const next = random(5);
  const count = Object.keys(PLURALS).length;
  assert.ok(count > 4);
  for (let round = 0; round < 3000; round++) {
    const number = next(4) ? next(130) : next(1_000_000_000);
    for (const [locale, categories] of Object.entries(PLURALS)) {
      const shown = catalog.describeDefault(105, catalog.language(locale)).message.format({ attempts: number });
      const category = new Intl.PluralRules(locale).select(number);
      if (number !== 0 || locale === 'ar') assert.match(shown, categories[category], `${locale} ${number}`);
    }
    const place = 1 + number;
    const ordinal = new Intl.PluralRules('en', { type: 'ordinal' }).select(place);
    const ending = { one: 'st', two: 'nd', few: 'rd', other: 'th' }[ordinal];
    const shown = catalog.describeDefault(106, catalog.language('en')).message.format({ place });
    assert.ok(shown.includes(`${ending} card`), `${place}: ${shown}`);
  }
});

/** What the messages of 105 say for each category. */
const PLURALS = {
  en: { one: /attempt$/, other: /attempts$/ },
  de: { one: /Versuch abgelehnt$/, other: /Versuchen abgelehnt$/ },
  hi: { one: /प्रयास के/, other: /प्रयासों के/ },
  pl: { one: /nieudana próba$/, few: /nieudane próby$/, many: /nieudanych prób$/, other: /nieudanej próby$/ },
  ar: { zero: /أي محاولة$/, one: /واحدة$/, two: /محاولتين$/, few: /محاولات$/, many: /محاولةً$/, other: /[^ة] محاولة$/ },
};

// No digit is lost on the way through a double, and no zero.
test('numbers are exact', () => {
  const plain = (value, locale = 'en') => format(locale, 'grouping', 'recovery', value);
  assert.equal(plain(9007199254740993n), '9007199254740993');
  assert.equal(plain(18446744073709551615n), '18446744073709551615');
  assert.equal(plain(-18446744073709551615n), '-18446744073709551615');
  assert.equal(plain(decimal('1.50')), '1.50');
  assert.equal(plain(decimal('007')), '7');
  assert.equal(plain(0.1), '0.1');
  assert.equal(plain(-0), '0');
  assert.equal(plain(1.5e-10), '0.00000000015');
  assert.equal(plain(2 ** 60), '1152921504606847000');
  assert.equal(String(decimal('-0.50')), '-0.50');
  assert.equal(format('fa', 'number', 'message', decimal('-1234.50')), '\u200e−۱٬۲۳۴٫۵۰');
});

// What is no number of 64 bits shows by the argument's name, and somebody is told.
test('other values are problems', () => {
  const others = [NaN, Infinity, -Infinity, 1e21, 2 ** 64, 5e-324, 18446744073709551616n, null, true, {}, [], Symbol('x'), () => 1, new Number(1)];
  const text = catalog.describeDefault('number', catalog.language('en')).message;
  for (const value of others) {
    const problems = [];
    const shown = text.format({ value }, { onProblem: problem => problems.push(problem) });
    assert.equal(shown, '{$value}');
    assert.deepEqual(problems, [{ kind: 'InvalidArgument', argument: 'value' }]);
  }
  for (const wrong of ['', '-', '.5', '5.', '+1', '1e3', '1,5', ' 1', '1\n', '١', '18446744073709551616', `0.${'0'.repeat(256)}`, 1, undefined]) {
    assert.equal(decimal(wrong), undefined, String(wrong));
  }
});

// Every locale of the cases is one of the catalog.
test('the catalog has the locales of the cases', () => {
  assert.deepEqual(catalog.locales, LOCALES);
});
