import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/errors.ts';
import { checkAnnotations, foreignValue } from '../../src/evidence/annotations.ts';
import { documentOf, readDocument } from '../../src/evidence/document.ts';
import type { Evidence } from '../../src/evidence/evidence.ts';
import { pack } from '../../src/evidence/pack.ts';
import { parseManifest } from '../../src/oci/descriptor.ts';
import { digestOf } from '../../src/oci/digest.ts';

const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const subject = {
  mediaType: 'application/vnd.oci.image.manifest.v1+json',
  digest: digestOf('image'),
  size: 476,
  platform: { os: 'linux', architecture: 'amd64' },
  annotations: { foreign: 'yes' },
};
const sbom: Evidence = {
  kind: 'sbom',
  subject,
  document: documentOf(text('{"bomFormat":"CycloneDX"}'), 'application/vnd.cyclonedx+json'),
  title: 'sbom.cdx.json',
  predicateType: 'https://cyclonedx.org/bom',
  created: '2026-11-21T01:53:11Z',
  producer: 'syft 1.52.0',
  annotations: { 'org.example.team': 'α', 'a.first': '1' },
};

describe('the raw form', () => {
  test('is the manifest of the design, byte for byte', () => {
    const { manifest, blobs } = pack(sbom);
    expect(new TextDecoder().decode(manifest.bytes)).toBe(
      JSON.stringify({
        schemaVersion: 2,
        mediaType: 'application/vnd.oci.image.manifest.v1+json',
        artifactType: 'application/vnd.cyclonedx+json',
        config: {
          mediaType: 'application/vnd.oci.empty.v1+json',
          digest: 'sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
          size: 2,
        },
        layers: [
          {
            mediaType: 'application/vnd.cyclonedx+json',
            digest: digestOf('{"bomFormat":"CycloneDX"}'),
            size: 25,
            annotations: { 'org.opencontainers.image.title': 'sbom.cdx.json' },
          },
        ],
        subject: { mediaType: subject.mediaType, digest: subject.digest, size: 476 },
        annotations: {
          'a.first': '1',
          'io.github.oci-evidence.kind': 'sbom',
          'io.github.oci-evidence.producer': 'syft 1.52.0',
          'org.example.team': 'α',
          'org.opencontainers.image.created': '2026-11-21T01:53:11Z',
        },
      }),
    );
    expect(blobs.map((blob) => blob.descriptor.size)).toEqual([2, 25]);
  });

  test('has the same digest for the same evidence, whatever the order of its annotations', () => {
    const shuffled = { ...sbom, annotations: { 'a.first': '1', 'org.example.team': 'α' } };
    expect(pack(shuffled).manifest.descriptor).toEqual(pack(sbom).manifest.descriptor);
  });

  test('has another digest for another subject', () => {
    const other = { ...sbom, subject: { ...subject, digest: digestOf('other') } };
    expect(pack(other).manifest.descriptor.digest).not.toBe(pack(sbom).manifest.descriptor.digest);
  });

  test('has a descriptor with the fields that a registry lists', () => {
    const { manifest } = pack(sbom);
    const content = parseManifest(manifest, 'test');
    expect(manifest.descriptor.digest).toBe(digestOf(manifest.bytes));
    expect(manifest.descriptor.size).toBe(manifest.bytes.byteLength);
    expect(manifest.descriptor.artifactType).toBe(content.artifactType);
    expect(manifest.descriptor.annotations).toEqual(content.annotations);
  });

  test('has the predicate type of a statement, and none for other documents', () => {
    const statement = { ...sbom, document: documentOf(text('{}'), 'application/vnd.in-toto+json') };
    expect(pack(statement).manifest.descriptor.annotations?.['in-toto.io/predicate-type']).toBe(sbom.predicateType);
    expect(pack(sbom).manifest.descriptor.annotations).not.toHaveProperty('in-toto.io/predicate-type');
  });

  test('has no time if the evidence has none', () => {
    const { created: _, ...timeless } = sbom;
    expect(pack(timeless).manifest.descriptor.annotations).not.toHaveProperty('org.opencontainers.image.created');
  });

  test('does not let annotations of the caller overwrite those of the evidence', () => {
    const liar = { ...sbom, annotations: { 'io.github.oci-evidence.kind': 'approval' } };
    expect(pack(liar).manifest.descriptor.annotations?.['io.github.oci-evidence.kind']).toBe('sbom');
  });

  test('has blobs that can be opened repeatedly, as for a retry', async () => {
    for (const blob of pack(sbom).blobs) {
      const first = await readDocument(blob, 100);
      expect(await readDocument(blob, 100)).toEqual(first);
      expect(digestOf(first)).toBe(blob.descriptor.digest);
    }
  });
});

describe('the bundle form', () => {
  test('has the form that cosign 3 writes: artifactType on the config, predicate type in both annotations', () => {
    const { manifest } = pack({
      ...sbom,
      document: documentOf(text('{}'), 'application/vnd.dev.sigstore.bundle.v0.3+json'),
    });
    const json = JSON.parse(new TextDecoder().decode(manifest.bytes));
    expect(json.artifactType).toBe('application/vnd.dev.sigstore.bundle.v0.3+json');
    expect(json.config.artifactType).toBe(json.artifactType);
    expect(json.layers).toHaveLength(1);
    expect(json.layers[0].mediaType).toBe(json.artifactType);
    expect(json.annotations).toMatchObject({
      'dev.sigstore.bundle.content': 'dsse-envelope',
      'dev.sigstore.bundle.predicateType': 'https://cyclonedx.org/bom',
      'in-toto.io/predicate-type': 'https://cyclonedx.org/bom',
    });
  });

  test('marks a bundle without a statement as a signature of the subject', () => {
    const { predicateType: _, ...signature } = sbom;
    const packed = pack({
      ...signature,
      kind: 'signature',
      document: documentOf(text('{}'), 'application/vnd.dev.sigstore.bundle.v0.3+json'),
    });
    expect(packed.manifest.descriptor.annotations?.['dev.sigstore.bundle.content']).toBe('message-signature');
    expect(packed.manifest.descriptor.annotations).not.toHaveProperty('in-toto.io/predicate-type');
  });
});

describe('annotation values', () => {
  test('from a document are reduced to one line of limited length', () => {
    expect(foreignValue('evil\n::error::\u001b[31m tool\u202e 1')).toBe('evil ::error:: [31m tool 1');
    expect([...foreignValue('😀'.repeat(400))]).toHaveLength(256);
    expect(foreignValue('😀'.repeat(400)).isWellFormed()).toBe(true);
  });

  test.each([
    [{ 'in-toto.io/predicate-type': 'x' }, 'is reserved'],
    [{ 'org.opencontainers.image.created': '2026-01-02T03:04:05Z' }, 'is reserved'],
    [{ 'dev.sigstore.bundle.anything': 'x' }, 'is reserved'],
    [{ ключ: 'x' }, 'visible ASCII'],
    [{ key: 'x'.repeat(4097) }, 'longer than 4096'],
    [
      Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`k${at}`, 'x'.repeat(4096)])),
      '32768 characters in total',
    ],
  ])('from a user are validated: %#', (annotations, message) => {
    expect(() => checkAnnotations(annotations)).toThrow(UserError);
    expect(() => checkAnnotations(annotations)).toThrow(message);
  });

  test('from a user are kept unchanged if they are valid', () => {
    expect(() => checkAnnotations({ 'org.example.note': 'naïve – ☃' })).not.toThrow();
  });
});
