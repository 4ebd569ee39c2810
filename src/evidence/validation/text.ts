// Structural checks of the formats that are not JSON, on a document's beginning.
import type { Blob } from '../../oci/store.ts';
import { HEAD_BYTES } from '../formats/text.ts';

/** SPDX 2.3, clause 6: the tags that a document's creation information must have. */
const SPDX_TAGS = ['DataLicense', 'SPDXID', 'DocumentName', 'DocumentNamespace', 'Creator', 'Created'];

const CHECKS: Readonly<Record<string, (head: string) => readonly string[]>> = {
  'spdx-tag-value': (head) =>
    SPDX_TAGS.filter((tag) => !new RegExp(`^${tag}:[ \\t]*\\S`, 'm').test(head)).map(
      (tag) => `${tag}: the tag is missing`,
    ),
  'cyclonedx-xml': (head) =>
    /["']http:\/\/cyclonedx\.org\/schema\/bom\/1\.[0-7]["']/.test(head)
      ? []
      : ['bom: its namespace is of no version of CycloneDX that is known here (1.0 to 1.7)'],
};

/** Problems of a document of `format`; none where nothing is checked of it. */
export async function textProblems(document: Blob, format: string | undefined): Promise<readonly string[]> {
  const check = format === undefined ? undefined : CHECKS[format];
  if (check === undefined) return [];
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of document.open()) {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= HEAD_BYTES) break;
  }
  return check(Buffer.concat(chunks).subarray(0, HEAD_BYTES).toString('utf8'));
}
