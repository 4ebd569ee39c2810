// Reads one platform's manifest and config: the subject of the SBOM and the layers to read.
import { isRecord } from '../json/fields.ts';
import { parseJson } from '../json/parse.ts';
import {
  type Annotations,
  type Descriptor,
  type ManifestContent,
  type Platform,
  parseManifest,
} from '../oci/descriptor.ts';
import { parseDigest } from '../oci/digest.ts';
import { StoreError } from '../oci/errors.ts';
import { isIndex, MEDIA_TYPE } from '../oci/media-types.ts';
import type { PullGranter } from '../oci/pull-access.ts';
import type { BlobReader, Located, ManifestReader } from '../oci/store.ts';
import type { BaseCandidate } from './base-image.ts';
import type { LayerSource } from './layers/layer.ts';
import type { Note } from './layers/layer-record.ts';

/** The capabilities of a store that the generator uses. */
export type ImageStore = Located & ManifestReader & BlobReader & Partial<PullGranter>;

/** The manifest of one platform, from an index or a resolved reference. */
export interface PlatformTarget {
  readonly subject: Descriptor;
  /** From the index. If absent, the platform is read from the image's config. */
  readonly platform?: Platform;
  /** Images that it may be built on. */
  readonly bases?: readonly BaseCandidate[];
}

export interface Image {
  /** `registry/repository`, or `oci-layout:PATH`. */
  readonly location: string;
  readonly subject: Descriptor;
  readonly platform?: Platform;
  readonly layers: readonly LayerSource[];
  /** RFC 3339, from the config, else from the manifest's annotation. */
  readonly created?: string;
  /** The config's labels, overridden by the manifest's annotations. */
  readonly labels: Annotations;
  readonly notes: readonly Note[];
}

/** Why there is no SBOM: the manifest is not a container image. */
export interface NoImage {
  readonly subject: Descriptor;
  readonly notice: string;
}

/** Limit on layers, several times as many as container engines can mount. */
export const MAX_LAYERS = 512;
/** Configs usually have a few kilobytes. */
const MAX_CONFIG_BYTES = 8 * 1024 * 1024;
const CONFIGS: ReadonlySet<string> = new Set([MEDIA_TYPE.config, MEDIA_TYPE.dockerConfig]);

/**
 * Reads manifest and config (image specification 1.1, manifest.md and config.md). Throws StoreError if they cannot be
 * fetched, do not match their digests or are malformed.
 */
export async function readImage(store: ImageStore, target: PlatformTarget): Promise<Image | NoImage> {
  const { subject } = target;
  const none = (reason: string): NoImage => ({
    subject,
    notice: `skipped the SBOM for ${store.location}@${subject.digest}: not a container image (${reason})`,
  });
  if (isIndex(subject.mediaType)) return none('it is an index; each of its platforms has its own SBOM');
  const manifest = await store.manifest(subject.digest);
  const content = parseManifest(manifest, store.location);
  if (isIndex(content.mediaType)) return none('it is an index; each of its platforms has its own SBOM');
  const obstacle = reasonNoImage(content);
  if (obstacle !== undefined) return none(obstacle);

  if (content.layers.length > MAX_LAYERS) {
    throw new StoreError({
      code: 'limit-exceeded',
      store: store.location,
      reference: subject.digest,
      attempted: 'generate the SBOM',
      detail: `the image has ${content.layers.length} layers, the limit is ${MAX_LAYERS}`,
      remedy: 'rebuild the image with fewer layers, or use another generator',
    });
  }
  const config = await readConfig(store, content.config as Descriptor);
  const rootfs = isRecord(config.rootfs) ? config.rootfs : {};
  const diffIds = Array.isArray(rootfs.diff_ids) ? rootfs.diff_ids.map((id) => parseDigest(String(id))) : [];
  const notes: Note[] = [];
  if (diffIds.length !== content.layers.length) {
    notes.push({
      path: '',
      text: `the config lists ${diffIds.length} layers, the manifest ${content.layers.length}`,
    });
  }
  const layers = content.layers.map((descriptor, at): LayerSource => {
    const diffId = diffIds.length === content.layers.length ? diffIds[at] : undefined;
    return { descriptor, ...(diffId && { diffId }) };
  });
  const platform = target.platform ?? platformOf(config);
  const labels = { ...labelsOf(config.config), ...content.annotations };
  const created = [config.created, labels['org.opencontainers.image.created']].map(timeOf).find((time) => time);
  return {
    location: store.location,
    subject,
    ...(platform && { platform }),
    layers,
    ...(created !== undefined && { created }),
    labels,
    notes,
  };
}

/** Why the manifest is not a container image, or undefined if it is one. */
function reasonNoImage({ config, layers, artifactType }: ManifestContent): string | undefined {
  if (config === undefined) return `it has no config${artifactType ? `, artifact type ${artifactType}` : ''}`;
  if (!CONFIGS.has(config.mediaType)) return `its config has type ${artifactType ?? config.mediaType}`;
  // BuildKit's attestation manifests have an image config, and statements as layers.
  const first = layers[0]?.mediaType;
  return first?.startsWith(MEDIA_TYPE.inToto) ? `its layers have type ${first}` : undefined;
}

async function readConfig(store: ImageStore, descriptor: Descriptor): Promise<Record<string, unknown>> {
  const fail = (detail: string): StoreError =>
    new StoreError({
      code: 'invalid-response',
      store: store.location,
      reference: descriptor.digest,
      attempted: 'read the image config',
      detail,
      remedy: 'the image violates the OCI image specification; rebuild and push it again',
    });
  if (descriptor.size > MAX_CONFIG_BYTES)
    throw fail(`its size of ${descriptor.size} bytes exceeds the limit of ${MAX_CONFIG_BYTES}`);
  const chunks: Uint8Array[] = [];
  for await (const chunk of store.blob(descriptor)) chunks.push(chunk);
  const config = parseJson(Buffer.concat(chunks).toString('utf8'));
  if (config === undefined) throw fail('it is not valid JSON');
  if (!isRecord(config)) throw fail('it is not a JSON object');
  return config;
}

function platformOf({ os, architecture, variant }: Record<string, unknown>): Platform | undefined {
  if (typeof os !== 'string' || typeof architecture !== 'string' || os === '' || architecture === '') return undefined;
  return { os, architecture, ...(typeof variant === 'string' && variant !== '' && { variant }) };
}

function labelsOf(config: unknown): Record<string, string> {
  if (!isRecord(config) || !isRecord(config.Labels)) return {};
  const pairs = Object.entries(config.Labels);
  return Object.fromEntries(pairs.filter((pair): pair is [string, string] => typeof pair[1] === 'string'));
}

/** RFC 3339 in UTC with milliseconds, or undefined if the value is not a time or was not set. */
function timeOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const time = new Date(value);
  // Programs written in Go write a time that was not set as the year 1.
  return Number.isNaN(time.getTime()) || time.getUTCFullYear() <= 1 ? undefined : time.toISOString();
}
