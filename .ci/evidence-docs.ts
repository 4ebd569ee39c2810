// Renders the tables of docs/evidence.md and docs/ai.md from the tables of kinds and formats.
import type { JsonFormat } from '../src/evidence/formats/format.ts';
import { JSON_FORMATS } from '../src/evidence/formats/json.ts';
import { TEXT_FORMATS } from '../src/evidence/formats/text.ts';
import { KINDS, type Kind, kindRow, OWN_KINDS, ownType } from '../src/evidence/kinds.ts';
import { MEDIA_TYPE } from '../src/oci/media-types.ts';

/** Every table, by the page it belongs to and the name of its markers there. */
export const EVIDENCE_TABLES: readonly (readonly [page: string, name: string, render: () => string])[] = [
  ['docs/evidence.md', 'kinds', kindTable],
  ['docs/evidence.md', 'formats', formatTable],
  ['docs/ai.md', 'kinds', ownKindTable],
];

function kindTable(): string {
  return table(
    ['kind', 'attached to', 'predicate types', 'media types'],
    (Object.keys(KINDS) as Kind[]).map((kind) => {
      const { target, predicateTypes, mediaTypes } = kindRow(kind);
      const place = target === 'index' ? 'the image: its index if it has one' : 'the manifest of each platform';
      return [code(kind), place, predicateTypes.map(code).join('<br>'), mediaTypes.map(code).join('<br>')];
    }),
  );
}

function formatTable(): string {
  const rows = [
    ...JSON_FORMATS.map((row) => [code(row.name), row.label, kindOf(row), mediaTypeOf(row)]),
    ...TEXT_FORMATS.map(({ name, label, kind, mediaType }) => [code(name), label, kind, code(mediaType)]),
    ['none of these', '', 'custom', 'by the content: `application/json`, `text/plain`, `application/pdf`, …'],
  ];
  return table(['format', 'document', 'kind', 'media type of the artifact'], rows);
}

function kindOf({ kind, statement, also = [] }: JsonFormat): string {
  if (typeof kind === 'string') return kind;
  if (statement !== undefined) return 'by its predicate type';
  return also.length > 0 ? also.join(' or ') : 'by its content';
}

function mediaTypeOf({ kind, mediaType, bare }: JsonFormat): string {
  if (bare) return `wrapped in a statement: ${code(MEDIA_TYPE.inToto)}`;
  if (typeof mediaType === 'string') return code(mediaType);
  if (mediaType === undefined) return code(ownType(typeof kind === 'string' ? kind : 'KIND'));
  return 'by its content';
}

function ownKindTable(): string {
  return table(
    ['kind', 'schema', 'example', 'made from'],
    OWN_KINDS.map((kind) => [
      code(kind),
      `[schema](../schemas/${kind}.v1.schema.json)`,
      `[${kind}.json](../examples/evidence/${kind}.json)`,
      kindRow(kind).own?.madeFrom ?? 'a document of this schema',
    ]),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function code(text: string): string {
  return `\`${text}\``;
}
