// Every schema that documents are checked against, by name. Only what compiles them knows this file: the bundle holds
// the compiled validators and none of the schemas.
import type { CycloneDxVersion } from './cyclonedx.ts';
import { OWN_KINDS, type OwnKind, PREDICATES, type Schema, STRUCTURES } from './structures.ts';

/** `format cyclonedx-json#component` is the definition `component` of that format's structure. */
export type SchemaName =
  | `cyclonedx ${CycloneDxVersion}`
  | `format ${string}`
  | `predicate ${string}`
  | `own ${OwnKind}`;

export interface SchemaSource {
  readonly dialect: 'draft-07' | '2020-12';
  readonly schema: Schema;
  /** What the schema refers to, by URI. */
  readonly parts?: Readonly<Record<string, Schema>>;
}

type SchemaModule = Promise<{ readonly default: unknown }>;

/**
 * The schemas of the specification as the CycloneDX library ships them. It does not export them, hence the paths.
 */
const CYCLONEDX: Readonly<Record<CycloneDxVersion, () => SchemaModule>> = {
  '1.4': () =>
    import('../../../node_modules/@cyclonedx/cyclonedx-library/res/schema/bom-1.4.SNAPSHOT.schema.json', {
      with: { type: 'json' },
    }),
  '1.5': () =>
    import('../../../node_modules/@cyclonedx/cyclonedx-library/res/schema/bom-1.5.SNAPSHOT.schema.json', {
      with: { type: 'json' },
    }),
  '1.6': () =>
    import('../../../node_modules/@cyclonedx/cyclonedx-library/res/schema/bom-1.6.SNAPSHOT.schema.json', {
      with: { type: 'json' },
    }),
  '1.7': () =>
    import('../../../node_modules/@cyclonedx/cyclonedx-library/res/schema/bom-1.7.SNAPSHOT.schema.json', {
      with: { type: 'json' },
    }),
};

/** What the schemas above refer to, by the names that they use. */
const CYCLONEDX_PARTS: Readonly<Record<string, () => SchemaModule>> = {
  'spdx.SNAPSHOT.schema.json': () =>
    import('../../../node_modules/@cyclonedx/cyclonedx-library/res/schema/spdx.SNAPSHOT.schema.json', {
      with: { type: 'json' },
    }),
  'jsf-0.82.SNAPSHOT.schema.json': () =>
    import('../../../node_modules/@cyclonedx/cyclonedx-library/res/schema/jsf-0.82.SNAPSHOT.schema.json', {
      with: { type: 'json' },
    }),
  'cryptography-defs.SNAPSHOT.schema.json': () =>
    import('../../../node_modules/@cyclonedx/cyclonedx-library/res/schema/cryptography-defs.SNAPSHOT.schema.json', {
      with: { type: 'json' },
    }),
};
const CYCLONEDX_BASE = 'http://cyclonedx.org/schema/';

/** The schemas that this project publishes. */
const OWN: Readonly<Record<OwnKind, () => SchemaModule>> = {
  approval: () => import('../../../schemas/approval.v1.schema.json', { with: { type: 'json' } }),
  'model-card': () => import('../../../schemas/model-card.v1.schema.json', { with: { type: 'json' } }),
  'evaluation-report': () => import('../../../schemas/evaluation-report.v1.schema.json', { with: { type: 'json' } }),
  'red-team-summary': () => import('../../../schemas/red-team-summary.v1.schema.json', { with: { type: 'json' } }),
  'tool-manifest': () => import('../../../schemas/tool-manifest.v1.schema.json', { with: { type: 'json' } }),
};

/** All schemas, each read when it is asked for. */
export const SCHEMAS: ReadonlyMap<SchemaName, () => Promise<SchemaSource>> = new Map([
  ...Object.entries(CYCLONEDX).map(([version, load]) =>
    row(`cyclonedx ${version as CycloneDxVersion}`, async () => ({
      dialect: 'draft-07',
      schema: await read(load),
      parts: Object.fromEntries(
        await Promise.all(
          Object.entries(CYCLONEDX_PARTS).map(async ([name, part]) => [`${CYCLONEDX_BASE}${name}`, await read(part)]),
        ),
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
  ...OWN_KINDS.map((kind) => row(`own ${kind}`, async () => ({ dialect: '2020-12', schema: await read(OWN[kind]) }))),
]);

function row(name: SchemaName, load: () => Promise<SchemaSource>): [SchemaName, () => Promise<SchemaSource>] {
  return [name, load];
}

function plain(schema: Schema): () => Promise<SchemaSource> {
  return async () => ({ dialect: '2020-12', schema });
}

async function read(load: () => SchemaModule): Promise<Schema> {
  return (await load()).default as Schema;
}
