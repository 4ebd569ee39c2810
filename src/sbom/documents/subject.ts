// How an SBOM names the image that it is about, and the identity and time of the document: the same in every format.
import { createHash } from 'node:crypto';
import { PackageURL } from 'packageurl-js';
import { platformName } from '../../oci/descriptor.ts';
import { CATALOGUE_VERSION } from '../cataloguers/catalogue.ts';
import type { ImageComponent } from '../components.ts';
import { type ImageSbom, noteText } from '../generate.ts';

/** What a document needs besides the image: who made it, and the time that a reproducible build sets. */
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

/** Says that a value that the minimum elements ask for is not known (SPDX 2.3, 7.5; NTIA "known unknowns"). */
export const UNKNOWN = 'NOASSERTION';

export interface SubjectFacts {
  /** `registry/repository`, or a layout directory's last part: never a path of the machine. */
  readonly name: string;
  /** The image's digest. */
  readonly version: string;
  readonly purl: string;
  readonly supplier?: string;
  readonly properties: readonly (readonly [name: string, value: string])[];
}

export function subjectOf({ image, notes }: ImageSbom, format: string): SubjectFacts {
  const { location, subject, platform, labels } = image;
  const isLayout = location.startsWith('oci-layout:');
  const repository = location.slice(location.indexOf(':') + (isLayout ? 1 : 0)).replace(/[\\/]+$/, '');
  const last = (isLayout ? repository : location).replace(/^.*[\\/]/s, '') || 'image';
  // purl specification, type oci: the name is the repository's last part in lower case, and the version the digest.
  const purl = new PackageURL('oci', undefined, last.toLowerCase(), subject.digest, {
    ...(!isLayout && { repository_url: location }),
    ...(platform && { arch: platform.architecture }),
  });
  const vendor = labels['org.opencontainers.image.vendor'];
  return {
    name: isLayout ? last : location,
    version: subject.digest,
    // The type's definition writes the colon of the digest encoded, which packageurl-js leaves as it is.
    purl: purl.toString().replace(/@(\w+):/, '@$1%3A'),
    ...(vendor && { supplier: vendor }),
    properties: [
      ['oci-evidence:generator', generatorId(format)],
      ...(platform ? [['oci-evidence:platform', platformName(platform)] as const] : []),
      ...notes.map((note) => ['oci-evidence:unread', noteText(note)] as const),
    ],
  };
}

/**
 * The document's time: SOURCE_DATE_EPOCH, else the image's creation; an image that states none was made reproducibly and
 * gets the epoch, since the present would make each run another document. RFC 3339 with seconds.
 */
export function timestampOf({ image }: ImageSbom, { sourceDateEpoch }: DocumentOptions): string {
  const epoch =
    sourceDateEpoch !== undefined && /^\d{1,11}$/.test(sourceDateEpoch) ? Number(sourceDateEpoch) : undefined;
  const time = epoch === undefined ? new Date(image.created ?? 0) : new Date(epoch * 1000);
  return `${time.toISOString().slice(0, 19)}Z`;
}

/** Namespace of the UUIDs below; any constant one will do. */
const UUID_NAMESPACE = '0f0b6c1e-6d0f-5f5e-9b53-0d4ad1b0e6a7';

/** A name-based UUID (RFC 9562, version 5) for one form of document about one image by one version of this project. */
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
 * The components that the image itself depends on: those that nothing else brings, and one of each circle that would be
 * out of reach otherwise.
 */
export function directDependencies(components: readonly ImageComponent[]): string[] {
  const edges = new Map(components.map(({ purl, dependsOn }) => [purl, dependsOn]));
  const brought = new Set(components.flatMap(({ purl, dependsOn }) => dependsOn.filter((other) => other !== purl)));
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
  for (const { purl } of components) if (!brought.has(purl)) take(purl);
  for (const { purl } of components) if (!reached.has(purl)) take(purl);
  return direct.sort();
}

/** A supplier as packages write it: `Name <address>`, or a name alone. */
export function supplierOf(text: string | undefined): { readonly name: string; readonly email?: string } {
  const match = /^([^<>]{1,300}?)\s*<([^<>\s@]{1,100}@[^<>\s@]{1,200})>$/.exec(text?.trim() ?? '');
  const [, name, email] = match ?? [];
  if (name !== undefined && email !== undefined) return { name, email };
  return { name: text?.trim() || UNKNOWN };
}
