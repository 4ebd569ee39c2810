// Validates documents against the requirements of their format. Loaded only when there is a document to validate.

import type { ErrorObject, ValidateFunction } from 'ajv';
import { validatorOf } from '#validators';
import { JsonError } from '../../json/error.ts';
import { isRecord } from '../../json/fields.ts';
import { JsonScanner } from '../../json/scanner.ts';
import type { Blob } from '../../oci/store.ts';
import { readDocument } from '../document.ts';
import { OWN_KINDS, ownPredicate } from '../kinds.ts';
import type { Content } from '../recognise.ts';
import { componentProblems } from './components.ts';
import { cycloneDxProblems } from './cyclonedx.ts';
import type { SchemaName } from './schemas.ts';
import { PREDICATES, STRUCTURES } from './structures.ts';
import { textProblems } from './text.ts';

/** The elements of a larger document are validated one by one while it is read. */
const MAX_WHOLE_BYTES = 8 * 1024 * 1024;
/** Problems that are reported for one document. */
const MAX_PROBLEMS = 5;

export interface Findings {
  /** The first few, such as `components[3].purl: …`. */
  readonly problems: readonly string[];
  /** True if the document was too large for full validation. */
  readonly partial: boolean;
}

/** The schemas of a document. */
interface Check {
  readonly schema: SchemaName;
  /** The schemas of list elements, by the place of the list, for a large document. */
  readonly elements: Readonly<Record<string, SchemaName>>;
}

const NOTHING: Findings = { problems: [], partial: false };

/** Validates a document with the format that `recognise` found. */
export async function validate(document: Blob, content: Content): Promise<Findings> {
  const { mediaType, size } = document.descriptor;
  if (!/[/+]json(?:;|$)/.test(mediaType)) return found(await textProblems(document, content.format));
  const own = OWN_KINDS.find((kind) => ownPredicate(kind) === content.predicateType);
  const check = checkOf(content);
  if (own === undefined && check === undefined) return NOTHING;
  if (size > MAX_WHOLE_BYTES) return streamed(document, check);
  const json: unknown = JSON.parse((await readDocument(document, MAX_WHOLE_BYTES)).toString('utf8'));
  if (own !== undefined && isOwnDocument(content)) return found(schemaProblems(await validatorOf(`own ${own}`), json));
  const problems =
    content.format === 'cyclonedx-json'
      ? await cyclonedx(json)
      : schemaProblems(await validatorOf((check as Check).schema), json);
  return found([...problems, ...(await payloadProblems(json, content))]);
}

/** True unless the document is a statement whose predicate is of this project's kind. */
function isOwnDocument({ subjects, format }: Content): boolean {
  return subjects === undefined && format !== 'cyclonedx-json';
}

function checkOf({ bare, format, predicateType }: Content): Check | undefined {
  if (bare && predicateType !== undefined)
    return Object.hasOwn(PREDICATES, predicateType)
      ? { schema: `predicate ${predicateType}`, elements: {} }
      : undefined;
  if (format === undefined || !Object.hasOwn(STRUCTURES, format)) return undefined;
  const elements = Object.entries(STRUCTURES[format]?.elements ?? {}).map(
    ([place, definition]): [string, SchemaName] => [place, `format ${format}#${definition}`],
  );
  return { schema: `format ${format}`, elements: Object.fromEntries(elements) };
}

async function cyclonedx(json: unknown): Promise<readonly string[]> {
  const bySchema = (await cycloneDxProblems(json)).map(spelled);
  if (bySchema.length > 0) return bySchema;
  const seen = new Set<string>();
  const components = isRecord(json) && Array.isArray(json.components) ? json.components : [];
  return components.flatMap((component, at) => componentProblems(component, `components[${at}]`, seen));
}

/** Validates the statement inside an envelope or bundle. */
async function payloadProblems(json: unknown, content: Content): Promise<readonly string[]> {
  if (!isRecord(json) || content.subjects === undefined) return [];
  const envelope =
    content.format === 'sigstore-bundle' ? json.dsseEnvelope : content.format === 'dsse' ? json : undefined;
  if (!isRecord(envelope) || typeof envelope.payload !== 'string') return [];
  const statement: unknown = JSON.parse(Buffer.from(envelope.payload, 'base64').toString('utf8'));
  return schemaProblems(await validatorOf('format in-toto'), statement).map((problem) => `payload: ${problem}`);
}

async function streamed(document: Blob, check: Check | undefined): Promise<Findings> {
  const elements = Object.entries(check?.elements ?? {});
  if (elements.length === 0) return { problems: [], partial: true };
  const problems: string[] = [];
  const seen = new Set<string>();
  const checks = new Map<string, ValidateFunction>();
  for (const [place, schema] of elements) checks.set(place, await validatorOf(schema));
  const scanner = new JsonScanner({ places: [], elements: [...checks.keys()] }, (place, index, value) => {
    if (problems.length >= MAX_PROBLEMS) return;
    const where = place.replace(/\[\]$/, `[${index}]`);
    problems.push(
      ...schemaProblems(checks.get(place) as ValidateFunction, value).map((problem) => under(where, problem)),
    );
    if (place === 'components[]') problems.push(...componentProblems(value, where, seen));
  });
  try {
    for await (const chunk of document.open()) scanner.push(chunk);
    scanner.end();
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    problems.push(error.message);
  }
  return { problems: problems.slice(0, MAX_PROBLEMS), partial: true };
}

function schemaProblems(check: ValidateFunction, json: unknown): readonly string[] {
  if (check(json)) return [];
  const errors = check.errors ?? [];
  // If all alternatives fail, the deepest error is the most specific.
  const deepest = [...errors].sort((a, b) => depth(b) - depth(a))[0];
  return deepest === undefined ? [] : [spelled(`${deepest.instancePath || '/'} ${messageOf(deepest)}`)];
}

function depth({ instancePath, keyword }: ErrorObject): number {
  return instancePath.split('/').length * 2 - (/^(?:anyOf|oneOf|allOf|if)$/.test(keyword) ? 1 : 0);
}

function messageOf({ message, keyword, params }: ErrorObject): string {
  if (keyword === 'enum') return `must be one of ${(params.allowedValues as unknown[]).join(', ')}`;
  if (keyword === 'const') return `must be ${JSON.stringify(params.allowedValue)}`;
  return message ?? 'is not valid';
}

/** Rewrites `/components/3/purl must …` as `components[3].purl: must …`. */
function spelled(problem: string): string {
  const [, pointer = '/', message = ''] = /^(\/\S*)\s+([\s\S]*)$/.exec(problem) ?? [];
  const place = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^\d+$/.test(step) ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
  return place === '' ? message || problem : `${place}: ${message}`;
}

function under(where: string, problem: string): string {
  const inside = /^[^\s:]+: /.test(problem);
  return inside ? `${where}.${problem}` : `${where}: ${problem}`;
}

function found(problems: readonly string[]): Findings {
  return { problems: problems.slice(0, MAX_PROBLEMS), partial: false };
}
