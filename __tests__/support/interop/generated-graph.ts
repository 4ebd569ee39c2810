// Generates graphs of signed evidence from a seed, in the variants that tools distinguish, and pushes them to a registry.
import { sign } from 'node:crypto';
import { documentOf } from '../../../src/evidence/document.ts';
import { encodeStatement, statementAbout, subjectOf } from '../../../src/evidence/statement.ts';
import type { Digest } from '../../../src/oci/digest.ts';
import { MEDIA_TYPE } from '../../../src/oci/media-types.ts';
import { cosignTag, referrersTag } from '../../../src/oci/referrers-tag.ts';
import { preAuthEncoding } from '../../../src/signing/envelope.ts';
import type { SigningKey } from '../../../src/signing/key.ts';
import { signStatements } from '../../../src/signing/sign.ts';
import { keySigner, type Signer } from '../../../src/signing/signer.ts';
import { openWitnesses } from '../../../src/signing/witness.ts';
import { END, rawEntry } from '../raw-tar.ts';
import { type SeedDescriptor, SeedRepository } from '../seed.ts';
import { QUICK } from '../sigstore/signed.ts';
import type { Sigstore } from '../sigstore/sigstore.ts';

export const PREDICATES = {
  sbom: 'https://cyclonedx.org/bom',
  provenance: 'https://slsa.dev/provenance/v1',
  scan: 'https://in-toto.io/attestation/vulns/v0.2',
  vex: 'https://openvex.dev/ns',
  signature: 'https://sigstore.dev/cosign/sign/v1',
} as const;

const RAW_TYPES = ['application/vnd.cyclonedx+json', 'application/spdx+json', 'application/sarif+json'] as const;
const OLD_BUNDLE = 'application/vnd.dev.sigstore.bundle+json;version=0.2';

/** A package in each image. It has the vulnerability of each piece that there can be. */
export const VULNERABLE = 'vulnerable';
const MAX_PIECES = 6;
const vulnerabilityOf = (id: string): string => `CVE-2026-${id.split('-')[1]}`;
export const VULNERABILITIES = Array.from({ length: MAX_PIECES }, (_, at) => `CVE-2026-${at}`);
/** The vulnerabilities about which the VEX documents in pieces speak. */
export const vulnerabilitiesOf = (pieces: readonly Piece[]): readonly string[] =>
  pieces.filter(({ kind }) => kind === 'vex').map(({ id }) => vulnerabilityOf(id));

export interface Piece {
  /** In the predicate of its statement, to recognise it in the output of a tool. */
  readonly id: string;
  /** `sig` and `att` are layers under the tags of cosign. */
  readonly form: 'bundle' | 'old-bundle' | 'raw' | 'sig' | 'att';
  readonly kind: keyof typeof PREDICATES;
  readonly signer: 'key' | 'other-key' | 'certificate';
  /** Whether the manifest of a bundle has the annotations of cosign and gh. */
  readonly isAnnotated: boolean;
  /** `empty`: listed in a fallback tag with the type of its config, as old versions of cosign do. */
  readonly listed: 'own' | 'empty' | 'none';
  readonly rawType: (typeof RAW_TYPES)[number];
  /** Whether the manifest of a bundle has the annotation that Trivy reads. */
  readonly isAnnounced: boolean;
}

export interface PlannedGraph {
  readonly seed: number;
  readonly place: 'api' | 'fallback-tag' | 'pages';
  readonly pageSize: number;
  readonly pieces: readonly Piece[];
}

/** A small generator of numbers (mulberry32): the same seed gives the same graph on every machine. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function plannedGraph(seed: number): PlannedGraph {
  const next = numbers(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
  const place = (['api', 'fallback-tag', 'pages'] as const)[seed % 3] as PlannedGraph['place'];
  const count = Math.floor(next() * (MAX_PIECES + 1));
  const onlyTags = next() < 0.2;
  const pieces = Array.from({ length: count }, (_, at): Piece => {
    const form = onlyTags ? pick(['sig', 'att', 'raw'] as const) : pick(FORMS);
    return {
      id: `${seed}-${at}`,
      form,
      kind:
        form === 'sig'
          ? 'signature'
          : pick(['sbom', 'sbom', 'provenance', 'provenance', 'scan', 'vex', 'signature'] as const),
      signer:
        form === 'bundle'
          ? pick(['key', 'certificate', 'certificate', 'other-key'] as const)
          : pick(['key', 'key', 'other-key'] as const),
      isAnnotated: next() < 0.7,
      listed: place === 'fallback-tag' ? pick(['own', 'own', 'own', 'empty', 'none'] as const) : 'own',
      rawType: pick(RAW_TYPES),
      isAnnounced: next() < 0.5,
    };
  });
  return { seed, place, pageSize: 1 + Math.floor(next() * 4), pieces };
}

const FORMS = ['bundle', 'bundle', 'bundle', 'bundle', 'raw', 'raw', 'sig', 'att', 'old-bundle'] as const;

export interface Signers {
  readonly sigstore: Sigstore;
  readonly key: SigningKey;
  readonly otherKey: SigningKey;
  readonly certificate: Signer;
}

export interface PushedGraph {
  readonly reference: string;
  /** The pieces in each manifest: one, or all layers under a tag. */
  readonly pieces: ReadonlyMap<string, readonly Piece[]>;
}

/** Pushes an image and the graph. A registry without the API gets the list under the fallback tag too. */
export async function pushGraph(
  host: string,
  repository: string,
  { place, pieces }: PlannedGraph,
  signers: Signers,
): Promise<PushedGraph> {
  const seed = new SeedRepository(host, repository);
  const manifest = rawEntry(
    `app/node_modules/${VULNERABLE}/package.json`,
    `{"name":"${VULNERABLE}","version":"1.0.0"}`,
  );
  const image = await seed.pushImage(Buffer.concat([rawEntry(repository), manifest, END]));
  const found = new Map<string, readonly Piece[]>();
  const entries: SeedDescriptor[] = [];
  for (const piece of pieces.filter(({ form }) => form !== 'sig' && form !== 'att')) {
    const { artifactType, ...pushed } = await pushReferrer(seed, image, piece, `${host}/${repository}`, signers);
    found.set(pushed.digest, [piece]);
    const type = { own: artifactType, empty: MEDIA_TYPE.empty, none: undefined }[piece.listed];
    entries.push({ ...pushed, ...(type !== undefined && { artifactType: type }) } as SeedDescriptor);
  }
  if (place === 'fallback-tag' && entries.length > 0) {
    const index = { schemaVersion: 2, mediaType: MEDIA_TYPE.index, manifests: entries };
    await seed.pushManifest(index, referrersTag(image.digest as Digest));
  }
  for (const ending of ['sig', 'att'] as const) {
    const tagged = pieces.filter(({ form }) => form === ending);
    if (tagged.length === 0) continue;
    const layers = [];
    for (const piece of tagged) layers.push(await legacyLayer(seed, image, piece, `${host}/${repository}`, signers));
    const config = await seed.pushBlob(MEDIA_TYPE.config, Buffer.from('{}'));
    const manifest = { schemaVersion: 2, mediaType: MEDIA_TYPE.manifest, config, layers };
    found.set((await seed.pushManifest(manifest, cosignTag(image.digest as Digest, ending))).digest, tagged);
  }
  return { reference: `${host}/${repository}@${image.digest}`, pieces: found };
}

async function pushReferrer(
  seed: SeedRepository,
  subject: SeedDescriptor,
  piece: Piece,
  name: string,
  signers: Signers,
): Promise<SeedDescriptor> {
  const isBundle = piece.form !== 'raw';
  const artifactType = { bundle: MEDIA_TYPE.sigstoreBundle, 'old-bundle': OLD_BUNDLE, raw: piece.rawType }[
    piece.form as 'raw'
  ];
  const bytes = isBundle ? await bundle(piece, subject, name, signers) : rawDocument(piece);
  const type = PREDICATES[piece.kind];
  const annotations = {
    'org.example.id': piece.id,
    ...(isBundle &&
      piece.isAnnotated && {
        'dev.sigstore.bundle.content': 'dsse-envelope',
        'dev.sigstore.bundle.predicateType': type,
      }),
    ...(isBundle && piece.isAnnounced && { 'in-toto.io/predicate-type': type }),
  };
  const pushed = await seed.pushManifest({
    schemaVersion: 2,
    mediaType: MEDIA_TYPE.manifest,
    artifactType,
    config: await seed.pushBlob(MEDIA_TYPE.empty, Buffer.from('{}')),
    layers: [await seed.pushBlob(artifactType, bytes)],
    subject,
    annotations,
  });
  return { ...pushed, artifactType, annotations };
}

async function bundle(piece: Piece, subject: SeedDescriptor, name: string, signers: Signers): Promise<Uint8Array> {
  const { sigstore, key, otherKey, certificate } = signers;
  const isKeyless = piece.signer === 'certificate';
  const signer = isKeyless ? certificate : keySigner(piece.signer === 'key' ? key : otherKey);
  const witness = await openWitnesses(isKeyless ? { rekorUrl: sigstore.rekor.url } : {}, QUICK);
  const [outcome] = await signStatements(
    [documentOf(statementOf(piece, subject, name), MEDIA_TYPE.inToto)],
    signer,
    witness,
  );
  if (outcome === undefined || 'error' in outcome) throw outcome?.error ?? new Error('nothing was signed');
  if (piece.form === 'bundle') return outcome.bundle;
  return Buffer.from(JSON.stringify({ ...JSON.parse(Buffer.from(outcome.bundle).toString()), mediaType: OLD_BUNDLE }));
}

function statementOf(piece: Piece, { digest }: SeedDescriptor, name: string): Uint8Array {
  const subject = subjectOf(name, { digest: digest as Digest });
  const content = piece.kind === 'sbom' ? cyclonedx(piece.id) : piece.kind === 'vex' ? openvex(piece.id) : {};
  return encodeStatement(statementAbout(subject, PREDICATES[piece.kind], { id: piece.id, ...content }));
}

/** An SBOM whose only component is the id of the piece. */
function cyclonedx(id: string) {
  const component = { type: 'library', 'bom-ref': id, name: id, version: '1', purl: `pkg:npm/${id}@1` };
  return { bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, components: [component] };
}

/** Says that the package in the image is not affected by the vulnerability of the piece. */
export function openvex(id: string) {
  const product = { '@id': `pkg:npm/${VULNERABLE}@1.0.0` };
  return {
    '@context': 'https://openvex.dev/ns/v0.2.0',
    '@id': `https://example.org/${id}`,
    author: 'test',
    timestamp: '2026-01-01T00:00:00Z',
    version: 1,
    statements: [
      {
        vulnerability: { name: vulnerabilityOf(id) },
        products: [product],
        status: 'not_affected',
        justification: 'component_not_present',
      },
    ],
  };
}

function rawDocument({ id, rawType }: Piece): Uint8Array {
  const externalRefs = [
    { referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: `pkg:npm/${id}@1` },
  ];
  const documents = {
    'application/vnd.cyclonedx+json': cyclonedx(id),
    'application/spdx+json': {
      spdxVersion: 'SPDX-2.3',
      dataLicense: 'CC0-1.0',
      SPDXID: 'SPDXRef-DOCUMENT',
      name: id,
      documentNamespace: `https://example.org/${id}`,
      creationInfo: { created: '2026-01-01T00:00:00Z', creators: ['Tool: test'] },
      packages: [
        { SPDXID: 'SPDXRef-Image', name: 'image', downloadLocation: 'NOASSERTION' },
        { SPDXID: 'SPDXRef-Package', name: id, versionInfo: '1', downloadLocation: 'NOASSERTION', externalRefs },
      ],
      relationships: [
        { spdxElementId: 'SPDXRef-DOCUMENT', relatedSpdxElement: 'SPDXRef-Image', relationshipType: 'DESCRIBES' },
        { spdxElementId: 'SPDXRef-Image', relatedSpdxElement: 'SPDXRef-Package', relationshipType: 'CONTAINS' },
      ],
    },
    'application/sarif+json': { id },
  };
  return Buffer.from(JSON.stringify(documents[rawType]));
}

/** As cosign 2 writes it. */
async function legacyLayer(
  seed: SeedRepository,
  subject: SeedDescriptor,
  piece: Piece,
  name: string,
  signers: Signers,
) {
  const { privateKey } = piece.signer === 'key' ? signers.key : signers.otherKey;
  if (piece.form === 'sig') {
    const payload = Buffer.from(
      JSON.stringify({
        critical: {
          identity: { 'docker-reference': name },
          image: { 'docker-manifest-digest': subject.digest },
          type: 'cosign container image signature',
        },
        optional: { id: piece.id },
      }),
    );
    const layer = await seed.pushBlob('application/vnd.dev.cosign.simplesigning.v1+json', payload);
    return {
      ...layer,
      annotations: { 'dev.cosignproject.cosign/signature': sign('sha256', payload, privateKey).toString('base64') },
    };
  }
  const payload = statementOf(piece, subject, name);
  const envelope = {
    payloadType: MEDIA_TYPE.inToto,
    payload: Buffer.from(payload).toString('base64'),
    signatures: [
      { keyid: '', sig: sign('sha256', preAuthEncoding(Buffer.from(payload)), privateKey).toString('base64') },
    ],
  };
  const layer = await seed.pushBlob(MEDIA_TYPE.dsse, Buffer.from(JSON.stringify(envelope)));
  return { ...layer, annotations: { 'dev.cosignproject.cosign/signature': '', predicateType: PREDICATES[piece.kind] } };
}
