// Owns the texts that describe a graph node, for all formats. Claims of others are quoted; the formats escape all texts.
import { kindRow } from '../evidence/kinds.ts';
import type { FoundVia, GraphNode } from '../graph/model.ts';
import { isEnvelope, kindsOf, nodeSignature } from '../graph/signature.ts';
import { type Digest, splitDigest } from '../oci/digest.ts';
import { ANNOTATION, isIndex } from '../oci/media-types.ts';
import { quoted } from './escape.ts';

/** `sha256:5469749fd490`, which is enough within one page. The full digest is always elsewhere on the page. */
export function shortDigest(digest: Digest): string {
  const { algorithm, encoded } = splitDigest(digest);
  return `${algorithm}:${encoded.slice(0, 12)}`;
}

/** `SBOM`, `linux/amd64`, `index`: one or two words for the node; `SBOM, provenance` for a node that holds several kinds. */
export function nodeName(node: GraphNode): string {
  if (node.kind !== null)
    return kindsOf(node)
      .map((kind) => kindRow(kind).label)
      .join(', ');
  if (node.platform !== null) return claim(node.platform);
  if (node.mediaType === '') return 'subject';
  return isIndex(node.mediaType) ? 'index' : 'manifest';
}

/** The type that readers look for: the predicate type of a bundle or attestation, else the artifact type. */
export function nodeType(node: GraphNode): string {
  return node.predicateTypes.map(claim).join(', ') || claim(node.artifactType ?? '');
}

/** The title in quotes, because it was chosen by whoever pushed the evidence. */
export function nodeTitle(node: GraphNode): string {
  const title = node.annotations[ANNOTATION.title] ?? '';
  return title === '' ? '' : quoted(title);
}

export function nodeCreated(node: GraphNode): string {
  return claim(node.created ?? '');
}

/** Untrusted text: a single plain word unchanged, anything else in quotes, so that it cannot pass for text of the report. */
export function claim(text: string): string {
  return text === '' || /^[\x21\x23-\x7e]+$/.test(text) ? text : quoted(text);
}

/** What is known of the signature: verified, refused, or what the node claims. Empty for images. Not escaped. */
export function signatureWord(node: GraphNode): string {
  const signature = nodeSignature(node);
  switch (signature?.state) {
    case undefined:
      return '';
    case 'verified':
      return `signed by ${claim(signature.signer)}${signature.trustedTime === null ? ', no trusted time' : ` at ${signature.trustedTime}`}`;
    case 'refused':
      return `refused: ${signature.reason}`;
    case 'unverified':
      return node.kind === 'signature' ? 'unverified' : `${isEnvelope(node) ? 'envelope' : 'bundle'}, unverified`;
    default:
      return node.referrers.some(({ kind }) => kind === 'signature') ? attachedWord(node) : 'unsigned';
  }
}

/** The word for a document whose signature is a referrer of its own. */
function attachedWord({ referrers }: GraphNode): string {
  const states = referrers.filter(({ kind }) => kind === 'signature').map((one) => nodeSignature(one)?.state);
  const state = states.includes('refused') ? 'refused' : states.includes('unverified') ? 'unverified' : 'verified';
  return `signature attached, ${state}`;
}

const VIA_WORDS: Readonly<Record<FoundVia, string>> = {
  subject: '',
  api: '',
  index: '',
  'fallback-tag': 'fallback tag',
  'cosign-tag': 'cosign tag',
};

/** How it was found, if not by the referrers API: readers that use only the API do not find it. */
export function viaWord({ via, tagOnly }: Pick<GraphNode, 'via' | 'tagOnly'>): string {
  return tagOnly ? 'only in the fallback tag' : VIA_WORDS[via];
}

/** `156.7 kB`, in decimal units like those of registries. */
export function bytesText(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  const power = Math.min(Math.floor(Math.log10(bytes) / 3), 4);
  return `${(bytes / 1000 ** power).toFixed(1)} ${['B', 'kB', 'MB', 'GB', 'TB'][power]}`;
}
