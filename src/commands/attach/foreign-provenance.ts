// Refuses provenance files that contradict the identity of the job that would sign them.
import { ExpectedError } from '../../errors.ts';
import { isBundleType } from '../../evidence/classify.ts';
import { readDocument } from '../../evidence/document.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { type ProvenanceDifference, provenanceDifferences } from '../../evidence/foreign-provenance.ts';
import { isRecord } from '../../json/fields.ts';
import { MEDIA_TYPE } from '../../oci/media-types.ts';
import type { Context } from '../context.ts';
import type { Signing } from './signing.ts';

/** Provenance is small. A larger document is not compared, and therefore refused. */
const MAX_BYTES = 32 * 1024 * 1024;
const JSON_TYPE = /[/+]json$/;

/** A reader that trusts the workflow would trust what the file says about another one. */
class ForeignProvenanceError extends ExpectedError {
  override readonly name = 'ForeignProvenanceError';
  override readonly code = 'foreign-provenance';

  constructor(title: string, detail: string) {
    const remedy = 'attach the provenance of this run, or set allow-foreign-provenance to true';
    super(`could not sign ${JSON.stringify(title)} with the identity of this job: ${detail}; ${remedy}`, { remedy });
  }
}

/** The files with unsigned provenance that the job's token contradicts. None if the job does not sign with its identity. */
export async function foreignProvenance(
  files: readonly Evidence[],
  signing: Pick<Signing, 'claims'>,
  env: Context['env'],
): Promise<readonly { readonly piece: Evidence; readonly error: ExpectedError }[]> {
  const statements = files.filter(
    ({ kind, document }) =>
      kind === 'provenance' &&
      document.descriptor.mediaType !== MEDIA_TYPE.dsse &&
      !isBundleType(document.descriptor.mediaType) &&
      JSON_TYPE.test(document.descriptor.mediaType),
  );
  const claims = statements.length === 0 ? undefined : await signing.claims();
  if (claims === undefined) return [];
  const server = env.GITHUB_SERVER_URL || 'https://github.com';
  const found = await Promise.all(
    statements.map(async (piece) => {
      const detail = await detailOf(piece, claims, server);
      return detail === undefined ? [] : [{ piece, error: new ForeignProvenanceError(piece.title, detail) }];
    }),
  );
  return found.flat();
}

async function detailOf(
  { document }: Evidence,
  claims: Readonly<Record<string, unknown>>,
  server: string,
): Promise<string | undefined> {
  const { size } = document.descriptor;
  if (size > MAX_BYTES) return `it has ${size} bytes, too many to compare with the identity token`;
  const json: unknown = JSON.parse((await readDocument(document, MAX_BYTES)).toString('utf8'));
  const predicate = isRecord(json) && '_type' in json ? json.predicate : json;
  const differences = provenanceDifferences(predicate, claims, server);
  return differences.length === 0 ? undefined : differences.map(differenceText).join(', ');
}

function differenceText({ field, stated, claimed }: ProvenanceDifference): string {
  const quoted = (value: string): string => JSON.stringify(value.length > 200 ? `${value.slice(0, 199)}…` : value);
  return `${field} is ${quoted(stated)}, but the identity token says ${quoted(claimed)}`;
}
