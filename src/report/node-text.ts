// What a node of the graph is called, in every form of report. Foreign text comes out raw: each form escapes it its own way.
import { isBundleType } from '../evidence/classify.ts';
import { kindRow } from '../evidence/kinds.ts';
import type { FoundVia, GraphNode } from '../graph/model.ts';
import { type Digest, splitDigest } from '../oci/digest.ts';
import { ANNOTATION, isIndex } from '../oci/media-types.ts';

/** `sha256:5469749fd490`: enough to tell apart what is on one page; the full digest always stands elsewhere on it. */
export function shortDigest(digest: Digest): string {
  const { algorithm, encoded } = splitDigest(digest);
  return `${algorithm}:${encoded.slice(0, 12)}`;
}

/** `SBOM`, `linux/amd64`, `index`: what it is, in one or two words. */
export function nodeName(node: GraphNode): string {
  if (node.kind !== null) return kindRow(node.kind).label;
  if (node.platform !== null) return node.platform;
  if (node.mediaType === '') return 'subject';
  return isIndex(node.mediaType) ? 'index' : 'manifest';
}

/** The type by which readers look for it: the predicate type inside a bundle or attestation, else the artifact type. */
export function nodeType(node: GraphNode): string {
  return node.predicateTypes.join(', ') || node.artifactType || '';
}

export function nodeTitle(node: GraphNode): string {
  return node.annotations[ANNOTATION.title] ?? '';
}

/**
 * What can be said of its signature without checking any: a bundle carries one; other evidence has one among its
 * referrers, or is unsigned. Empty for images, and for signatures themselves.
 */
export function signatureWord(node: GraphNode): string {
  if (node.kind === null || node.kind === 'signature') return '';
  if (isBundleType(node.artifactType ?? '') || (node.via === 'cosign-tag' && node.predicateTypes.length > 0)) {
    return 'signature inside';
  }
  return node.referrers.some((referrer) => referrer.kind === 'signature') ? 'signature attached' : 'unsigned';
}

const VIA_WORDS: Readonly<Record<FoundVia, string>> = {
  subject: '',
  api: '',
  index: '',
  'fallback-tag': 'fallback tag',
  'cosign-tag': 'cosign tag',
};

/** How it was found, where that is worth a word: a reader that knows only the referrers API will not find it. */
export function viaWord(via: FoundVia): string {
  return VIA_WORDS[via];
}

/** `156.7 kB`, in decimal units as registries show them. */
export function bytesText(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  const power = Math.min(Math.floor(Math.log10(bytes) / 3), 4);
  return `${(bytes / 1000 ** power).toFixed(1)} ${['B', 'kB', 'MB', 'GB', 'TB'][power]}`;
}
