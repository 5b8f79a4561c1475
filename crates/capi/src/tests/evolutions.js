// What a program says that takes the packs of later versions, in JavaScript: a line of JSON for each line of JSON.

import { createInterface } from 'node:readline';
import { Catalog, openLanguages, openPack } from '../../../../js/codegloss.js';

const bytes = hex => Uint8Array.from(Buffer.from(hex, 'hex'));
const codeOf = code => (code.startsWith('t:') ? code.slice(2) : Number(code.slice(2)));
const nameOf = code => (typeof code === 'string' ? `t:${code}` : `i:${code}`);
const fieldOf = field => (field === 'user-message' ? 'userMessage' : field);

/** The languages that a program has kept, by locale: each stays what it was. */
function keep(kept, catalog, tags) {
  for (const tag of tags) {
    const language = catalog.language(tag);
    kept.set(language.locale, kept.get(language.locale) ?? language);
  }
}

function answer(catalog, kept, [locale, domain, code, field, given]) {
  const values = Object.fromEntries(given.map(([name, isText]) => [name, isText ? 'word' : 3]));
  const language = kept.get(locale) ?? catalog.language(locale);
  if (language.locale !== locale) return undefined;
  const text = catalog.describe(domain, codeOf(code), language).get(fieldOf(field));
  return text ? [text.locale, text.format(values), text.markdown().format(values)] : null;
}

function state(catalog, kept, tags, questions, refused) {
  keep(kept, catalog, tags);
  return {
    languages: tags.map(tag => catalog.language(tag).locale),
    texts: questions.map(question => answer(catalog, kept, question)),
    refused: refused.map(({ locale, domain, code, field, argument, because }) => [
      locale,
      domain,
      nameOf(code),
      field === 'userMessage' ? 'user-message' : field,
      argument,
      because,
    ]),
  };
}

for await (const line of createInterface({ input: process.stdin })) {
  const { packs, languages, updates, tags, questions } = JSON.parse(line);
  let catalog = new Catalog(packs.map(pack => openPack(bytes(pack))), openLanguages(bytes(languages)));
  const kept = new Map();
  const states = [state(catalog, kept, tags, questions[0], [])];
  for (const [number, files] of updates.entries()) {
    const updated = catalog.updated(files.map(bytes));
    catalog = updated.catalog;
    states.push(state(catalog, kept, tags, questions[number + 1], updated.refused));
  }
  console.log(JSON.stringify(states));
}
