// Reads the identity in a signing certificate: Fulcio's extensions.
// https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md
import type { ObjectIdentifierValuePair } from '@sigstore/protobuf-specs';

const FULCIO_ARC = '1.3.6.1.4.1.57264.1.';

/** The last arc of each extension; `bare` if its value is plain text instead of DER. */
const EXTENSIONS = {
  issuer: [8],
  buildSignerURI: [9],
  buildSignerDigest: [10],
  runnerEnvironment: [11],
  sourceRepositoryURI: [12],
  sourceRepositoryDigest: [13],
  sourceRepositoryRef: [14],
  sourceRepositoryIdentifier: [15],
  sourceRepositoryOwnerURI: [16],
  sourceRepositoryOwnerIdentifier: [17],
  buildConfigURI: [18],
  buildConfigDigest: [19],
  buildTrigger: [20],
  runInvocationURI: [21],
  sourceRepositoryVisibility: [22],
  deploymentEnvironment: [23],
  /** The older extensions for GitHub workflows, still in every certificate and used by older policies. */
  githubWorkflowTrigger: [2, 'bare'],
  githubWorkflowSha: [3, 'bare'],
  githubWorkflowName: [4, 'bare'],
  githubWorkflowRepository: [5, 'bare'],
  githubWorkflowRef: [6, 'bare'],
} as const satisfies Record<string, readonly [number, 'bare'?]>;

export type ExtensionName = keyof typeof EXTENSIONS;
export type Extensions = Readonly<Partial<Record<ExtensionName, string>>>;

export const EXTENSION_NAMES = Object.keys(EXTENSIONS) as readonly ExtensionName[];

/** The values of the extensions, without those that are absent or not text. */
export function extensionsOf(pairs: readonly ObjectIdentifierValuePair[]): Extensions {
  const values = new Map(pairs.map(({ oid, value }) => [oid?.id.join('.') ?? '', value]));
  const entries = EXTENSION_NAMES.map((name) => {
    const [arc, bare]: readonly [number, 'bare'?] = EXTENSIONS[name];
    const value = values.get(`${FULCIO_ARC}${arc}`);
    return [name, value === undefined ? undefined : bare ? value.toString('utf8') : derText(value)] as const;
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** The text of a DER UTF8String (X.690, 8.23); undefined for anything else. */
function derText(der: Buffer): string | undefined {
  if (der[0] !== 0x0c || der.length < 2) return undefined;
  const first = der[1] as number;
  const lengthBytes = first < 0x80 ? 0 : first & 0x7f;
  if (lengthBytes > 2) return undefined;
  const start = 2 + lengthBytes;
  const length = lengthBytes === 0 ? first : der.readUIntBE(2, lengthBytes);
  return der.length === start + length ? der.toString('utf8', start) : undefined;
}
