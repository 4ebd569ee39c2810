// Makes the statement that signs the image itself, as cosign 3 does: it names the digest and nothing else.
import { documentOf } from '../evidence/document.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { KINDS } from '../evidence/kinds.ts';
import { STATEMENT_TYPE } from '../evidence/statement.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { splitDigest } from '../oci/digest.ts';
import { MEDIA_TYPE } from '../oci/media-types.ts';

const [SIGN_PREDICATE] = KINDS.signature.predicateTypes;

/** The statement, to be signed. cosign leaves the repository's name out, and so does this. */
export function imageSignature(subject: Descriptor): Evidence {
  const { algorithm, encoded } = splitDigest(subject.digest);
  const statement = {
    _type: STATEMENT_TYPE,
    subject: [{ digest: { [algorithm]: encoded }, annotations: {} }],
    predicateType: SIGN_PREDICATE,
    predicate: {},
  };
  return {
    kind: 'signature',
    subject,
    document: documentOf(new TextEncoder().encode(JSON.stringify(statement)), MEDIA_TYPE.inToto),
    title: 'signature.intoto.json',
    predicateType: SIGN_PREDICATE,
    annotations: {},
  };
}

/** Whether the evidence is such a statement, which is never attached unsigned. */
export function isImageSignature({ kind, predicateType }: Evidence): boolean {
  return kind === 'signature' && predicateType === SIGN_PREDICATE;
}
