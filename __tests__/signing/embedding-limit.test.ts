import { describe, expect, test } from '@jest/globals';
import { documentOf } from '../../src/evidence/document.ts';
import type { Evidence } from '../../src/evidence/evidence.ts';
import { REFERENCE_PREDICATE } from '../../src/evidence/statement.ts';
import { digestOf } from '../../src/oci/digest.ts';
import {
  embeddingLimit,
  MAX_EMBEDDABLE_BYTES,
  referenceNote,
  SIZE_LIMITS,
  type SigningUse,
} from '../../src/signing/embedding-limit.ts';

const MIB = 1024 * 1024;
const KEY: SigningUse = { keyless: false, log: false, githubAttestations: false };

describe('the default limit is the least of those that apply', () => {
  test.each<[string, Partial<SigningUse>, number, string]>([
    ['with a key', {}, 23, 'oci-evidence'],
    ['with a key and a log', { log: true }, 7, 'Rekor'],
    ['keyless', { keyless: true }, 7, 'Kyverno (ClusterPolicy)'],
    ['keyless with a log', { keyless: true, log: true }, 7, 'Kyverno (ClusterPolicy)'],
    ["with GitHub's API", { keyless: true, githubAttestations: true }, 7, 'Kyverno (ClusterPolicy)'],
    ["with GitHub's API alone", { githubAttestations: true }, 16, "GitHub's attestations API"],
  ])('%s', (_, use, mebibytes, who) => {
    expect(embeddingLimit({ ...KEY, ...use })).toEqual({ bytes: mebibytes * MIB, who });
  });

  test('unless the user sets one', () => {
    expect(embeddingLimit({ ...KEY, keyless: true }, 100)).toEqual({ bytes: 100 });
  });
});

test('a bundle of the largest document fits every limit on bundles that always applies', () => {
  for (const { of, bytes, applies } of SIZE_LIMITS)
    if (of === 'bundle' && applies(KEY)) expect((MAX_EMBEDDABLE_BYTES * 4) / 3 + MIB).toBeLessThanOrEqual(bytes);
});

describe('the note about a document that is referred to', () => {
  const piece = (size: number, predicateType?: string): Evidence => {
    const subject = { mediaType: 'application/vnd.oci.image.manifest.v1+json', digest: digestOf('image'), size: 1 };
    const document = documentOf(Buffer.alloc(size), 'application/vnd.cyclonedx+json');
    return {
      kind: 'sbom',
      subject,
      document,
      title: 'sbom.json',
      annotations: {},
      ...(predicateType && { predicateType }),
    };
  };
  const TYPE = 'https://cyclonedx.org/bom';

  test('says whose limit it is, who no longer finds it, and what to do', () => {
    expect(referenceNote(piece(8 * MIB, TYPE), REFERENCE_PREDICATE, { bytes: 7 * MIB, who: 'Rekor' })).toBe(
      `the bundle of "sbom.json" refers to the document by digest, because it has 8 MiB, more than 7 MiB, the limit of Rekor: readers that ask for ${TYPE} do not find it; ask for ${REFERENCE_PREDICATE}, or set max-embedded-size`,
    );
    expect(referenceNote(piece(1200, TYPE), REFERENCE_PREDICATE, { bytes: 1000 })).toContain(
      'because it has 1200 bytes, more than the max-embedded-size of 1000 bytes: ',
    );
  });

  test('is absent for a document that is embedded, or that could not be embedded at any size', () => {
    expect(referenceNote(piece(10, TYPE), TYPE, { bytes: 100 })).toBeUndefined();
    expect(referenceNote(piece(10, TYPE), REFERENCE_PREDICATE, { bytes: 100 })).toBeUndefined();
    expect(referenceNote(piece(200), REFERENCE_PREDICATE, { bytes: 100 })).toBeUndefined();
  });
});
