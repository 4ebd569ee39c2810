// Descriptors and manifests as plain data, parsed from foreign JSON with every field checked.

import { rethrowUnless, UTF8_CODE } from '../errors.ts';
import { isRecord } from '../json/fields.ts';
import { type Digest, digestOf, parseDigest } from './digest.ts';
import { StoreError } from './errors.ts';
import { isIndex, MEDIA_TYPE } from './media-types.ts';

/** Image index specification 1.1, `platform`. */
export interface Platform {
  readonly os: string;
  readonly architecture: string;
  readonly variant?: string;
  readonly 'os.version'?: string;
  readonly 'os.features'?: readonly string[];
}

export type Annotations = Readonly<Record<string, string>>;

/** Image specification 1.1, descriptor.md. `size` is in bytes. */
export interface Descriptor {
  readonly mediaType: string;
  readonly digest: Digest;
  readonly size: number;
  readonly artifactType?: string;
  readonly annotations?: Annotations;
  readonly platform?: Platform;
  readonly urls?: readonly string[];
  readonly data?: string;
}

/** A manifest as it is in its store: the exact bytes and their descriptor. */
export interface Manifest {
  readonly descriptor: Descriptor;
  readonly bytes: Uint8Array;
}

/** The fields that this project reads from an image manifest, an index or a legacy artifact manifest. */
export interface ManifestContent {
  readonly mediaType: string;
  readonly artifactType?: string;
  readonly config?: Descriptor;
  readonly layers: readonly Descriptor[];
  /** Entries of an index; empty for other manifests. */
  readonly manifests: readonly Descriptor[];
  readonly subject?: Descriptor;
  readonly annotations: Annotations;
}

/** The empty descriptor of the image specification 1.1, "Guidance for an Empty Descriptor": the two bytes `{}`. */
export const EMPTY_JSON: Uint8Array = new TextEncoder().encode('{}');
export const EMPTY_DESCRIPTOR: Descriptor = {
  mediaType: MEDIA_TYPE.empty,
  digest: digestOf(EMPTY_JSON),
  size: EMPTY_JSON.byteLength,
};

/** Larger manifests are refused. The distribution specification requires registries to accept manifests up to this size. */
export const MAX_MANIFEST_BYTES = 4 * 1024 * 1024;

/**
 * Parses a manifest. `where` is the store, for errors. Throws a StoreError `invalid-response` if it is not JSON or does not
 * follow the specification.
 */
export function parseManifest(manifest: Manifest, where: string): ManifestContent {
  const fail = (detail: string): StoreError =>
    new StoreError({
      code: 'invalid-response',
      store: where,
      reference: manifest.descriptor.digest,
      attempted: 'read the manifest',
      detail,
      remedy: 'rebuild the manifest with a current tool: it does not follow the OCI image specification',
    });
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(manifest.bytes));
  } catch (cause) {
    rethrowUnless(cause, SyntaxError, UTF8_CODE);
    throw fail(`it is not JSON (${cause.message.slice(0, 120)})`);
  }
  if (!isRecord(json)) throw fail('it is not a JSON object');
  const list = (key: string): Descriptor[] => {
    const value = json[key];
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) throw fail(`${key} is not a list`);
    return value.map((entry, at) => descriptorAt(entry, `${key}[${at}]`, fail));
  };
  const one = (key: string): Descriptor | undefined =>
    json[key] === undefined || json[key] === null ? undefined : descriptorAt(json[key], key, fail);
  const mediaType = typeof json.mediaType === 'string' ? json.mediaType : manifest.descriptor.mediaType;
  const isLegacy = mediaType === MEDIA_TYPE.ociArtifact || mediaType === MEDIA_TYPE.orasArtifact;
  const config = one('config');
  const subject = one('subject');
  return {
    mediaType,
    ...(typeof json.artifactType === 'string' && json.artifactType !== '' && { artifactType: json.artifactType }),
    ...(config && { config }),
    layers: isLegacy ? list('blobs') : list('layers'),
    manifests: isIndex(mediaType) ? list('manifests') : [],
    ...(subject && { subject }),
    annotations: annotationsOf(json.annotations),
  };
}

/** The artifact type of a manifest as a referrers list shows it: its own, else its config's (distribution 1.1.1). */
export function artifactTypeOf(content: ManifestContent): string | undefined {
  return content.artifactType ?? (isIndex(content.mediaType) ? undefined : content.config?.mediaType);
}

/** Parses a descriptor; undefined if it is invalid. Unknown fields are dropped. */
export function parseDescriptor(value: unknown): Descriptor | undefined {
  if (!isRecord(value)) return undefined;
  const { mediaType, digest, size } = value;
  if (typeof mediaType !== 'string' || typeof digest !== 'string') return undefined;
  if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0) return undefined;
  const parsed = parseDigest(digest);
  if (parsed === undefined) return undefined;
  const platform = parsePlatform(value.platform);
  const annotations = annotationsOf(value.annotations);
  return {
    mediaType,
    digest: parsed,
    size,
    ...(typeof value.artifactType === 'string' && value.artifactType !== '' && { artifactType: value.artifactType }),
    ...(Object.keys(annotations).length > 0 && { annotations }),
    ...(platform && { platform }),
    ...(Array.isArray(value.urls) && { urls: value.urls.filter((url) => typeof url === 'string') }),
    ...(typeof value.data === 'string' && { data: value.data }),
  };
}

/** `os/architecture[/variant]`, as in `linux/arm64/v8`. */
export function platformName(platform: Platform): string {
  return [platform.os, platform.architecture, platform.variant].filter((part) => part).join('/');
}

function parsePlatform(value: unknown): Platform | undefined {
  if (!isRecord(value) || typeof value.os !== 'string' || typeof value.architecture !== 'string') return undefined;
  const features = value['os.features'];
  return {
    os: value.os,
    architecture: value.architecture,
    ...(typeof value.variant === 'string' && value.variant !== '' && { variant: value.variant }),
    ...(typeof value['os.version'] === 'string' && { 'os.version': value['os.version'] }),
    ...(Array.isArray(features) && { 'os.features': features.filter((feature) => typeof feature === 'string') }),
  };
}

function annotationsOf(value: unknown): Annotations {
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  );
}

function descriptorAt(value: unknown, at: string, fail: (detail: string) => StoreError): Descriptor {
  const descriptor = parseDescriptor(value);
  if (descriptor === undefined) throw fail(`${at} is not a descriptor with mediaType, digest and size`);
  return descriptor;
}
