// Owns the schemas that documents are validated against, by name. Only the compiler imports this file: the bundle contains
// the compiled validators and none of the schemas.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { OWN_KINDS, type OwnKind } from '../kinds.ts';
import { CYCLONEDX_VERSIONS, type CycloneDxVersion, PREDICATES, type Schema, STRUCTURES } from './structures.ts';

/** `format cyclonedx-json#component` is the definition `component` of that format's structure. */
export type SchemaName =
  | `cyclonedx ${CycloneDxVersion}`
  | `format ${string}`
  | `predicate ${string}`
  | `own ${OwnKind}`;

export interface SchemaSource {
  readonly dialect: 'draft-07' | '2020-12';
  readonly schema: Schema;
  /** The schemas that it refers to, by URI. */
  readonly parts?: Readonly<Record<string, Schema>>;
}

/** The CycloneDX library contains the schemas of the specification, but exports only its package.json. */
const CYCLONEDX_LIBRARY = pathToFileURL(
  createRequire(import.meta.url).resolve('@cyclonedx/cyclonedx-library/package.json'),
);
const cyclonedx = (name: string): Promise<Schema> =>
  read(new URL(`res/schema/${name}.SNAPSHOT.schema.json`, CYCLONEDX_LIBRARY));

/** The schemas that the CycloneDX schemas refer to. */
const CYCLONEDX_PARTS = ['spdx', 'jsf-0.82', 'cryptography-defs'];
const cyclonedxUri = (name: string): string => `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`;

/** All schemas, each read when it is first needed. */
export const SCHEMAS: ReadonlyMap<SchemaName, () => Promise<SchemaSource>> = new Map([
  ...CYCLONEDX_VERSIONS.map((version) =>
    row(`cyclonedx ${version}`, async () => ({
      dialect: 'draft-07',
      schema: await cyclonedx(`bom-${version}`),
      parts: Object.fromEntries(
        await Promise.all(CYCLONEDX_PARTS.map(async (name) => [cyclonedxUri(name), await cyclonedx(name)] as const)),
      ),
    })),
  ),
  ...Object.entries(STRUCTURES).flatMap(([format, { schema, elements = {} }]) => [
    row(`format ${format}`, plain(schema)),
    ...[...new Set(Object.values(elements))].map((definition) =>
      row(`format ${format}#${definition}`, plain((schema.$defs as Record<string, Schema>)[definition] as Schema)),
    ),
  ]),
  ...Object.entries(PREDICATES).map(([type, schema]) => row(`predicate ${type}`, plain(schema))),
  ...OWN_KINDS.map((kind) =>
    row(`own ${kind}`, async () => ({
      dialect: '2020-12',
      schema: await read(new URL(`../../../schemas/${kind}.v1.schema.json`, import.meta.url)),
    })),
  ),
]);

function row(name: SchemaName, load: () => Promise<SchemaSource>): [SchemaName, () => Promise<SchemaSource>] {
  return [name, load];
}

function plain(schema: Schema): () => Promise<SchemaSource> {
  return async () => ({ dialect: '2020-12', schema });
}

async function read(url: URL): Promise<Schema> {
  return JSON.parse(await readFile(url, 'utf8')) as Schema;
}
