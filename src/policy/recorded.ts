// Reads the test cases of `policy test`: recorded evidence and the expected decision.
import { UserError } from '../errors.ts';
import { isKind } from '../evidence/kinds.ts';
import { isRecord } from '../json/fields.ts';
import { type Digest, digestOf, parseDigest } from '../oci/digest.ts';
import type { FoundDocument, FoundEvidence, ReadProblem, SignatureState } from '../signing/found-evidence.ts';
import type { Decision, Outcome } from './decision.ts';
import type { GateInput } from './evaluation.ts';
import { isDateOrTime } from './schema/values.ts';

export interface RecordedCase {
  /** The path of the policy, relative to the file, or its reference (`oci://…`, `github:…`). */
  readonly policy: string;
  /** The time of the decision. */
  readonly time: Date;
  readonly input: GateInput;
  readonly expect: Expectation;
}

export interface Expectation {
  readonly outcome: Outcome;
  /** The outcome and the sorted reason codes of every requirement and condition that is not met. */
  readonly unmet: Readonly<Record<string, UnmetExpectation>>;
}

interface UnmetExpectation {
  readonly outcome: Outcome;
  readonly reasons: readonly string[];
}

const OUTCOMES: readonly Outcome[] = ['passed', 'warned', 'failed', 'undecided'];

/** The part of a decision that is compared. Texts change between versions, outcomes and codes do not. */
export function expectationOf({ outcome, results }: Decision): Expectation {
  const unmet = results.filter((result) => result.outcome !== 'passed');
  return {
    outcome,
    unmet: Object.fromEntries(
      unmet.map((result) => [
        result.name,
        { outcome: result.outcome, reasons: [...new Set(result.reasons.map(({ code }) => code))].sort() },
      ]),
    ),
  };
}

/** Throws a UserError that names the file and the position in it. */
export function parseCase(json: unknown, file: string): RecordedCase {
  const read = new Reader(file);
  const root = read.object(json, 'the file');
  const time = read.text(root.time, 'time');
  if (!isDateOrTime(time)) throw read.refuse('time', 'an RFC 3339 time');
  const input = read.object(root.input, 'input');
  const digest = read.digest(input.digest, 'input.digest');
  const platforms = read.list(input.platforms ?? [{ digest, name: null }], 'input.platforms').map((one, at) => {
    const platform = read.object(one, `input.platforms[${at}]`);
    const name = platform.name ?? null;
    if (name !== null && typeof name !== 'string') throw read.refuse(`input.platforms[${at}].name`, 'a text or null');
    return { digest: read.digest(platform.digest, `input.platforms[${at}].digest`), name };
  });
  const names = new Map(platforms.map((platform) => [platform.digest, platform.name]));
  return {
    policy: read.text(root.policy, 'policy'),
    time: new Date(time),
    input: {
      reference: read.text(input.reference, 'input.reference'),
      digest,
      ...(input.tag !== undefined && { tag: read.text(input.tag, 'input.tag') }),
      platforms,
      evidence: read.list(input.evidence ?? [], 'input.evidence').map((one, at) => {
        return evidenceOf(read.object(one, `input.evidence[${at}]`), `input.evidence[${at}]`, { digest, names, read });
      }),
      problems: read.list(input.problems ?? [], 'input.problems').map((one, at) => {
        return problemOf(read.object(one, `input.problems[${at}]`), `input.problems[${at}]`, read);
      }),
    },
    expect: expectOf(read.object(root.expect, 'expect'), read),
  };
}

interface Image {
  readonly digest: Digest;
  readonly names: ReadonlyMap<Digest, string | null>;
  readonly read: Reader;
}

function evidenceOf(one: Fields, at: string, { digest, names, read }: Image): FoundEvidence {
  const kind = read.text(one.kind, `${at}.kind`);
  if (!isKind(kind)) throw read.refuse(`${at}.kind`, 'a kind of evidence');
  const subject = one.subject === undefined ? digest : read.digest(one.subject, `${at}.subject`);
  const artifact = read.object(one.artifact, `${at}.artifact`);
  const statement = one.statement === undefined ? undefined : read.object(one.statement, `${at}.statement`);
  const claimed = one.claimedPredicateType ?? statement?.predicateType;
  return {
    artifact: {
      mediaType: 'application/vnd.oci.image.manifest.v1+json',
      size: 0,
      ...artifact,
      digest: read.digest(artifact.digest, `${at}.artifact.digest`),
    },
    layer: typeof one.layer === 'number' ? one.layer : 0,
    subject,
    platform: names.get(subject) ?? null,
    source: (one.source ?? 'api') as FoundEvidence['source'],
    kind,
    signature: signatureOf(one.signature, `${at}.signature`, read),
    ...(claimed !== undefined && { claimedPredicateType: read.text(claimed, `${at}.claimedPredicateType`) }),
    ...(one.created !== undefined && { created: read.text(one.created, `${at}.created`) }),
    ...(statement && {
      statement: {
        predicateType: read.text(statement.predicateType, `${at}.statement.predicateType`),
        predicate: statement.predicate,
        ...(statement.digest !== undefined && { digest: read.digest(statement.digest, `${at}.statement.digest`) }),
      },
    }),
    ...(one.document !== undefined && {
      document: documentOf(read.object(one.document, `${at}.document`), `${at}.document`, read),
    }),
    ...(one.problem !== undefined && {
      problem: problemOf(read.object(one.problem, `${at}.problem`), `${at}.problem`, read),
    }),
  };
}

/** A document is given as `json`, or as `base64` if it is not JSON. */
function documentOf(document: Fields, at: string, read: Reader): FoundDocument {
  const mediaType = read.text(document.mediaType, `${at}.mediaType`);
  const bytes =
    document.json === undefined
      ? Buffer.from(read.text(document.base64, `${at}.base64`), 'base64')
      : Buffer.from(JSON.stringify(document.json));
  return { descriptor: { mediaType, digest: digestOf(bytes), size: bytes.length }, bytes };
}

function signatureOf(value: unknown, at: string, read: Reader): SignatureState {
  if (value === undefined) return { state: 'none' };
  const signature = read.object(value, at);
  const state = read.text(signature.state, `${at}.state`);
  switch (state) {
    case 'none':
    case 'unverified':
      return { state };
    case 'refused':
      read.text(signature.code, `${at}.code`);
      read.text(signature.reason, `${at}.reason`);
      return signature as unknown as SignatureState;
    case 'verified': {
      const signer = read.object(signature.signer, `${at}.signer`);
      if (signer.kind === 'key') read.text(signer.hint, `${at}.signer.hint`);
      else if (signer.kind === 'certificate') {
        for (const name of ['san', 'issuer']) read.text(signer[name], `${at}.signer.${name}`);
        read.object(signer.extensions ?? {}, `${at}.signer.extensions`);
      } else throw read.refuse(`${at}.signer.kind`, 'key or certificate');
      const time = read.object(signature.time ?? { clock: 'none' }, `${at}.time`);
      if (time.clock !== 'none' && !isDateOrTime(read.text(time.at, `${at}.time.at`))) {
        throw read.refuse(`${at}.time.at`, 'an RFC 3339 time');
      }
      const whole = { root: 'recorded', extensions: {}, algorithm: 'recorded', ...signer };
      return { state, signer: whole, time } as unknown as SignatureState;
    }
    default:
      throw read.refuse(`${at}.state`, 'none, unverified, verified or refused');
  }
}

function problemOf({ undecided, text }: Fields, at: string, read: Reader): ReadProblem {
  if (typeof undecided !== 'boolean') throw read.refuse(`${at}.undecided`, 'true or false');
  return { undecided, text: read.text(text, `${at}.text`) };
}

function expectOf(expect: Fields, read: Reader): Expectation {
  const outcomeOf = (value: unknown, at: string): Outcome => {
    const outcome = OUTCOMES.find((one) => one === value);
    if (outcome === undefined) throw read.refuse(at, OUTCOMES.join(', '));
    return outcome;
  };
  const unmet = Object.entries(read.object(expect.unmet ?? {}, 'expect.unmet')).map(([name, value]) => {
    const at = `expect.unmet["${name}"]`;
    const { outcome, reasons } = read.object(value, at);
    const codes = read.list(reasons, `${at}.reasons`).map((code) => read.text(code, `${at}.reasons`));
    return [name, { outcome: outcomeOf(outcome, `${at}.outcome`), reasons: codes.sort() }] as const;
  });
  return { outcome: outcomeOf(expect.outcome, 'expect.outcome'), unmet: Object.fromEntries(unmet) };
}

type Fields = Readonly<Record<string, unknown>>;

class Reader {
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  refuse(at: string, expected: string): UserError {
    return new UserError(`${this.#file} is not a recorded case: ${at} must be ${expected}`);
  }

  object(value: unknown, at: string): Fields {
    if (!isRecord(value)) throw this.refuse(at, 'an object');
    return value;
  }

  list(value: unknown, at: string): unknown[] {
    if (!Array.isArray(value)) throw this.refuse(at, 'a list');
    return [...value];
  }

  text(value: unknown, at: string): string {
    if (typeof value !== 'string') throw this.refuse(at, 'a text');
    return value;
  }

  digest(value: unknown, at: string): Digest {
    const digest = typeof value === 'string' ? parseDigest(value) : undefined;
    if (digest === undefined) throw this.refuse(at, 'a digest');
    return digest;
  }
}
