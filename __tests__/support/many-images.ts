// Reads the evidence of a thousand images in one process, as a program of its own, so that its memory can be measured.
import { existsSync, readFileSync } from 'node:fs';
import { mapImage } from '../../src/commands/read-image.ts';
import { encodeStatement, statementAbout, subjectOf } from '../../src/evidence/statement.ts';
import { type Descriptor, EMPTY_DESCRIPTOR, type Manifest } from '../../src/oci/descriptor.ts';
import { type Digest, digestOf } from '../../src/oci/digest.ts';
import { StoreError } from '../../src/oci/errors.ts';
import { MEDIA_TYPE } from '../../src/oci/media-types.ts';
import { preAuthEncoding } from '../../src/signing/envelope.ts';
import { keySigner } from '../../src/signing/signer.ts';
import { Verifier } from '../../src/signing/verifier.ts';
import { testKey } from './sigstore/signed.ts';

const IMAGES = 1_000;
const REFERRERS = 10;
const DOCUMENT_BYTES = 40_000;
const key = await testKey();
const verifier = await Verifier.open({ keys: [key] });
const signer = keySigner(key);

/** A store with one image, made when it is read: half of its referrers are signed, the others are documents. */
function imageStore(number: number) {
  const manifests = new Map<string, Manifest>();
  const blobs = new Map<string, Buffer>();
  const put = (json: object): Descriptor => {
    const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: MEDIA_TYPE.manifest, ...json }));
    const descriptor = { mediaType: MEDIA_TYPE.manifest, digest: digestOf(bytes), size: bytes.byteLength };
    manifests.set(descriptor.digest, { descriptor, bytes });
    return descriptor;
  };
  const image = put({ config: EMPTY_DESCRIPTOR, layers: [EMPTY_DESCRIPTOR], annotations: { number: String(number) } });
  const listed = Array.from({ length: REFERRERS }, (_, at) => {
    const padding = `${number} ${at} `.padEnd(DOCUMENT_BYTES, 'x');
    const mediaType = at % 2 === 0 ? MEDIA_TYPE.sigstoreBundle : 'application/vnd.cyclonedx+json';
    const bytes = Buffer.from(
      at % 2 === 0 ? bundle(image, padding) : JSON.stringify({ bomFormat: 'CycloneDX', padding }),
    );
    const layer = { mediaType, digest: digestOf(bytes), size: bytes.byteLength };
    blobs.set(layer.digest, bytes);
    const artifact = put({ artifactType: mediaType, config: EMPTY_DESCRIPTOR, layers: [layer], subject: image });
    return { ...artifact, artifactType: mediaType };
  });
  const missing = (reference: string): StoreError =>
    new StoreError({
      code: 'not-found',
      store: 'memory',
      reference,
      attempted: 'read',
      detail: 'not there',
      remedy: 'none',
    });
  return {
    image,
    location: `registry.example/app-${number}`,
    async manifest(reference: string): Promise<Manifest> {
      const found = manifests.get(reference);
      if (found === undefined) throw missing(reference);
      return found;
    },
    async *blob({ digest }: Descriptor) {
      const found = blobs.get(digest);
      if (found === undefined) throw missing(digest);
      yield found;
    },
    async *referrers(subject: Digest) {
      yield { via: 'api' as const, referrers: subject === image.digest ? listed : [] };
    },
    async *tags() {},
    traffic: () => ({ requests: 0, sentBytes: 0, receivedBytes: 0, milliseconds: 0 }),
  };
}

function bundle(image: Descriptor, padding: string): string {
  const payload = Buffer.from(
    encodeStatement(statementAbout(subjectOf('app', image), 'https://slsa.dev/provenance/v1', { padding })),
  );
  const sig = signer.sign(preAuthEncoding(payload)).toString('base64');
  return JSON.stringify({
    mediaType: MEDIA_TYPE.sigstoreBundle,
    verificationMaterial: { publicKey: { hint: key.hint }, tlogEntries: [] },
    dsseEnvelope: {
      payload: payload.toString('base64'),
      payloadType: MEDIA_TYPE.inToto,
      signatures: [{ sig, keyid: '' }],
    },
  });
}

const facts: (readonly string[])[] = [];
for (let number = 0; number < IMAGES; number += 1) {
  const store = imageStore(number);
  const { evidence } = await mapImage(store, store.image.digest, { verifier }, ({ signature, statement, document }) =>
    statement === undefined && document === undefined ? 'nothing' : signature.state,
  );
  facts.push(evidence);
}
// Linux counts a child's resource usage from what its parent had; elsewhere there is no such file.
const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
const peak = Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? process.resourceUsage().maxRSS);
const count = (state: string): number => facts.flat().filter((fact) => fact === state).length;
process.stdout.write(
  JSON.stringify({
    verified: count('verified'),
    none: count('none'),
    megabytes: Math.round(peak / 1024),
  }),
);
