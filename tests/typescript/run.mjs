// Prints the texts that compiled `uses` gives, from the packs beside the generated modules.
import { readFileSync, readdirSync } from 'node:fs';
import { Catalog, openLanguages, openPack } from 'codegloss';

const open = folder => {
  const read = name => readFileSync(new URL(`${folder}/${name}`, import.meta.url));
  const packs = readdirSync(new URL(folder, import.meta.url)).filter(name => name.endsWith('.pack') && name !== 'languages.pack');
  return new Catalog(packs.map(name => openPack(read(name))), openLanguages(read('languages.pack')));
};

const { texts } = await import(process.argv[2]);
console.log(texts(open('errors'), open('hostile')).join('\n'));
