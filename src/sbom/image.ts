// One platform's image as its manifest and config state it: what the SBOM is about, and which layers to read.
import {
  type Annotations,
  type Descriptor,
  isRecord,
  type ManifestContent,
  type Platform,
  parseManifest,
} from '../oci/descriptor.ts';
import { parseDigest } from '../oci/digest.ts';
import { StoreError } from '../oci/errors.ts';
import { isIndex, MEDIA_TYPE } from '../oci/media-types.ts';
import type { ReadableStore } from '../oci/store.ts';
import type { LayerSource } from './layers/layer.ts';
import type { Note } from './layers/layer-record.ts';

/** A platform's manifest to make an SBOM of, as an index or a resolved reference gives it. */
export interface PlatformTarget {
  readonly subject: Descriptor;
  /** As the index states it; where absent, the image's config tells. */
  readonly platform?: Platform;
}

export interface Image {
  /** `registry/repository`, or `oci-layout:PATH`. */
  readonly location: string;
  readonly subject: Descriptor;
  readonly platform?: Platform;
  readonly layers: readonly LayerSource[];
  /** RFC 3339, of the config or else the manifest's annotation; undefined where neither says. */
  readonly created?: string;
  /** The config's labels under the manifest's annotations. */
  readonly labels: Annotations;
  readonly notes: readonly Note[];
}

/** Why a manifest has no file system that an SBOM could be made of. */
export interface NoImage {
  readonly subject: Descriptor;
  readonly notice: string;
}

/** Configs are a few kilobytes; one of this size is not read. */
const MAX_CONFIG_BYTES = 8 * 1024 * 1024;
const CONFIGS: ReadonlySet<string> = new Set([MEDIA_TYPE.config, MEDIA_TYPE.dockerConfig]);

/**
 * Reads manifest and config (image specification 1.1, manifest.md and config.md). Throws a StoreError where they cannot be
 * fetched, fail their digests or are malformed.
 */
export async function readImage(store: ReadableStore, target: PlatformTarget): Promise<Image | NoImage> {
  const { subject } = target;
  const none = (what: string): NoImage => ({
    subject,
    notice: `${store.location}@${subject.digest} is no container image: ${what}; no SBOM was made of it`,
  });
  if (isIndex(subject.mediaType)) return none('it is an index, whose platforms have their own SBOMs');
  const manifest = await store.manifest(subject.digest);
  const content = parseManifest(manifest, store.location);
  if (isIndex(content.mediaType)) return none('it is an index, whose platforms have their own SBOMs');
  const reason = reasonNoImage(content);
  if (reason !== undefined) return none(reason);

  const config = await readConfig(store, content.config as Descriptor);
  const rootfs = isRecord(config.rootfs) ? config.rootfs : {};
  const diffIds = Array.isArray(rootfs.diff_ids) ? rootfs.diff_ids.map((id) => parseDigest(String(id))) : [];
  const notes: Note[] = [];
  if (diffIds.length !== content.layers.length) {
    notes.push({
      path: '',
      text: `the config lists ${diffIds.length} layers and the manifest ${content.layers.length}`,
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

/** What the manifest is instead of a container image, or undefined where it is one. */
function reasonNoImage({ config, layers, artifactType }: ManifestContent): string | undefined {
  if (config === undefined) return `it has no config${artifactType ? ` and is of type ${artifactType}` : ''}`;
  if (!CONFIGS.has(config.mediaType)) return `its config is of type ${artifactType ?? config.mediaType}`;
  // BuildKit's attestation manifests have an image's config, and statements for layers.
  const first = layers[0]?.mediaType;
  return first?.startsWith(MEDIA_TYPE.inToto) ? `its layers are of type ${first}` : undefined;
}

async function readConfig(store: ReadableStore, descriptor: Descriptor): Promise<Record<string, unknown>> {
  const fail = (detail: string): StoreError =>
    new StoreError({
      code: 'invalid-response',
      store: store.location,
      reference: descriptor.digest,
      attempted: 'read image config',
      detail,
      remedy: 'the image does not follow the OCI image specification; rebuild and push it again',
    });
  if (descriptor.size > MAX_CONFIG_BYTES) throw fail(`its ${descriptor.size} bytes are more than ${MAX_CONFIG_BYTES}`);
  const chunks: Uint8Array[] = [];
  for await (const chunk of store.blob(descriptor)) chunks.push(chunk);
  let config: unknown;
  try {
    config = JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw fail('it is not JSON');
  }
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

/** RFC 3339 in UTC with milliseconds; undefined for what is no time. */
function timeOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const time = new Date(value);
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}
