import { describe, expect, test } from '@jest/globals';
import {
  artifactTypeOf,
  EMPTY_DESCRIPTOR,
  type Manifest,
  parseDescriptor,
  parseManifest,
  platformName,
} from '../../src/oci/descriptor.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { MEDIA_TYPE } from '../../src/oci/media-types.ts';

const DIGEST = digestOf('x');

function manifestOf(content: unknown, mediaType: string = MEDIA_TYPE.manifest): Manifest {
  const bytes = Buffer.from(typeof content === 'string' ? content : JSON.stringify(content));
  return { descriptor: { mediaType, digest: digestOf(bytes), size: bytes.byteLength }, bytes };
}

describe('parseDescriptor', () => {
  test('keeps the known fields and drops the rest', () => {
    const value = {
      mediaType: 'a/b',
      digest: DIGEST,
      size: 1,
      artifactType: 'c/d',
      annotations: { text: 'kept', number: 3 },
      platform: { os: 'linux', architecture: 'arm64', variant: 'v8', other: 1 },
      other: true,
    };
    expect(parseDescriptor(value)).toEqual({
      mediaType: 'a/b',
      digest: DIGEST,
      size: 1,
      artifactType: 'c/d',
      annotations: { text: 'kept' },
      platform: { os: 'linux', architecture: 'arm64', variant: 'v8' },
    });
  });

  test.each([
    [null],
    ['text'],
    [[]],
    [{}],
    [{ mediaType: 'a/b', digest: DIGEST, size: -1 }],
    [{ mediaType: 'a/b', digest: DIGEST, size: 1.5 }],
    [{ mediaType: 'a/b', digest: DIGEST, size: '1' }],
    [{ mediaType: 'a/b', digest: '../../etc/passwd', size: 1 }],
    [{ mediaType: 1, digest: DIGEST, size: 1 }],
  ])('refuses %j', (value) => {
    expect(parseDescriptor(value)).toBeUndefined();
  });
});

describe('parseManifest', () => {
  test('reads an artifact manifest', () => {
    const subject = { mediaType: MEDIA_TYPE.index, digest: DIGEST, size: 1 };
    const content = parseManifest(
      manifestOf({ artifactType: 'a/b', config: EMPTY_DESCRIPTOR, layers: [EMPTY_DESCRIPTOR], subject }),
      'r.example/app',
    );
    expect(content).toMatchObject({ artifactType: 'a/b', subject, layers: [EMPTY_DESCRIPTOR], manifests: [] });
    expect(artifactTypeOf(content)).toBe('a/b');
  });

  test('an artifact without a type has its config’s; an index has none', () => {
    const image = parseManifest(manifestOf({ config: { ...EMPTY_DESCRIPTOR, mediaType: 'x/y' }, layers: [] }), 'r');
    expect(artifactTypeOf(image)).toBe('x/y');
    expect(artifactTypeOf(parseManifest(manifestOf({ manifests: [] }, MEDIA_TYPE.index), 'r'))).toBeUndefined();
  });

  test('reads the blobs of a legacy artifact manifest as layers', () => {
    const content = parseManifest(manifestOf({ blobs: [EMPTY_DESCRIPTOR] }, MEDIA_TYPE.ociArtifact), 'r');
    expect(content.layers).toEqual([EMPTY_DESCRIPTOR]);
  });

  test.each([
    ['<html>', 'not JSON'],
    ['[]', 'not a JSON object'],
    ['{"layers":{}}', 'layers is not a list'],
    ['{"layers":[{}]}', 'layers[0] is not a descriptor'],
    ['{"subject":"x"}', 'subject is not a descriptor'],
  ])('refuses %s: %s', (text, why) => {
    expect(() => parseManifest(manifestOf(text), 'r.example/app')).toThrow(why);
    expect(() => parseManifest(manifestOf(text), 'r.example/app')).toThrow('r.example/app@sha256:');
  });
});

test('platformName', () => {
  expect(platformName({ os: 'linux', architecture: 'arm', variant: 'v7' })).toBe('linux/arm/v7');
  expect(platformName({ os: 'linux', architecture: 'amd64' })).toBe('linux/amd64');
});
