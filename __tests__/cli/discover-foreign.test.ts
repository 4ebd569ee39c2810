// discover --verify on an image with 400 referrers of other tools: bundles of every version and form, on pages and under a
// fallback tag.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { documentOf } from '../../src/evidence/document.ts';
import { statementAbout, subjectOf } from '../../src/evidence/statement.ts';
import type { Digest } from '../../src/oci/digest.ts';
import { MEDIA_TYPE } from '../../src/oci/media-types.ts';
import { referrersTag } from '../../src/oci/referrers-tag.ts';
import { type EvidenceImage, evidenceImage } from '../support/evidence-image.ts';
import { temporaryDirectory } from '../support/fixtures.ts';
import type { Faults } from '../support/registry/faults/table.ts';
import { startRegistry, type TestRegistry } from '../support/registry/registry.ts';
import { changed, type Json, signedBundle } from '../support/sigstore/signed.ts';
import { SAN, type Sigstore, startSigstore } from '../support/sigstore/sigstore.ts';
import { outputOf } from '../support/terminal.ts';

const COUNT = 400;
const INTERMEDIATE = 'application/vnd.dev.sigstore.bundle+json;version=0.';
const UNKNOWN = 'application/vnd.dev.sigstore.bundle.v9.9+json';
const PROVENANCE = 'https://slsa.dev/provenance/v1';
const OTHER = 'https://spdx.dev/Document';
const claimed = (predicateType: string) => ({
  'dev.sigstore.bundle.content': 'dsse-envelope',
  'dev.sigstore.bundle.predicateType': predicateType,
});

let folder: string;
let sigstore: Sigstore;
beforeAll(async () => {
  folder = await temporaryDirectory();
  sigstore = await startSigstore();
  await writeFile(join(folder, 'root.json'), sigstore.trustedRoot);
});
afterAll(() => sigstore?.close());

const asChain = (bundle: Json): void => {
  const { certificate, ...rest } = bundle.verificationMaterial;
  bundle.verificationMaterial = { ...rest, x509CertificateChain: { certificates: [certificate] } };
};

interface Variant {
  readonly type?: string;
  readonly change?: (bundle: Json) => void;
  readonly annotations?: Readonly<Record<string, string>>;
  /** The type of its statement; v1 if absent. */
  readonly statement?: string;
  readonly log?: false | 'twice';
  /** Why it is refused; it verifies if absent. */
  readonly refused?: string;
}

const VARIANTS: Readonly<Record<string, Variant>> = {
  'version 0.3, with a certificate': {},
  'version 0.3, with a chain, which that version does not allow': {
    change: asChain,
    refused:
      'the content does not match its media type: not a Sigstore bundle (invalid bundle verificationMaterial.content.$case)',
  },
  'version 0.2, with a chain': {
    type: `${INTERMEDIATE}2`,
    change: (bundle) => {
      bundle.mediaType = `${INTERMEDIATE}2`;
      asChain(bundle);
    },
  },
  'version 0.1, with a chain and without a proof': {
    type: `${INTERMEDIATE}1`,
    change: (bundle) => {
      bundle.mediaType = `${INTERMEDIATE}1`;
      asChain(bundle);
      for (const entry of bundle.verificationMaterial.tlogEntries) delete entry.inclusionProof;
    },
  },
  'a timestamp and no log entry, which this root requires': {
    log: false,
    refused: 'the signature is not in a trusted transparency log: expected 1 tlog entries, got 0',
  },
  'two log entries': { log: 'twice' },
  'a statement v0.1': { statement: 'https://in-toto.io/Statement/v0.1' },
  'an annotation of another predicate type': { annotations: claimed(OTHER) },
  'no annotations': { annotations: {} },
  'an unknown type': {
    type: UNKNOWN,
    change: (bundle) => {
      bundle.mediaType = UNKNOWN;
    },
    refused: `the signature format is not supported: unsupported bundle media type "${UNKNOWN}"`,
  },
};

/** One bundle of each variant, and so many artifacts with them that the image has 400 referrers. */
async function seed(image: EvidenceImage): Promise<ReadonlyMap<string, readonly string[]>> {
  const digests = new Map<string, string[]>();
  const bundles = new Map<string, Uint8Array>();
  for (const [name, variant] of Object.entries(VARIANTS)) {
    const { change = () => {}, log = true } = variant;
    const content = statementAbout(subjectOf('registry.example/app', image.index), PROVENANCE, { name });
    const json = { ...content, ...(variant.statement !== undefined && { _type: variant.statement }) };
    const signed = await signedBundle(sigstore, {
      statement: documentOf(Buffer.from(JSON.stringify(json)), MEDIA_TYPE.inToto),
      log,
    });
    bundles.set(name, changed(signed, change));
    digests.set(name, []);
  }
  const names = Object.keys(VARIANTS);
  for (let at = 0; at < COUNT; at += 1) {
    const name = names[at % names.length] as string;
    const { type = MEDIA_TYPE.sigstoreBundle, annotations = claimed(PROVENANCE) } = VARIANTS[name] as Variant;
    const marked = Object.keys(annotations).length === 0 && at < names.length ? {} : { ...annotations, at: String(at) };
    const { digest } = image.attachOne(image.index, type, bundles.get(name) as Uint8Array, marked);
    digests.get(name)?.push(digest);
  }
  return digests;
}

function listUnderTag({ storage }: TestRegistry, subject: Digest): void {
  const repository = storage.repository('app');
  const index = { schemaVersion: 2, mediaType: MEDIA_TYPE.index, manifests: repository.referrersOf(subject) };
  repository.putManifest(JSON.stringify(index), MEDIA_TYPE.index, referrersTag(subject));
}

describe.each<[string, Faults]>([
  ['on pages of 100', { pageSize: 100 }],
  ['under a fallback tag', { noReferrers: 404 }],
])('400 referrers %s', (_, faults) => {
  test('each is opened, verified and listed for what it is', async () => {
    const registry = await startRegistry({ faults });
    try {
      const image = evidenceImage(registry);
      const digests = await seed(image);
      if (faults.noReferrers !== undefined) listUnderTag(registry, image.index.digest);
      const reference = `${registry.host}/app@${image.index.digest}`;
      const flags = ['--format', 'json', '--verify', '--trusted-root', 'root.json'];
      const graph: Json = JSON.parse(await outputOf(['discover', reference, ...flags], { cwd: folder }));
      expect(graph.complete).toBe(true);
      expect(graph.referrers).toHaveLength(COUNT);
      const nodes = new Map<string, Json>(graph.referrers.map((node: Json) => [node.digest, node]));
      const summary = [...digests].map(([name, of]) => {
        const states = of.map((digest) => {
          const { signature, predicateTypes } = nodes.get(digest) ?? {};
          return `${signature?.state} ${signature?.signer ?? signature?.reason}, ${predicateTypes}`;
        });
        return [name, [...new Set(states)]];
      });
      const expected = Object.entries(VARIANTS).map(([name, { refused }]) => {
        const state = refused === undefined ? `verified ${SAN}` : `refused ${refused}`;
        return [name, [`${state}, ${PROVENANCE}`]];
      });
      expect(Object.fromEntries(summary)).toEqual(Object.fromEntries(expected));
      // One note for each bundle whose annotation contradicts its statement.
      const contradictions = graph.notes.filter((note: string) => note.includes('claims the predicate type'));
      expect(contradictions).toHaveLength(digests.get('an annotation of another predicate type')?.length ?? 0);
    } finally {
      await registry.close();
    }
  }, 60_000);
});
