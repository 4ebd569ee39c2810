import { describe, expect, test } from '@jest/globals';
import { documentOf, readDocument, streamedDocument } from '../../src/evidence/document.ts';
import type { Evidence } from '../../src/evidence/evidence.ts';
import {
  fillSubject,
  MAX_EMBEDDED_BYTES,
  statementOf,
  subjectOf,
  wrapPredicate,
} from '../../src/evidence/statement.ts';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import { digestOf } from '../../src/oci/digest.ts';
import type { Blob } from '../../src/oci/store.ts';

const subject: Descriptor = {
  mediaType: 'application/vnd.oci.image.manifest.v1+json',
  digest: digestOf('image'),
  size: 1,
};
const who = subjectOf('registry.example/app', subject);
const textOf = async (document: Blob): Promise<string> => (await readDocument(document, 1e8)).toString();
const piecewise = (text: string, size: number): Promise<Blob> =>
  streamedDocument(async function* () {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }, 'application/json');

test('wraps a predicate without serialising it again', async () => {
  const predicate = '{ "n": 1.0,\n "big": 12345678901234567890, "n2": 1e400 }';
  const wrapped = await wrapPredicate(who, 'https://x/v1', await piecewise(predicate, 5));
  expect(await textOf(wrapped)).toBe(
    `{"_type":"https://in-toto.io/Statement/v1","subject":[{"name":"registry.example/app","digest":{"sha256":"${subject.digest.slice(7)}"}}],"predicateType":"https://x/v1","predicate":${predicate}}`,
  );
  expect(wrapped.descriptor).toEqual({
    mediaType: 'application/vnd.in-toto+json',
    digest: digestOf(await textOf(wrapped)),
    size: Buffer.byteLength(await textOf(wrapped)),
  });
});

test('replaces the subject list in place, for chunks of any size', async () => {
  const text = '{"é":1,"subject": [ ] ,"predicate":{"n":1.0}}';
  const start = Buffer.from(text).indexOf('[');
  for (let size = 1; size < 50; size += 1) {
    const filled = await fillSubject(await piecewise(text, size), { start, end: start + 3 }, who);
    expect(await textOf(filled)).toBe(text.replace('[ ]', JSON.stringify([who])));
  }
});

describe('the statement to sign', () => {
  const evidence = (document: Blob, predicateType?: string): Evidence => ({
    kind: 'sbom',
    subject,
    document,
    title: 'sbom.json',
    ...(predicateType !== undefined && { predicateType }),
    annotations: {},
  });
  const bytes = new TextEncoder().encode('{"bomFormat":"CycloneDX"}');

  test('contains a document that can be a predicate', async () => {
    const { statement, predicateType } = await statementOf(
      evidence(documentOf(bytes, 'application/vnd.cyclonedx+json'), 'https://cyclonedx.org/bom'),
      'registry.example/app',
    );
    expect(predicateType).toBe('https://cyclonedx.org/bom');
    expect(JSON.parse(await textOf(statement))).toMatchObject({
      subject: [who],
      predicate: { bomFormat: 'CycloneDX' },
    });
  });

  test('is an existing statement unchanged', async () => {
    const document = documentOf(bytes, 'application/vnd.in-toto+json');
    expect((await statementOf(evidence(document, 'https://x/v1'), 'n')).statement).toBe(document);
  });

  test.each<[string, Blob, string | undefined]>([
    ['XML', documentOf(bytes, 'application/vnd.cyclonedx+xml'), undefined],
    ['a document without predicate type', documentOf(bytes, 'application/sarif+json'), undefined],
    [
      'a document that is too large',
      {
        ...documentOf(bytes, 'application/spdx+json'),
        descriptor: { mediaType: 'application/spdx+json', digest: digestOf(bytes), size: MAX_EMBEDDED_BYTES + 1 },
      },
      'https://spdx.dev/Document',
    ],
  ])('refers by digest to %s', async (_, document, given) => {
    const { statement, predicateType } = await statementOf(evidence(document, given), 'registry.example/app');
    expect(predicateType).toBe('https://in-toto.io/attestation/reference/v0.1');
    expect(JSON.parse(await textOf(statement))).toMatchObject({
      subject: [who],
      predicateType,
      predicate: {
        attester: { id: 'https://oci-evidence.github.io/' },
        references: [
          { name: 'sbom.json', digest: { sha256: digestOf(bytes).slice(7) }, mediaType: document.descriptor.mediaType },
        ],
      },
    });
  });
});
