// Converts the documents of AI tools to the schema of their kind.

import { present } from '../../json/fields.ts';
import type { Blob } from '../../oci/store.ts';
import { documentOf } from '../document.ts';
import { type Kind, ownPredicate, ownType, schemaId } from '../kinds.ts';
import type { Content } from '../recognise.ts';
import { fromHarness, fromInspect, fromPromptfoo } from './evaluation-report.ts';
import { fromMarkdown, fromMlBom } from './model-card.ts';
import { fromPromptfooRedTeam } from './red-team-summary.ts';
import { fromServerJson, fromToolsList } from './tool-manifest.ts';

/** Makes the body of a document. `name` names the file in errors, `stem` the model if the document does not name it. */
type Converter = (document: Blob, name: string, stem: string) => Promise<object>;

/** By kind, then by format. The format of a new tool is one row here and one in the formats table. */
const CONVERTERS: Partial<Record<Kind, Readonly<Record<string, Converter>>>> = {
  'model-card': { 'model-card-markdown': fromMarkdown, 'cyclonedx-json': fromMlBom },
  'evaluation-report': { 'lm-evaluation-harness': fromHarness, inspect: fromInspect, promptfoo: fromPromptfoo },
  'red-team-summary': { promptfoo: fromPromptfooRedTeam },
  'tool-manifest': { 'mcp-tools': fromToolsList, 'mcp-server': fromServerJson },
};

/** The converted document, with the digest of the original; undefined if the format needs no conversion. */
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
