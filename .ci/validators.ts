// Compiles every schema for documents into modules for the bundle, in build/validators. `#validators` in package.json selects
// them; runs from the sources use src/evidence/validation/compile.ts instead. The same schemas give the same bytes.
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import standalone from 'ajv/dist/standalone/index.js';
import { compiler } from '../src/evidence/validation/compile.ts';
import * as runtime from '../src/evidence/validation/runtime.ts';
import { SCHEMAS, type SchemaName, type SchemaSource } from '../src/evidence/validation/schemas.ts';
import type { Schema } from '../src/evidence/validation/structures.ts';

const RUNTIME = fileURLToPath(new URL('../src/evidence/validation/runtime.ts', import.meta.url));
const FOLDER = fileURLToPath(new URL('../build/validators', import.meta.url));

/** Keywords without effect on validity: half of a published schema. */
const ANNOTATIONS = new Set(['title', 'description', 'examples', '$comment', 'meta:enum', 'default', 'deprecated']);
/** Keywords whose keys are names instead of keywords. */
const NAMED = new Set(['properties', 'patternProperties', 'definitions', '$defs', 'dependencies', 'dependentSchemas']);
/** Keywords whose values are data. */
const DATA = new Set(['enum', 'const']);

/** Writes `index.mjs` with `validatorOf`, and a module for each version of CycloneDX and each group of small schemas. */
export async function writeValidators(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const loaders: string[] = [];
  for (const [chunk, names] of chunks()) {
    await write(join(folder, `${chunk}.mjs`), await moduleOf(names, folder));
    loaders.push(
      ...names.map((name, at) => `  [${JSON.stringify(name)}, async () => (await import('./${chunk}.mjs')).v${at}],`),
    );
  }
  const index = [
    'const LOADERS = new Map([',
    ...loaders,
    ']);',
    'export async function validatorOf(name) {',
    '  const load = LOADERS.get(name);',
    "  if (load === undefined) throw new Error('unknown schema ' + name);",
    '  return load();',
    '}',
    '',
  ];
  await write(join(folder, 'index.mjs'), index.join('\n'));
}

/** Replaces the file in one step, so that a build that runs at the same time never reads half a file. */
async function write(path: string, text: string): Promise<void> {
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, text);
  await rename(draft, path);
}

/** The schemas of each module: one per version of CycloneDX, because these are large; the small ones are grouped. */
function chunks(): Map<string, SchemaName[]> {
  const all = new Map<string, SchemaName[]>();
  for (const name of SCHEMAS.keys()) {
    const [sort = '', which] = name.split(' ');
    const chunk = sort === 'cyclonedx' ? `${sort}-${which}` : sort;
    all.set(chunk, [...(all.get(chunk) ?? []), name]);
  }
  return all;
}

/** One module that exports the validators of `names` as `v0`, `v1` and so on. They share a dialect. */
async function moduleOf(names: readonly SchemaName[], folder: string): Promise<string> {
  const sources = await Promise.all(names.map((name) => (SCHEMAS.get(name) as () => Promise<SchemaSource>)()));
  const [dialect, ...others] = new Set(sources.map((source) => source.dialect));
  if (dialect === undefined || others.length > 0) throw new Error(`${names.join(', ')}: of more than one dialect`);
  const ajv = compiler(dialect, { source: true, esm: true, lines: true });
  for (const { parts = {} } of sources) {
    for (const [uri, part] of Object.entries(parts)) ajv.addSchema(bare(part), uri);
  }
  sources.forEach(({ schema }, at) => {
    ajv.addSchema(bare(schema), `v${at}`);
  });
  const code = standalone.default(ajv, Object.fromEntries(sources.map((_, at) => [`v${at}`, `v${at}`])));
  const specifier = relative(folder, RUNTIME);
  return `import * as runtime from '${specifier}';\n${withoutRequire(code)}`;
}

/** ajv loads its runtime by `require`, which ES modules do not have. */
function withoutRequire(code: string): string {
  return code.replace(/\brequire\("([^"]*)"\)(?:\.default)?/g, (_, path: string) => {
    const name = path.replace(/^ajv\/dist\/runtime\//, '');
    if (!Object.hasOwn(runtime, name)) throw new Error(`runtime.ts exports nothing for ${path}`);
    return `runtime.${name}`;
  });
}

/** A schema without its annotations. */
function bare(schema: Schema): Schema {
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([keyword]) => !ANNOTATIONS.has(keyword))
      .map(([keyword, value]) => [keyword, bareValue(keyword, value)]),
  );
}

function bareValue(keyword: string, value: unknown): unknown {
  if (DATA.has(keyword) || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => bareValue('', one));
  if (!NAMED.has(keyword)) return bare(value as Schema);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, bareValue('', inner)]));
}

if (import.meta.main) await writeValidators(FOLDER);
