// Reads an audit record that an earlier call wrote, and validates it, because the user may pass any file.
import { UserError } from '../errors.ts';
import { list, record, text } from '../json/fields.ts';
import { parseJsonBytes } from '../json/parse.ts';
import { AUDIT_RECORD_SCHEMA } from './audit-record.ts';
import type { ComparableEvidence, ComparableRecord } from './record-changes.ts';

/** A record has a few kilobytes for each piece of evidence. */
export const MAX_RECORD_BYTES = 64 * 1024 * 1024;

/** Throws a UserError that begins with `name` if it is not an audit record. */
export function readRecord(bytes: Uint8Array, name: string): ComparableRecord {
  const refused = (why: string): UserError =>
    new UserError(`${name} is not an audit record: ${why}; pass the file of the output audit-path`);
  if (bytes.length > MAX_RECORD_BYTES) throw refused(`it has more than ${MAX_RECORD_BYTES} bytes`);
  const json = record(parseJsonBytes(bytes));
  if (text(json.$schema) !== AUDIT_RECORD_SCHEMA) throw refused(`its $schema is not ${AUDIT_RECORD_SCHEMA}`);
  const needed = (value: unknown, field: string): string => {
    const found = text(value);
    if (found === undefined) throw refused(`${field} is missing`);
    return found;
  };
  const [subject, policy, decision] = [record(json.subject), record(json.policy), record(json.decision)];
  return {
    time: needed(json.time, 'time'),
    subject: {
      reference: needed(subject.reference, 'subject.reference'),
      digest: needed(subject.digest, 'subject.digest'),
    },
    policy: { source: needed(policy.source, 'policy.source'), digest: needed(policy.digest, 'policy.digest') },
    decision: {
      outcome: needed(decision.outcome, 'decision.outcome'),
      results: list(decision.results).map((one) => {
        const result = record(one);
        return {
          text: needed(result.text, 'text of a result'),
          outcome: needed(result.outcome, 'outcome of a result'),
        };
      }),
    },
    evidence: list(json.evidence).map((one): ComparableEvidence => {
      const fields = record(one);
      const signer = text(record(fields.signer).name);
      return {
        digest: needed(fields.digest, 'digest of evidence'),
        layer: typeof fields.layer === 'number' ? fields.layer : 0,
        subject: needed(fields.subject, 'subject of evidence'),
        platform: text(fields.platform) ?? null,
        kind: needed(fields.kind, 'kind of evidence'),
        verification: needed(fields.verification, 'verification of evidence'),
        signer: signer === undefined ? null : { name: signer },
      };
    }),
  };
}
