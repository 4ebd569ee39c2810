// Merges the chunks of a bundle that differ in nothing but their number. usage: node .ci/merge-chunks.ts DIRECTORY
//
// The bundler makes a chunk with the same modules for each of several commands, and numbers such chunks in an order that differs
// from build to build. Without them, two builds of the same sources are the same bytes.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const CHUNK = /^(\d+)\.index\.js$/;
const REFERENCE = /__webpack_require__\.e\((?:\/\* import\(\) \*\/ )?(\d+)\)/g;
/** Any other form of a reference is not known to this program. */
const ANY_REFERENCE = /__webpack_require__\.e\(/g;

const [directory = 'dist'] = process.argv.slice(2);
const files = readdirSync(directory).filter((name) => name.endsWith('.js'));
const chunks = files.flatMap((name) => CHUNK.exec(name)?.[1] ?? []).sort((a, b) => Number(a) - Number(b));

/** The number of a chunk, and those of the chunks that it stands for. */
const HEAD = /^export const id = (\d+);\nexport const ids = \[([\d,]+)\];\n/;

const groups = Map.groupBy(chunks, (id) => readChunk(id).replace(HEAD, ''));
const merged = new Map<string, string>();
for (const [content, ids] of groups) {
  const [first, ...others] = ids;
  if (first === undefined || others.length === 0) continue;
  for (const other of others) merged.set(other, first);
  const all = new Set(ids.flatMap((id) => (HEAD.exec(readChunk(id))?.[2] ?? id).split(',').map(Number)));
  const sorted = [...all].sort((one, other) => one - other).join(',');
  writeFileSync(pathOf(first), `export const id = ${first};\nexport const ids = [${sorted}];\n${content}`);
}

for (const name of files) {
  const path = join(directory, name);
  const text = readFileSync(path, 'utf8');
  const known = text.match(REFERENCE)?.length;
  if (known !== text.match(ANY_REFERENCE)?.length)
    throw new Error(`${path} refers to chunks in an unknown form; adapt this program`);
  const changed = text.replaceAll(REFERENCE, (whole, id: string) => whole.replace(id, merged.get(id) ?? id));
  if (changed !== text) writeFileSync(path, changed);
}
for (const id of merged.keys()) rmSync(pathOf(id));
if (merged.size > 0) console.log(`merged ${merged.size} chunks into equal ones`);

function pathOf(id: string): string {
  return join(directory, `${id}.index.js`);
}

function readChunk(id: string): string {
  const text = readFileSync(pathOf(id), 'utf8');
  if (!HEAD.test(text)) throw new Error(`${pathOf(id)} does not begin like a chunk; adapt this program to the bundler`);
  return text;
}
