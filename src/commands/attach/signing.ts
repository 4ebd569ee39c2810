// Signs the evidence of a command, with one signer for the run. It is opened only after push access has been proven, because
// certificates and log entries are permanent.
import { UserError } from '../../errors.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { type Attestation, storeAttestations } from '../../github/attestations.ts';
import { githubRepository } from '../../github/client.ts';
import { SERVICE_POLICY, type ServicePolicy } from '../../net/service-calls.ts';
import { MEDIA_TYPE } from '../../oci/media-types.ts';
import { subjectName } from '../../oci/reference.ts';
import type { Store } from '../../oci/store.ts';
import type { RunSigner } from '../../plan/receipt.ts';
import { type EmbeddingLimit, embeddingLimit, referenceNote } from '../../signing/embedding-limit.ts';
import type { ListedBundles } from '../../signing/existing-bundles.ts';
import type { Workload } from '../../signing/identity-token.ts';
import { imageSignature } from '../../signing/image-signature.ts';
import type { PublicKey } from '../../signing/key.ts';
import { bundleEvidence, type Signable, type SubstituteStatement, signableOf } from '../../signing/signable.ts';
import { keySigner, type Signer, type SignerIdentity, signerName } from '../../signing/signer.ts';
import { SigningError } from '../../signing/signing-error.ts';
import type { Verifier } from '../../signing/verifier.ts';
import type { Context } from '../context.ts';
import type { Subject } from '../subject.ts';
import { once, trustedRootFile } from '../trusted-roots.ts';
import { loadSigningKey } from './signing-key.ts';
import type { SigningRequest } from './signing-request.ts';
import { keylessSetup, runSigner, type SigningSetup } from './signing-setup.ts';
import { readTrustedSigners, type TrustedSigners, trustedVerifier } from './trusted-signers.ts';

/** The outcome of signing the evidence about one image. */
export interface SignedEvidence {
  /** What to push: bundles, and unsigned documents. */
  readonly evidence: readonly Evidence[];
  /** Bundles that a dry run would make. */
  readonly planned: readonly Evidence[];
  readonly failures: readonly { readonly piece: Evidence; readonly error: SigningError }[];
  readonly notes: readonly string[];
  readonly attestations: readonly Attestation[];
  /** Present if something is signed; the note is one of `notes`. */
  readonly signed?: { readonly signer: RunSigner; readonly note: string };
  readonly unsigned?: NotSigned;
}

/** Why nothing is signed. `off`: that was requested. */
export interface NotSigned {
  readonly why: 'off' | 'no-identity' | 'not-possible';
  readonly text: string;
}

export interface SignOptions {
  readonly dryRun: boolean;
  /** Bundles that were listed a moment ago, which are not listed again. */
  readonly listed?: ListedBundles | undefined;
}

/** A run's signing. Opening it makes no network call. */
export interface Signing {
  /** False if evidence is pushed as it is. */
  readonly signs: boolean;
  /** The public keys that this run trusts: its own, and those of trusted signers. */
  readonly keys: readonly PublicKey[];
  /** Verifies evidence by the signer of this run and by trusted signers, for verifyEvidence; undefined if there are none. */
  trusted(): Promise<Verifier | undefined>;
  /** The claims of the identity token of the job, if it signs with that. */
  claims(): Promise<Workload['claims'] | undefined>;
  sign(store: Store, subject: Subject, evidence: readonly Evidence[], options: SignOptions): Promise<SignedEvidence>;
  /** Stores bundles with GitHub's attestations API if that was requested. Returns a note. Throws a GitHubError. */
  publish(attestations: readonly Attestation[]): Promise<string | undefined>;
}

const SIGNING_IS_OFF: NotSigned = { why: 'off', text: 'nothing was signed, because sign is none' };
const NOT_SIGNED =
  'nothing was signed: there is neither a signing-key nor an identity token; set signing-key, or give the job of a workflow the permission id-token: write (pull requests from forks never have it)';

/**
 * Decides who signs. Throws a UserError for a key or trusted root that cannot be used, and if signing is required but this
 * job has no identity.
 */
export async function openSigning(
  request: SigningRequest,
  context: Context,
  policy: ServicePolicy = SERVICE_POLICY,
): Promise<Signing> {
  if (request.githubAttestations) githubRepository(context.env, 'github-attestations');
  const roots = request.trustedRoot === undefined ? undefined : await trustedRootFile(request.trustedRoot, context);
  const trusted = await readTrustedSigners(request.trustedSigners, roots, context, policy);
  if (request.mode === 'none') return unsigned(trusted, SIGNING_IS_OFF);
  if (request.key !== undefined) {
    const key = await loadSigningKey(request.key, request.password, context);
    const signer = keySigner(key);
    const { rekorUrl, timestampUrl } = request.services;
    return new OpenSigning(request, context, policy, trusted, [key, ...trusted.keys], async () => ({
      identity: signer.identity,
      publicPem: key.publicPem,
      trust: { keys: [key], ...(roots && { roots }) },
      services: { ...(rekorUrl && { rekorUrl }), ...(timestampUrl && { timestampUrl }) },
      open: async () => signer,
    }));
  }
  const { SIGSTORE_ID_TOKEN: given } = context.env;
  const identityToken = context.identityToken ?? (given ? async () => given : undefined);
  if (identityToken !== undefined) {
    return new OpenSigning(request, context, policy, trusted, trusted.keys, () =>
      keylessSetup(request, context, policy, identityToken, roots),
    );
  }
  if (request.mode === 'keyless' || request.githubAttestations) {
    throw new UserError(
      `${request.mode === 'keyless' ? 'sign: keyless' : 'github-attestations'} needs an identity token, but this job has none; give it the permission id-token: write (pull requests from forks never have one)`,
    );
  }
  const text = request.signImage ? `${NOT_SIGNED}; the image was not signed either` : NOT_SIGNED;
  return unsigned(trusted, { why: 'no-identity', text });
}

function unsigned(trusted: TrustedSigners, reason: NotSigned): Signing {
  return {
    signs: false,
    keys: trusted.keys,
    trusted: () => trustedVerifier(trusted),
    claims: async () => undefined,
    sign: async (_store, _subject, evidence) => ({
      ...{ evidence, planned: [], failures: [], notes: [], attestations: [] },
      unsigned: reason,
    }),
    publish: async () => undefined,
  };
}

class OpenSigning implements Signing {
  readonly signs = true;
  readonly keys: readonly PublicKey[];
  readonly #request: SigningRequest;
  readonly #context: Context;
  readonly #policy: ServicePolicy;
  readonly #trustedSigners: TrustedSigners;
  readonly #setup: () => Promise<SigningSetup>;
  readonly #signer: () => Promise<Signer>;

  constructor(
    request: SigningRequest,
    context: Context,
    policy: ServicePolicy,
    trustedSigners: TrustedSigners,
    keys: readonly PublicKey[],
    setup: () => Promise<SigningSetup>,
  ) {
    this.keys = keys;
    this.#request = request;
    this.#context = context;
    this.#policy = policy;
    this.#trustedSigners = trustedSigners;
    this.#setup = once(setup);
    // One certificate for all images of the run.
    this.#signer = once(async () => (await this.#setup()).open());
  }

  async trusted(): Promise<Verifier | undefined> {
    const setup = await this.#available();
    return trustedVerifier(this.#trustedSigners, setup instanceof UserError ? undefined : setup);
  }

  async claims(): Promise<Workload['claims'] | undefined> {
    const setup = await this.#available();
    return setup instanceof UserError ? undefined : setup.claims;
  }

  /**
   * Proves push access and finds bundles of earlier runs, then signs the rest. Rejects if nothing at all could be signed.
   * Otherwise evidence that could not be signed is among the failures, and is not attached in any form.
   */
  async sign(
    store: Store,
    subject: Subject,
    evidence: readonly Evidence[],
    { dryRun, listed }: SignOptions,
  ): Promise<SignedEvidence> {
    const name = subjectName(subject.reference);
    const pieces = this.#request.signImage ? [...evidence, imageSignature(subject.descriptor)] : evidence;
    const limit = this.#limit();
    const signables = await Promise.all(
      pieces.map(async (piece) => {
        const substitute = await this.#scanStatement(piece, name);
        const options = { maxBytes: limit.bytes, ...(substitute && { substitute }) };
        return signableOf(piece, piece.subjectName ?? name, options);
      }),
    );
    const references = signables.flatMap((one) => referenceNote(one.evidence, one.predicateType, limit) ?? []);
    const wanted = signables.filter(({ statement }) => statement !== undefined);
    const raw = signables.filter(({ raw: isRaw }) => isRaw).map((signable) => signable.evidence);
    const nothing = { planned: [], failures: [], notes: references, attestations: [] };
    if (wanted.length === 0) return { ...nothing, evidence: raw };
    if (dryRun) {
      const empty = new Uint8Array();
      return { ...nothing, evidence: raw, planned: wanted.map((signable) => bundleEvidence(signable, empty)) };
    }
    const setup = await this.#available();
    if (setup instanceof UserError) {
      return {
        ...nothing,
        notes: [],
        evidence,
        unsigned: { why: 'not-possible', text: `nothing was signed: ${setup.message}` },
      };
    }
    const [{ found, notes }] = await Promise.all([
      this.#earlier(store, wanted, setup, listed),
      store.provePushAccess(),
    ]);
    const signed = await this.#bundles(wanted, found, setup);
    const failed = new Map(signed.flatMap((one) => ('error' in one ? [[one.signable.evidence, one.error]] : [])));
    const [firstError] = failed.values();
    if (firstError !== undefined && failed.size === signed.length) throw firstError;
    const bundles = signed.filter((one) => 'bundle' in one);
    const note = signedNote(bundles, setup.identity);
    return {
      planned: [],
      evidence: [
        ...bundles.map(({ signable, bundle }) => bundleEvidence(signable, bundle)),
        ...raw.filter((piece) => !failed.has(piece)),
      ],
      failures: [...failed].map(([piece, error]) => ({ piece, error })),
      notes: [...notes, ...references, note],
      signed: { signer: runSigner(setup), note },
      attestations: bundles.map(({ signable, bundle, reused }) => ({
        subject: signable.evidence.subject.digest,
        bundle,
        reused,
      })),
    };
  }

  #limit(): EmbeddingLimit {
    const { key, services, githubAttestations, maxEmbeddedSize } = this.#request;
    const use = { keyless: key === undefined, log: services.rekorUrl !== undefined, githubAttestations };
    return embeddingLimit(use, maxEmbeddedSize);
  }

  /** The findings of a scan as a statement, to sign in place of the scanner's own document. */
  async #scanStatement(piece: Evidence, name: string): Promise<SubstituteStatement | undefined> {
    if (piece.scan === undefined || piece.document.descriptor.mediaType === MEDIA_TYPE.inToto) return undefined;
    const { signedScan } = await import('../../scan/statement.ts');
    return signedScan(piece, piece.scan, name, this.#request.scanPredicate);
  }

  /** The setup; for `auto`, the reason why there is none. */
  async #available(): Promise<SigningSetup | UserError> {
    try {
      return await this.#setup();
    } catch (error) {
      const required = this.#request.mode !== 'auto' || this.#request.githubAttestations;
      if (error instanceof UserError && !required) return error;
      throw error;
    }
  }

  async publish(attestations: readonly Attestation[]): Promise<string | undefined> {
    if (!this.#request.githubAttestations || attestations.length === 0) return undefined;
    const github = githubRepository(this.#context.env, 'github-attestations');
    const name = `${github.owner}/${github.repo}`;
    const ids = await storeAttestations(attestations, github, this.#policy);
    return ids.length === 0
      ? `all bundles are already stored as attestations of ${name}`
      : `stored ${ids.length} of ${attestations.length} bundles as attestations of ${name} (ids ${ids.join(', ')})`;
  }

  async #earlier(
    store: Store,
    wanted: readonly Signable[],
    { identity, trust, services }: SigningSetup,
    listed: ListedBundles | undefined,
  ): Promise<{ found: ReadonlyMap<string, Uint8Array>; notes: readonly string[] }> {
    if (trust === undefined) return { found: new Map(), notes: [] };
    const [{ findBundles }, { Verifier }] = await Promise.all([
      import('../../signing/existing-bundles.ts'),
      import('../../signing/verifier.ts'),
    ]);
    const statements = wanted.flatMap(({ evidence, statement }) =>
      statement === undefined ? [] : [{ subject: evidence.subject.digest, statement: statement.descriptor.digest }],
    );
    const reuse = {
      verifier: await Verifier.open(trust),
      signer: identity,
      log: services.rekorUrl !== undefined,
      timestamp: services.timestampUrl !== undefined,
    };
    try {
      return { found: await findBundles(store, statements, reuse, listed), notes: [] };
    } catch (error) {
      if (!(error instanceof SigningError)) throw error;
      return {
        found: new Map(),
        notes: [`signed again, because bundles of earlier runs could not be verified: ${error.message}`],
      };
    }
  }

  async #bundles(
    wanted: readonly Signable[],
    found: ReadonlyMap<string, Uint8Array>,
    { services }: SigningSetup,
  ): Promise<readonly SignedOne[]> {
    const digestOf = ({ statement }: Signable): string => statement?.descriptor.digest ?? '';
    const unsignedYet = wanted.filter((signable) => !found.has(digestOf(signable)));
    const made = new Map<Signable, SignedOne>();
    if (unsignedYet.length > 0) {
      const [{ signStatements }, { openWitnesses }] = await Promise.all([
        import('../../signing/sign.ts'),
        import('../../signing/witness.ts'),
      ]);
      const witnesses = await openWitnesses(services, this.#policy);
      const statements = unsignedYet.flatMap(({ statement }) => statement ?? []);
      const outcomes = await signStatements(statements, await this.#signer(), witnesses);
      outcomes.forEach((outcome, at) => {
        const signable = unsignedYet[at] as Signable;
        made.set(
          signable,
          'error' in outcome ? { signable, error: outcome.error } : { signable, bundle: outcome.bundle, reused: false },
        );
      });
    }
    return wanted.map(
      (signable) =>
        made.get(signable) ?? { signable, bundle: found.get(digestOf(signable)) as Uint8Array, reused: true },
    );
  }
}

type SignedOne =
  | { readonly signable: Signable; readonly bundle: Uint8Array; readonly reused: boolean }
  | { readonly signable: Signable; readonly error: SigningError };

function signedNote(bundles: readonly { readonly reused: boolean }[], identity: SignerIdentity): string {
  const reused = bundles.filter((one) => one.reused).length;
  const all = `${bundles.length} ${bundles.length === 1 ? 'statement' : 'statements'} signed by ${signerName(identity)}`;
  return reused === 0 ? all : `${all}, ${reused === bundles.length ? 'all' : reused} of them by an earlier run`;
}
