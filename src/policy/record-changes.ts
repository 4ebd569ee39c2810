// Compares two audit records of one image: evidence that is gone or new, another signer, another decision. Pure.
import type { Outcome } from './decision.ts';

/** The fields of a record that are compared, whichever version of this program wrote the record. */
export interface ComparableRecord {
  readonly time: string;
  readonly subject: { readonly reference: string; readonly digest: string };
  readonly policy: { readonly source: string; readonly digest: string };
  readonly decision: {
    readonly outcome: string;
    readonly results: readonly { readonly text: string; readonly outcome: string }[];
  };
  readonly evidence: readonly ComparableEvidence[];
}

export interface ComparableEvidence {
  readonly digest: string;
  readonly layer: number;
  readonly subject: string;
  readonly platform: string | null;
  readonly kind: string;
  readonly verification: string;
  readonly signer: { readonly name: string } | null;
}

export interface RecordChanges {
  /** When the earlier decision was made. */
  readonly since: string;
  readonly subject?: { readonly before: string; readonly after: string };
  readonly policy?: { readonly before: string; readonly after: string };
  readonly outcome?: { readonly before: string; readonly after: Outcome };
  readonly requirements: readonly {
    readonly text: string;
    readonly before: string | null;
    readonly after: string | null;
  }[];
  readonly gone: readonly ComparableEvidence[];
  readonly added: readonly ComparableEvidence[];
  readonly signatures: readonly {
    readonly evidence: ComparableEvidence;
    readonly before: string;
    readonly after: string;
  }[];
}

export function recordChanges(
  before: ComparableRecord,
  after: ComparableRecord & { readonly decision: { readonly outcome: Outcome } },
): RecordChanges {
  const earlier = byKey(before.evidence);
  const later = byKey(after.evidence);
  const outcomes = new Map(before.decision.results.map(({ text, outcome }) => [text, outcome]));
  const now = new Map(after.decision.results.map(({ text, outcome }) => [text, outcome]));
  const texts = [...new Set([...outcomes.keys(), ...now.keys()])];
  return {
    since: before.time,
    ...difference('subject', before.subject.digest, after.subject.digest),
    ...difference('policy', before.policy.digest, after.policy.digest),
    ...(before.decision.outcome !== after.decision.outcome && {
      outcome: { before: before.decision.outcome, after: after.decision.outcome },
    }),
    requirements: texts.flatMap((text) => {
      const [was, is] = [outcomes.get(text) ?? null, now.get(text) ?? null];
      return was === is ? [] : [{ text, before: was, after: is }];
    }),
    gone: [...earlier].filter(([key]) => !later.has(key)).map(([, evidence]) => evidence),
    added: [...later].filter(([key]) => !earlier.has(key)).map(([, evidence]) => evidence),
    signatures: [...later].flatMap(([key, evidence]) => {
      const known = earlier.get(key);
      if (known === undefined) return [];
      const [was, is] = [signatureText(known), signatureText(evidence)];
      return was === is ? [] : [{ evidence, before: was, after: is }];
    }),
  };
}

function difference<Name extends 'subject' | 'policy'>(
  name: Name,
  before: string,
  after: string,
): Partial<Record<Name, { readonly before: string; readonly after: string }>> {
  return before === after ? {} : ({ [name]: { before, after } } as Record<Name, { before: string; after: string }>);
}

function byKey(evidence: readonly ComparableEvidence[]): ReadonlyMap<string, ComparableEvidence> {
  return new Map(evidence.map((one) => [`${one.digest} ${one.layer} ${one.subject}`, one]));
}

function signatureText({ verification, signer }: ComparableEvidence): string {
  return signer === null ? verification : `${verification}, signed by ${signer.name}`;
}
