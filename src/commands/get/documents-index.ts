// Owns the index.json of the output directory of get: one entry per document, newest first.
import type { Descriptor } from '../../oci/descriptor.ts';
import { digestOf } from '../../oci/digest.ts';
import { ANNOTATION } from '../../oci/media-types.ts';
import type { FoundEvidence, SignatureState } from '../../signing/found-evidence.ts';
import { fileName } from '../output-files.ts';
import { timeOf } from './choose.ts';
import type { GotDocument } from './document.ts';

/** Extensions by media type; `.json` for other JSON. */
const EXTENSIONS: Readonly<Record<string, string>> = {
  'application/vnd.cyclonedx+json': '.cdx.json',
  'application/spdx+json': '.spdx.json',
  'text/spdx+json': '.spdx.json',
  'text/spdx': '.spdx',
  'application/sarif+json': '.sarif',
  'application/vnd.in-toto+json': '.intoto.json',
  'application/vnd.dsse.envelope.v1+json': '.dsse.json',
  'application/vnd.dev.sigstore.bundle.v0.3+json': '.sigstore.json',
  'text/plain': '.txt',
};

/** `sbom-1-linux-amd64.cdx.json` */
export function documentName(evidence: FoundEvidence, { mediaType }: GotDocument, number: number): string {
  const platform = evidence.platform === null ? '' : `-${evidence.platform.replaceAll('/', '-')}`;
  const extension =
    EXTENSIONS[mediaType] ?? (/[/+]json$/.test(mediaType) ? '.json' : /[/+]xml$/.test(mediaType) ? '.xml' : '');
  return fileName(`${evidence.kind}-${number}${platform}${extension}`);
}

/** One entry, for `JSON.stringify`. */
export function indexEntry(file: string, evidence: FoundEvidence, { bytes, mediaType, predicateType }: GotDocument) {
  const { kind, platform, subject, artifact, stored, signature } = evidence;
  return {
    file,
    kind,
    platform,
    subject,
    artifact: artifact.digest,
    artifactType: artifact.artifactType ?? null,
    mediaType,
    predicateType: predicateType ?? evidence.statement?.predicateType ?? evidence.claimedPredicateType ?? null,
    digest: digestOf(bytes),
    size: bytes.byteLength,
    title: titleOf(stored) ?? titleOf(artifact) ?? null,
    time: timeOf(evidence) ?? null,
    signature: signatureJson(signature),
  };
}

function titleOf(descriptor: Descriptor | undefined): string | undefined {
  return descriptor?.annotations?.[ANNOTATION.title];
}

function signatureJson(signature: SignatureState) {
  if (signature.state !== 'verified') return { state: signature.state };
  const { signer, time } = signature;
  return {
    state: signature.state,
    signer: signer.kind === 'key' ? { key: signer.hint } : { issuer: signer.issuer, identity: signer.san },
    trustedTime: time.clock === 'none' ? null : time.at,
  };
}
