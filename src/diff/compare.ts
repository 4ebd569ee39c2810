// Compares two images: components, findings, evidence, signers and source. Pure.
import type { Digest } from '../oci/digest.ts';
import { byText } from '../scan/versions/order.ts';
import { type ComponentsDiff, compareComponents } from './components.ts';
import type { AttachedEvidence, ComparedDocument, ImageContents, PlatformContents, SourceState } from './contents.ts';
import { compareFindings, type FindingsDiff } from './findings.ts';

export interface PlatformDiff {
  readonly platform: string | null;
  /** Null if the platform is only in the other image. */
  readonly before: Digest | null;
  readonly after: Digest | null;
  /** Absent if one of the images has no SBOM for the platform. */
  readonly components?: ComponentsDiff;
  readonly sboms: readonly [ComparedDocument | null, ComparedDocument | null];
  /** Absent if one of the images has no scan for the platform. */
  readonly findings?: FindingsDiff;
}

export interface SourceDiff {
  readonly before: SourceState | null;
  readonly after: SourceState | null;
  /** The page with the commits between the two; absent if the repositories differ, or for an unknown host. */
  readonly compare?: string;
}

export interface ImageDiff {
  readonly before: string;
  readonly after: string;
  readonly isSame: boolean;
  readonly platforms: readonly PlatformDiff[];
  readonly evidence: { readonly appeared: readonly AttachedEvidence[]; readonly gone: readonly AttachedEvidence[] };
  readonly signers: { readonly appeared: readonly string[]; readonly gone: readonly string[] };
  readonly source: SourceDiff;
  readonly notes: readonly string[];
}

export function compareImages(before: ImageContents, after: ImageContents): ImageDiff {
  const [signersBefore, signersAfter] = [signersOf(before), signersOf(after)];
  const { notes, platforms } = comparePlatforms(before, after);
  return {
    before: before.reference,
    after: after.reference,
    isSame: before.digest === after.digest,
    platforms,
    evidence: {
      appeared: without(after.evidence, before.evidence),
      gone: without(before.evidence, after.evidence),
    },
    signers: {
      appeared: [...signersAfter].filter((one) => !signersBefore.has(one)).sort(byText),
      gone: [...signersBefore].filter((one) => !signersAfter.has(one)).sort(byText),
    },
    source: compareSources(before.source, after.source),
    notes: [...before.notes, ...after.notes, ...notes],
  };
}

/** Platforms are paired by name. Two images with one platform each are compared whatever the platforms are. */
function comparePlatforms(before: ImageContents, after: ImageContents) {
  const notes: string[] = [];
  const [one] = before.platforms;
  const [other] = after.platforms;
  const single = before.platforms.length === 1 && after.platforms.length === 1;
  if (single && one && other) {
    if (one.platform !== other.platform && one.platform !== null && other.platform !== null) {
      notes.push(`the images are for different platforms: ${one.platform} and ${other.platform}`);
    }
    return { notes, platforms: [comparePlatform(one, other)] };
  }
  const names = new Set([...before.platforms, ...after.platforms].map(({ platform }) => platform));
  const find = ({ platforms }: ImageContents, name: string | null): PlatformContents | undefined =>
    platforms.find(({ platform }) => platform === name);
  const platforms = [...names].map((name) => comparePlatform(find(before, name), find(after, name)));
  return { notes, platforms };
}

function comparePlatform(before: PlatformContents | undefined, after: PlatformContents | undefined): PlatformDiff {
  const findingsOf = ({ scans = [] }: PlatformContents) => scans.flatMap(({ findings }) => findings);
  return {
    platform: after?.platform ?? before?.platform ?? null,
    before: before?.digest ?? null,
    after: after?.digest ?? null,
    ...(before?.sbom &&
      after?.sbom && { components: compareComponents(before.sbom.components, after.sbom.components) }),
    sboms: [documentOf(before?.sbom), documentOf(after?.sbom)],
    ...(before?.scans && after?.scans && { findings: compareFindings(findingsOf(before), findingsOf(after)) }),
  };
}

function documentOf(document: ComparedDocument | undefined): ComparedDocument | null {
  if (document === undefined) return null;
  const { from, digest, signer } = document;
  return { from, ...(digest !== undefined && { digest }), ...(signer !== undefined && { signer }) };
}

function signersOf({ evidence }: ImageContents): ReadonlySet<string> {
  return new Set(evidence.flatMap(({ signer }) => signer ?? []));
}

/** What `all` has more often than `others`. */
function without(all: readonly AttachedEvidence[], others: readonly AttachedEvidence[]): readonly AttachedEvidence[] {
  const keyOf = ({ kind, platform, predicateType, signer }: AttachedEvidence): string =>
    JSON.stringify([kind, platform, predicateType, signer]);
  const left = new Map<string, number>();
  for (const one of others) left.set(keyOf(one), (left.get(keyOf(one)) ?? 0) + 1);
  return all
    .filter((one) => {
      const count = left.get(keyOf(one)) ?? 0;
      left.set(keyOf(one), count - 1);
      return count <= 0;
    })
    .toSorted((a, b) => byText(keyOf(a), keyOf(b)));
}

function compareSources(before: SourceState | undefined, after: SourceState | undefined): SourceDiff {
  const compare = before && after && compareLink(before, after);
  const stateOf = (state: SourceState | undefined): SourceState | null =>
    state === undefined
      ? null
      : { repository: state.repository, commit: state.commit, ...(state.ref !== undefined && { ref: state.ref }) };
  return { before: stateOf(before), after: stateOf(after), ...(compare !== undefined && { compare }) };
}

/** Provenance may name anything: only plain repositories of known hosts and whole commits get a link. */
const REPOSITORY = /^(github\.com|gitlab\.com)\/[A-Za-z0-9_.-]+(?:\/[A-Za-z0-9_.-]+)+$/;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

function compareLink(before: SourceState, after: SourceState): string | undefined {
  const [, host] = REPOSITORY.exec(after.repository) ?? [];
  if (host === undefined || before.repository !== after.repository || before.commit === after.commit) return undefined;
  if (!COMMIT.test(before.commit) || !COMMIT.test(after.commit)) return undefined;
  const path = host === 'gitlab.com' ? '-/compare' : 'compare';
  return `https://${after.repository}/${path}/${before.commit}...${after.commit}`;
}
