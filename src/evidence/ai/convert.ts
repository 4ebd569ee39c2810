// AI documents in the formats of the tools that write them, converted to the one schema of their kind.

import { present } from '../../json/fields.ts';
import type { Blob } from '../../oci/store.ts';
import { documentOf } from '../document.ts';
import { type Kind, ownPredicate, ownType, schemaId } from '../kinds.ts';
import type { Content } from '../recognise.ts';
import { fromHarness, fromInspect, fromPromptfoo } from './evaluation-report.ts';
import { fromMarkdown, fromMlBom } from './model-card.ts';
import { fromPromptfooRedTeam } from './red-team-summary.ts';
import { fromServerJson, fromToolsList } from './tool-manifest.ts';

/** Makes the body of a kind's document. `name` stands for the file in errors, `stem` for the model where it has no name. */
type Converter = (document: Blob, name: string, stem: string) => Promise<object>;

/** By kind, then by format. A new tool's format is one row here and one in the formats table. */
const CONVERTERS: Partial<Record<Kind, Readonly<Record<string, Converter>>>> = {
  'model-card': { 'model-card-markdown': fromMarkdown, 'cyclonedx-json': fromMlBom },
  'evaluation-report': { 'lm-evaluation-harness': fromHarness, inspect: fromInspect, promptfoo: fromPromptfoo },
  'red-team-summary': { promptfoo: fromPromptfooRedTeam },
  'tool-manifest': { 'mcp-tools': fromToolsList, 'mcp-server': fromServerJson },
};

/** The document as its kind's own, with the digest of the one that it was made from; undefined where there is no need. */
export async function convert(
  document: Blob,
  content: Content,
  name: string,
): Promise<{ readonly document: Blob; readonly content: Content } | undefined> {
  const { kind, format } = content;
  const converter = format === undefined ? undefined : CONVERTERS[kind]?.[format];
  if (converter === undefined) return undefined;
  const file = name.slice(name.lastIndexOf('/') + 1);
  const body = await converter(document, name, file.replace(/\.[^.]*$/, ''));
  const [, producer, version] = /^(.+?)(?: (v?\d\S*))?$/.exec(content.producer ?? '') ?? [];
  const { digest, size } = document.descriptor;
  const whole = {
    $schema: schemaId(kind),
    ...present({
      created: content.created,
      producer: producer === undefined ? undefined : present({ name: producer, version }),
    }),
    ...body,
    source: { format, name: file, digest, size },
  };
  return {
    document: documentOf(new TextEncoder().encode(JSON.stringify(whole)), ownType(kind)),
    content: { ...content, format: kind, mediaType: ownType(kind), predicateType: ownPredicate(kind) },
  };
}
