import { describe, expect, test } from '@jest/globals';
import { kindOfMediaType, kindOfPredicate, kindOfReferrer, needsPredicate } from '../../src/evidence/classify.ts';
import { KINDS, type Kind, kindRow } from '../../src/evidence/kinds.ts';

const BUNDLE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const kinds = Object.keys(KINDS) as Kind[];

describe('every row of the table is recognised', () => {
  test.each(kinds.flatMap((kind) => kindRow(kind).predicateTypes.map((type) => [type, kind])))(
    '%s is %s',
    (type, kind) => {
      expect(kindOfPredicate(type)).toBe(kind);
      const annotations = { 'in-toto.io/predicate-type': type };
      expect(kindOfReferrer({ artifactType: 'application/vnd.in-toto+json', annotations })).toBe(kind);
      expect(kindOfReferrer({ artifactType: BUNDLE, annotations: { 'dev.sigstore.bundle.predicateType': type } })).toBe(
        kind,
      );
    },
  );

  test.each(kinds.flatMap((kind) => kindRow(kind).mediaTypes.map((type) => [type, kind])))('%s is %s', (type, kind) => {
    expect(kindOfMediaType(type)).toBe(kind);
    expect(kindOfReferrer({ artifactType: type })).toBe(kind);
  });
});

describe('versioned names of predicate types', () => {
  test.each([
    ['https://cyclonedx.org/bom/v1.5', 'sbom'],
    ['https://spdx.dev/Document/v2.3', 'sbom'],
    ['https://slsa.dev/provenance/v0.2', 'provenance'],
    ['https://in-toto.io/attestation/vulns/v0.1', 'scan'],
    ['https://openvex.dev/ns/v0.2.0', 'vex'],
    ['https://slsa.dev/verification_summary/v0.2', 'policy-decision'],
  ])('%s is %s', (type, kind) => expect(kindOfPredicate(type)).toBe(kind));

  test.each(['https://cyclonedx.org/bomb', 'https://example.org/slsa.dev/provenance/v1', ''])(
    '%j has no kind',
    (type) => expect(kindOfPredicate(type)).toBeUndefined(),
  );
});

describe('a referrer', () => {
  test('has the kind of its predicate type if it is a bundle', () => {
    const annotations = { 'dev.sigstore.bundle.predicateType': 'https://slsa.dev/provenance/v1' };
    for (const artifactType of [
      BUNDLE,
      'application/vnd.dev.sigstore.bundle+json;version=0.2',
      'application/vnd.dev.sigstore.bundle.v0.3+json; charset=utf-8',
    ]) {
      expect(kindOfReferrer({ artifactType, annotations })).toBe('provenance');
    }
    expect(kindOfReferrer({ artifactType: BUNDLE })).toBe('custom');
    expect(
      kindOfReferrer({ artifactType: BUNDLE, annotations: { 'dev.sigstore.bundle.content': 'message-signature' } }),
    ).toBe('signature');
    expect(
      kindOfReferrer({
        artifactType: BUNDLE,
        annotations: { 'dev.sigstore.bundle.predicateType': 'https://example.org/x' },
      }),
    ).toBe('custom');
  });

  test('has the kind of its artifact type rather than that of a predicate annotation', () => {
    const annotations = { 'in-toto.io/predicate-type': 'https://slsa.dev/provenance/v1' };
    expect(kindOfReferrer({ artifactType: 'application/vnd.cyclonedx+json', annotations })).toBe('sbom');
    expect(kindOfReferrer({ artifactType: 'application/vnd.example', annotations })).toBe('provenance');
  });

  test('has the kind in the annotation if the artifact type is ambiguous; a predicate type has precedence', () => {
    const annotations = { 'io.github.oci-evidence.kind': 'vex' };
    expect(kindOfReferrer({ artifactType: 'application/vnd.cyclonedx+json', annotations })).toBe('vex');
    expect(kindOfReferrer({ artifactType: BUNDLE, annotations })).toBe('vex');
    const provenance = { ...annotations, 'in-toto.io/predicate-type': 'https://slsa.dev/provenance/v1' };
    expect(kindOfReferrer({ artifactType: 'application/vnd.in-toto+json', annotations: provenance })).toBe(
      'provenance',
    );
    const unknown = { 'io.github.oci-evidence.kind': 'constructor' };
    expect(kindOfReferrer({ artifactType: 'application/sarif+json', annotations: unknown })).toBe('scan');
  });

  test('ignores parameters and case of a media type', () => {
    expect(kindOfReferrer({ artifactType: 'Application/SPDX+JSON; version=2.3' })).toBe('sbom');
    expect(kindOfReferrer({ artifactType: null, mediaType: 'text/spdx' })).toBe('sbom');
    expect(kindOfReferrer({})).toBe('custom');
  });

  test('has the kind custom if it is an envelope without a predicate type', () => {
    for (const type of [
      BUNDLE,
      'application/vnd.in-toto+json',
      'application/vnd.dsse.envelope.v1+json',
      'application/vnd.docker.attestation.manifest.v1+json',
    ]) {
      expect(needsPredicate(type)).toBe(true);
    }
    expect(needsPredicate('application/sarif+json')).toBe(false);
  });
});
