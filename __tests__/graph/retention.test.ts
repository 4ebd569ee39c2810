import { describe, expect, test } from '@jest/globals';
import { contentKey, evidenceItem, timeOf } from '../../src/graph/evidence-items.ts';
import {
  decideEvidence,
  type EvidenceItem,
  type EvidenceRules,
  possibleDuplicates,
  signaturesToVerify,
} from '../../src/graph/retention.ts';
import { decideImages, type RepositoryImage, type TagRule } from '../../src/graph/retention-images.ts';
import { parseManifest } from '../../src/oci/descriptor.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { MEDIA_TYPE } from '../../src/oci/media-types.ts';

const DAY = 24 * 60 * 60_000;
const NOW = Date.parse('2026-11-01T00:00:00Z');
const SUBJECT = digestOf('image');

const item = (name: string, fields: Partial<EvidenceItem> = {}): EvidenceItem => ({
  descriptor: { mediaType: MEDIA_TYPE.manifest, digest: digestOf(name), size: 500 },
  subject: SUBJECT,
  orphan: false,
  platform: null,
  kind: 'scan',
  artifactType: 'application/sarif+json',
  predicateTypes: [],
  producer: 'grype',
  created: NOW - 10 * DAY,
  signature: { state: 'none' },
  ...fields,
});

const rules = (fields: Partial<EvidenceRules>): EvidenceRules => ({
  superseded: false,
  duplicates: false,
  orphans: false,
  grace: DAY,
  anySigner: false,
  requiredKinds: new Set(),
  now: NOW,
  ...fields,
});

/** `name: reason` of what is removed and kept, by the names of the items. */
function decided(names: Readonly<Record<string, EvidenceItem>>, fields: Partial<EvidenceRules>) {
  const { removed, kept } = decideEvidence(Object.values(names), rules(fields));
  const named = (map: ReadonlyMap<string, string>) =>
    Object.fromEntries(
      Object.entries(names).flatMap(([name, { descriptor }]) => {
        const why = map.get(descriptor.digest);
        return why === undefined ? [] : [[name, why]];
      }),
    );
  return { removed: named(removed), kept: named(kept) };
}

const aged = (name: string, days: number, fields: Partial<EvidenceItem> = {}) =>
  item(name, { created: NOW - days * DAY, ...fields });
const ownSigned = { signature: { state: 'own', signer: 'release' } } as const;
const foreignSigned = { signature: { state: 'foreign' } } as const;

describe('keep-newest', () => {
  test('keeps the newest N per subject, kind, producer and platform', () => {
    const names = {
      new: aged('new', 1),
      middle: aged('middle', 2),
      old: aged('old', 3),
      otherProducer: aged('otherProducer', 9, { producer: 'trivy' }),
      otherPlatform: aged('otherPlatform', 9, { platform: 'linux/arm64' }),
      otherKind: aged('otherKind', 9, { kind: 'sbom' }),
      otherSubject: aged('otherSubject', 9, { subject: digestOf('other') }),
    };
    expect(decided(names, { keepNewest: 2 })).toEqual({ removed: { old: 'newer-kept' }, kept: {} });
  });

  test('unsigned evidence does not push out signed evidence', () => {
    const names = { flood1: aged('flood1', 1), flood2: aged('flood2', 2), signed: aged('signed', 9, ownSigned) };
    expect(decided(names, { keepNewest: 1 }).removed).toEqual({ flood2: 'newer-kept' });
  });

  test('a time in the future neither takes a place nor is removed; an unknown age stays', () => {
    const names = {
      future: item('future', { created: NOW + 365 * DAY }),
      undated: item('undated', { created: null }),
      real: aged('real', 5),
      old: aged('old', 6),
    };
    expect(decided(names, { keepNewest: 1 })).toEqual({
      removed: { old: 'newer-kept' },
      kept: { future: 'future', undated: 'unknown-age' },
    });
  });

  test('equal times give the same decision in any order', () => {
    const items = ['a', 'b', 'c', 'd'].map((name) => item(name));
    const forward = decideEvidence(items, rules({ keepNewest: 2 })).removed;
    const backward = decideEvidence(items.toReversed(), rules({ keepNewest: 2 })).removed;
    expect([...backward.keys()].toSorted()).toEqual([...forward.keys()].toSorted());
    expect(forward.size).toBe(2);
  });
});

test('older-than removes by age, and nothing whose age is unknown', () => {
  const names = { old: aged('old', 91), young: aged('young', 89), undated: item('undated', { created: null }) };
  expect(decided(names, { olderThan: 90 * DAY })).toEqual({
    removed: { old: 'too-old' },
    kept: { undated: 'unknown-age' },
  });
});

describe('superseded', () => {
  const predicate = { predicateTypes: ['https://slsa.dev/provenance/v1'] };

  test('removes what the same signer replaced, by verified signatures alone', () => {
    const names = {
      old: aged('old', 3, { ...ownSigned, ...predicate }),
      new: aged('new', 2, { ...ownSigned, ...predicate }),
      otherSigner: aged('otherSigner', 9, { signature: { state: 'own', signer: 'nightly' }, ...predicate }),
      otherPredicate: aged('otherPredicate', 9, { ...ownSigned, predicateTypes: ['https://example.com/other'] }),
      unsigned: aged('unsigned', 9, predicate),
      foreign: aged('foreign', 9, { ...foreignSigned, ...predicate }),
    };
    expect(decided(names, { superseded: true })).toEqual({ removed: { old: 'superseded' }, kept: {} });
  });

  test('of two with the same time neither is newer', () => {
    const names = { a: aged('a', 3, ownSigned), b: aged('b', 3, ownSigned) };
    expect(decided(names, { superseded: true }).removed).toEqual({});
  });
});

test('duplicates have the same content under the same signer, and the newest stays', () => {
  const names = {
    a: aged('a', 3, { content: 'x' }),
    b: aged('b', 2, { content: 'x' }),
    other: aged('other', 3, { content: 'y' }),
    unread: aged('unread', 3),
    signed: aged('signed', 9, { content: 'x', ...ownSigned }),
  };
  expect(decided(names, { duplicates: true }).removed).toEqual({ a: 'duplicate' });
});

describe('protection', () => {
  test('what others signed stays unless any signer is allowed', () => {
    const names = { foreign: aged('foreign', 99, foreignSigned), own: aged('own', 99, ownSigned) };
    expect(decided(names, { olderThan: DAY })).toEqual({
      removed: { own: 'too-old' },
      kept: { foreign: 'signed-by-others' },
    });
    expect(decided(names, { olderThan: DAY, anySigner: true }).removed).toEqual({ foreign: 'too-old', own: 'too-old' });
  });

  test('the last of a required kind stays: the newest that a trusted signer signed', () => {
    const names = {
      signed: aged('signed', 99, ownSigned),
      newer: aged('newer', 98),
      elsewhere: aged('elsewhere', 99, { subject: digestOf('other') }),
      sbom: aged('sbom', 99, { kind: 'sbom' }),
    };
    expect(decided(names, { olderThan: DAY, requiredKinds: new Set(['scan'] as const) })).toEqual({
      removed: { newer: 'too-old', sbom: 'too-old' },
      kept: { signed: 'required-by-policy', elsewhere: 'required-by-policy' },
    });
  });

  test('evidence of an unknown type stays', () => {
    expect(decided({ unknown: aged('unknown', 99, { artifactType: null }) }, { olderThan: DAY }).kept).toEqual({
      unknown: 'unknown-type',
    });
  });

  test('an orphan goes when its image had time to arrive', () => {
    const names = {
      old: aged('old', 2, { orphan: true }),
      fresh: aged('fresh', 0.5, { orphan: true }),
      undated: item('undated', { orphan: true, created: null }),
      foreign: aged('foreign', 9, { orphan: true, ...foreignSigned }),
    };
    expect(decided(names, { orphans: true })).toEqual({
      removed: { old: 'orphan', undated: 'orphan' },
      kept: { fresh: 'too-young', foreign: 'signed-by-others' },
    });
    expect(decided(names, {}).removed).toEqual({});
  });
});

test('only signatures that can decide something are verified', () => {
  const items = [
    aged('single', 1, foreignSigned),
    aged('old', 99, { ...foreignSigned, kind: 'sbom' }),
    aged('plain', 99),
  ];
  const names = (found: readonly EvidenceItem[]) => found.map(({ descriptor }) => descriptor.digest);
  expect(names(signaturesToVerify(items, rules({ olderThan: 90 * DAY })))).toEqual([digestOf('old')]);
  expect(names(signaturesToVerify(items, rules({ superseded: true })))).toEqual([digestOf('single')]);
});

test('manifests are read only if they may be duplicates', () => {
  const items = [aged('a', 1), aged('b', 2), aged('c', 3, { kind: 'sbom' })];
  const decision = decideEvidence(items, rules({}));
  expect(possibleDuplicates(items, decision).map(({ descriptor }) => descriptor.digest)).toEqual([
    digestOf('a'),
    digestOf('b'),
  ]);
});

describe('evidence from a list', () => {
  const place = { subject: SUBJECT, orphan: false, platform: null };
  const descriptor = { mediaType: MEDIA_TYPE.manifest, digest: digestOf('x'), size: 1 };

  test('has the producer without its version, and the claimed time', () => {
    const annotations = {
      'io.github.oci-evidence.producer': 'oci-evidence 0.1.0',
      'org.opencontainers.image.created': '2026-10-01T00:00:00Z',
    };
    const { producer, created, signature, artifactType } = evidenceItem(
      { ...descriptor, artifactType: 'application/sarif+json; charset=utf-8', annotations },
      place,
    );
    expect({ producer, created, signature, artifactType }).toEqual({
      producer: 'oci-evidence',
      created: Date.parse('2026-10-01T00:00:00Z'),
      signature: { state: 'none' },
      artifactType: 'application/sarif+json',
    });
  });

  test.each(['application/vnd.dev.sigstore.bundle.v0.3+json', 'application/vnd.cncf.notary.signature'])(
    '%s counts as signed by others until it is verified',
    (artifactType) => {
      expect(evidenceItem({ ...descriptor, artifactType }, place).signature).toEqual({ state: 'foreign' });
    },
  );

  test('has no type if the list shows a generic one', () => {
    expect(evidenceItem({ ...descriptor, artifactType: MEDIA_TYPE.empty }, place).artifactType).toBeNull();
    expect(evidenceItem(descriptor, place).artifactType).toBeNull();
  });

  test.each([undefined, '', 'yesterday', '1970-01-01T00:00:00Z', '1980-01-01T00:00:00Z'])('%j is no time', (text) => {
    expect(timeOf(text)).toBeNull();
  });

  test('equal content has an equal key, whatever the annotations of the manifest', () => {
    const key = (title: string, layer: string) => {
      const bytes = Buffer.from(
        JSON.stringify({
          mediaType: MEDIA_TYPE.manifest,
          layers: [{ mediaType: 'text/plain', digest: digestOf(layer), size: 1 }],
          annotations: { title },
        }),
      );
      return contentKey(parseManifest({ descriptor, bytes }, 'registry.example/app'));
    };
    expect(key('a', 'same')).toBe(key('b', 'same'));
    expect(key('a', 'same')).not.toBe(key('a', 'other'));
  });
});

describe('images of a repository', () => {
  const image = (tag: string, days: number | null): RepositoryImage => ({
    digest: digestOf(tag),
    tags: [tag],
    created: days === null ? null : NOW - days * DAY,
  });
  const rule = (prefix: string, fields: Partial<TagRule> = {}): TagRule => ({
    text: `${prefix}*`,
    matches: (tag) => tag.startsWith(prefix),
    ...fields,
  });
  const keptOf = (images: readonly RepositoryImage[], tags: readonly TagRule[]) =>
    Object.fromEntries(
      images.flatMap(({ digest, tags: [tag = ''] }) => {
        const why = decideImages(images, { tags, grace: DAY, now: NOW }).kept.get(digest);
        return why === undefined ? [] : [[tag, why]];
      }),
    );

  test('stay if a pattern matches, within its number and age', () => {
    const images = [image('v1', 9), image('v2', 5), image('v3', 2), image('pr-1', 40), image('pr-2', 3), image('x', 9)];
    expect(keptOf(images, [rule('v', { newest: 2 }), rule('pr-', { youngerThan: 30 * DAY })])).toEqual({
      v2: 'matches',
      v3: 'matches',
      'pr-2': 'matches',
    });
  });

  test('with number and age, either keeps an image', () => {
    const images = [image('v1', 9), image('v2', 3), image('v3', 2)];
    expect(keptOf(images, [rule('v', { newest: 1, youngerThan: 4 * DAY })])).toEqual({ v2: 'matches', v3: 'matches' });
  });

  test('stay during the grace period, and if their age is unknown among limited ones', () => {
    const images = [image('new', 0.5), image('v1', null), image('x', null), image('v2', 2), image('v3', 3)];
    expect(keptOf(images, [rule('v', { newest: 1 })])).toEqual({
      new: 'too-young',
      v1: 'unknown-age',
      v2: 'matches',
    });
  });

  test('an image from the future stays and takes no place', () => {
    expect(keptOf([image('v1', -900), image('v2', 2)], [rule('v', { newest: 1 })])).toEqual({
      v1: 'too-young',
      v2: 'matches',
    });
  });
});
