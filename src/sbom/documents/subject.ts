// Determines the subject, identity and time of an SBOM document, common to all formats.
import { createHash } from 'node:crypto';
import { PackageURL } from 'packageurl-js';
import { platformName } from '../../oci/descriptor.ts';
import { oneLine } from '../../oci/foreign-text.ts';
import { CATALOGUE_VERSION } from '../cataloguers/catalogue.ts';
import type { ImageComponent } from '../components.ts';
import { type ImageSbom, noteText } from '../generate.ts';

/** Inputs of a document other than the image. */
export interface DocumentOptions {
  /** Version of this project. */
  readonly toolVersion: string;
  /** Environment variable SOURCE_DATE_EPOCH (reproducible-builds.org), in seconds; wins over the image's own time. */
  readonly sourceDateEpoch?: string | undefined;
}

export const TOOL_NAME = 'oci-evidence';

/**
 * Identifies how a document was generated: the same text for the same generator, format and catalogue version, whatever
 * the version of this project and the name of the repository.
 */
export function generatorId(format: string): string {
  return `${TOOL_NAME} sbom; format=${format}; catalogue=${CATALOGUE_VERSION}`;
}

/** Stands for an unknown value of the NTIA minimum elements (SPDX 2.3, 7.5; NTIA "known unknowns"). */
export const UNKNOWN = 'NOASSERTION';

export interface SubjectFacts {
  readonly type: 'container' | 'application';
  /** `registry/repository`, or the last part of a layout directory, so that no path of this machine is published. */
  readonly name: string;
  /** The image's digest, or the commit of sources. */
  readonly version?: string;
  readonly purl: string;
  readonly supplier?: string;
  readonly properties: readonly (readonly [name: string, value: string])[];
}

export function subjectOf(sbom: ImageSbom, format: string): SubjectFacts {
  const { image, base, notes, hidden } = sbom;
  if (sbom.source !== undefined) return sourceSubject(sbom.source, notes, format);
  const { location, subject, platform, labels } = image;
  const isLayout = /^oci-(?:layout|archive):/.test(location);
  const repository = location.slice(location.indexOf(':') + (isLayout ? 1 : 0)).replace(/[\\/]+$/, '');
  const last = (isLayout ? repository : location).replace(/^.*[\\/]/s, '') || 'image';
  // purl specification, type oci: the name is the last part of the repository in lower case, the version is the digest.
  const purl = new PackageURL('oci', undefined, last.toLowerCase(), subject.digest, {
    ...(!isLayout && { repository_url: location }),
    ...(platform && { arch: platform.architecture }),
  });
  const vendor = labels['org.opencontainers.image.vendor'];
  return {
    type: 'container',
    name: isLayout ? last : location,
    version: subject.digest,
    // The type definition encodes the colon of the digest. packageurl-js does not.
    purl: purl.toString().replace(/@(\w+):/, '@$1%3A'),
    ...(vendor && { supplier: vendor }),
    properties: [
      ['oci-evidence:generator', generatorId(format)],
      ...(platform ? [['oci-evidence:platform', platformName(platform)] as const] : []),
      ...(base ? [['oci-evidence:base-image', `${base.reference}, ${base.layers} layers in common`] as const] : []),
      ...(hidden > 0 ? [['oci-evidence:hidden', `${hidden}`] as const] : []),
      ...notes.map((note) => ['oci-evidence:unread', noteText(note)] as const),
    ],
  };
}

function sourceSubject(
  { name, version, purl, directory }: NonNullable<ImageSbom['source']>,
  notes: ImageSbom['notes'],
  format: string,
): SubjectFacts {
  return {
    type: 'application',
    name,
    ...(version !== undefined && { version }),
    purl,
    properties: [
      ['oci-evidence:generator', generatorId(format)],
      ['oci-evidence:source-directory', directory],
      ...notes.map(({ path, text }) => ['oci-evidence:unread', oneLine(`/${path}: ${text}`, 1000)] as const),
    ],
  };
}

/**
 * The document's time in RFC 3339 with seconds: SOURCE_DATE_EPOCH, else the image's creation time, else 1970. The current
 * time would make each run produce another document.
 */
export function timestampOf({ image }: ImageSbom, { sourceDateEpoch }: DocumentOptions): string {
  const epoch =
    sourceDateEpoch !== undefined && /^\d{1,11}$/.test(sourceDateEpoch) ? Number(sourceDateEpoch) : undefined;
  const time = epoch === undefined ? new Date(image.created ?? 0) : new Date(epoch * 1000);
  return `${time.toISOString().slice(0, 19)}Z`;
}

/** Namespace of the UUIDs below: an arbitrary constant. */
const UUID_NAMESPACE = '0f0b6c1e-6d0f-5f5e-9b53-0d4ad1b0e6a7';

/** A name-based UUID (RFC 9562, version 5) of image digest, format and version of this project. */
export function documentUuid({ image }: ImageSbom, format: string, { toolVersion }: DocumentOptions): string {
  const hash = createHash('sha1')
    .update(Buffer.from(UUID_NAMESPACE.replaceAll('-', ''), 'hex'))
    .update(`${image.subject.digest} ${format} ${TOOL_NAME}@${toolVersion}`)
    .digest();
  hash[6] = ((hash[6] as number) & 0x0f) | 0x50;
  hash[8] = ((hash[8] as number) & 0x3f) | 0x80;
  return hash.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/**
 * The direct dependencies of the image: components that no other component depends on, and one component of each cycle that
 * would be unreachable otherwise.
 */
export function directDependencies(components: readonly ImageComponent[]): string[] {
  const edges = new Map(components.map(({ purl, dependsOn }) => [purl, dependsOn]));
  const indirect = new Set(components.flatMap(({ purl, dependsOn }) => dependsOn.filter((other) => other !== purl)));
  const reached = new Set<string>();
  const reach = (from: string): void => {
    const open = [from];
    for (let purl = open.pop(); purl !== undefined; purl = open.pop()) {
      if (reached.has(purl)) continue;
      reached.add(purl);
      open.push(...(edges.get(purl) ?? []));
    }
  };
  const direct: string[] = [];
  const take = (purl: string): void => {
    direct.push(purl);
    reach(purl);
  };
  for (const { purl } of components) if (!indirect.has(purl)) take(purl);
  for (const { purl } of components) if (!reached.has(purl)) take(purl);
  return direct.sort();
}

/** Parses a supplier: `Name <address>`, or a name. */
export function supplierOf(text: string | undefined): { readonly name: string; readonly email?: string } {
  const match = /^([^<>]{1,300}?)\s*<([^<>\s@]{1,100}@[^<>\s@]{1,200})>$/.exec(text?.trim() ?? '');
  const [, name, email] = match ?? [];
  if (name !== undefined && email !== undefined) return { name, email };
  return { name: text?.trim() || UNKNOWN };
}
