// Validates the beginning of documents in formats other than JSON.
import type { Blob } from '../../oci/store.ts';
import { HEAD_BYTES } from '../formats/text.ts';

/** The required tags of the creation information (SPDX 2.3, clause 6). */
const SPDX_TAGS = ['DataLicense', 'SPDXID', 'DocumentName', 'DocumentNamespace', 'Creator', 'Created'];

const CHECKS: Readonly<Record<string, (head: string) => readonly string[]>> = {
  'spdx-tag-value': (head) =>
    SPDX_TAGS.filter((tag) => !new RegExp(`^${tag}:[ \\t]*\\S`, 'm').test(head)).map(
      (tag) => `${tag}: required tag is missing`,
    ),
  'cyclonedx-xml': (head) =>
    /["']http:\/\/cyclonedx\.org\/schema\/bom\/1\.[0-7]["']/.test(head)
      ? []
      : ['bom: the namespace is not of a known version of CycloneDX (1.0 to 1.7)'],
};

/** The problems of a document of `format`; none if the format has no checks. */
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
