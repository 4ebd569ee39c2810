// Records the evidence of an image and the decision about it as a case of `policy test`. Pure.
import type { FoundDocument, FoundEvidence } from '../signing/found-evidence.ts';
import type { Decision } from './decision.ts';
import type { GateInput } from './evaluation.ts';
import { type Expectation, expectationOf } from './recorded.ts';

const POLICY_TEST_SCHEMA = 'https://oci-evidence.github.io/schemas/policy-test.v1.schema.json';

/** A case as `parseCase` reads it. */
export interface WrittenCase {
  readonly $schema: string;
  readonly policy: string;
  readonly time: string;
  readonly input: object;
  readonly expect: Expectation;
}

/** `policy`: the path of the policy relative to the file, or its reference. The decision becomes the expected one. */
export function recordCase(policy: string, input: GateInput, decision: Decision): WrittenCase {
  const { reference, digest, tag, platforms, evidence, problems } = input;
  return {
    $schema: POLICY_TEST_SCHEMA,
    policy,
    time: decision.time,
    input: {
      reference,
      digest,
      ...(tag !== undefined && { tag }),
      platforms,
      evidence: evidence.map(recordedEvidence),
      problems,
    },
    expect: expectationOf(decision),
  };
}

function recordedEvidence(evidence: FoundEvidence): object {
  const {
    kind,
    artifact,
    layer,
    subject,
    source,
    signature,
    claimedPredicateType,
    created,
    statement,
    document,
    problem,
  } = evidence;
  const { mediaType, digest, size, artifactType } = artifact;
  return {
    kind,
    artifact: { mediaType, digest, size, ...(artifactType !== undefined && { artifactType }) },
    layer,
    subject,
    source,
    signature,
    ...(claimedPredicateType !== undefined && { claimedPredicateType }),
    ...(created !== undefined && { created }),
    ...(statement !== undefined && { statement }),
    ...(document !== undefined && { document: recordedDocument(document) }),
    ...(problem !== undefined && { problem }),
  };
}

/** As `json` if that keeps every byte that matters, so that people can read and change it. */
function recordedDocument({ descriptor: { mediaType }, bytes }: FoundDocument): object {
  const text = Buffer.from(bytes).toString('utf8');
  try {
    return { mediaType, json: JSON.parse(text) as unknown };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { mediaType, base64: Buffer.from(bytes).toString('base64') };
  }
}
