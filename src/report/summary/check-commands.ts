// Writes the commands with which a reader checks and fetches evidence: ready to copy, with the real identity, key and digests.
import type { RunSigner } from '../../plan/receipt.ts';
import { folded } from '../blocks.ts';
import { fenced, shellArgument } from '../escape.ts';
import { workflowOf } from './signer.ts';

/** Evidence of one image or platform. */
export interface CheckedEvidence {
  /** Digest of the image or platform manifest. */
  readonly subject: string;
  /** For people; null for the image itself. */
  readonly platform: string | null;
  /** Predicate types that the run signed; empty if it signed nothing. */
  readonly predicateTypes: readonly string[];
  /** Artifacts to pull: their digests, and what they hold. */
  readonly artifacts: readonly { readonly digest: string; readonly title: string }[];
  /** Whether the registry lists them through the referrers API. */
  readonly listedByApi: boolean;
}

export interface CheckCommandsModel {
  readonly reference: string;
  /** Kinds to require: `sbom`, `provenance`. */
  readonly kinds: readonly string[];
  /** Absent if nothing is signed. */
  readonly signer?: RunSigner;
  readonly evidence: readonly CheckedEvidence[];
}

const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
const COSIGN_SIGN = 'https://sigstore.dev/cosign/sign/v1';
const KEY_FILE = 'cosign.pub';
const MAX_PLACES = 12;
const MAX_PULLS = 6;
const MAX_LENGTH = 40_000;

/** A folded block with a fence of commands for each tool. */
export function checkCommands(model: CheckCommandsModel): string {
  const { reference } = model;
  const isArchive = reference.startsWith('oci-archive:');
  const layout = /^oci-layout:(.*)$/s.exec(reference)?.[1];
  const parts: (readonly [title: string, lines: readonly string[]])[] = [['oci-evidence', ownCommands(model)]];
  if (layout !== undefined) parts.push(['oras', [words('oras', 'discover', '--oci-layout', layout)]]);
  else if (!isArchive) {
    parts.push(...signatureCommands(model));
    parts.push(['oras', orasCommands(model)], ['cosign', [words('cosign', 'tree', reference)]]);
  }
  const byTool = [...Map.groupBy(parts, ([tool]) => tool)].map(([tool, same]) => {
    const lines = same.flatMap(([, all]) => all);
    return lines.length === 0 ? '' : `${tool}:\n\n${fenced(bounded(lines), 'sh')}`;
  });
  return folded('Verify it yourself', byTool.filter((text) => text !== '').join('\n\n'));
}

function ownCommands({ reference, kinds, signer }: CheckCommandsModel): readonly string[] {
  const discover = words('oci-evidence', 'discover', reference);
  if (signer === undefined || kinds.length === 0) return [discover];
  return [
    ...keyFile(signer),
    words('oci-evidence', 'verify', reference, '--require', kinds.join(','), '--signed-by', signedBy(signer)),
    discover,
  ];
}

function signedBy(signer: RunSigner): string {
  if (signer.kind === 'key') return `key:${KEY_FILE}`;
  const workflow = workflowOf(signer.san);
  return workflow !== undefined && signer.issuer === GITHUB_ISSUER && workflow.server === 'https://github.com'
    ? `workflow:${workflow.repository}/${workflow.path}@${workflow.ref}`
    : `issuer=${signer.issuer} identity=${signer.san}`;
}

/** cosign for each platform and predicate type; gh as well, if the certificate is of a workflow on GitHub. */
function signatureCommands({ reference, signer, evidence }: CheckCommandsModel): [string, readonly string[]][] {
  if (signer === undefined) return [];
  const location = locationOf(reference);
  const who =
    signer.kind === 'key'
      ? ['--key', KEY_FILE, ...(signer.log ? [] : ['--insecure-ignore-tlog=true'])]
      : ['--certificate-identity', signer.san, '--certificate-oidc-issuer', signer.issuer];
  const repository = signer.kind === 'certificate' ? workflowOf(signer.san)?.repository : undefined;
  const isGithub = signer.kind === 'certificate' && signer.issuer === GITHUB_ISSUER && repository !== undefined;
  // The words that all commands share are quoted once.
  const by = words(...who);
  const ghBy = repository === undefined ? '' : words('--repo', repository, '--bundle-from-oci');
  const ghIdentity = signer.kind === 'key' ? '' : words('--cert-identity', signer.san);
  const cosign: string[] = [...keyFile(signer)];
  const gh: string[] = [];
  for (const { subject, platform, predicateTypes, listedByApi } of evidence.slice(0, MAX_PLACES)) {
    if (predicateTypes.length === 0) continue;
    const quotedImage = shellArgument(`${location}@${subject}`);
    const comment = `# ${platform === null ? 'the image' : shellComment(platform)}`;
    cosign.push(comment);
    for (const type of predicateTypes) {
      cosign.push(
        type === COSIGN_SIGN
          ? `cosign verify ${by} ${quotedImage}`
          : `cosign verify-attestation --type ${shellArgument(type)} ${by} ${quotedImage}`,
      );
    }
    // gh reads the registry through the referrers API only.
    if (!isGithub || !listedByApi) continue;
    gh.push(comment);
    for (const type of predicateTypes) {
      const options = `${ghBy} --predicate-type ${shellArgument(type)} ${ghIdentity}`;
      gh.push(`gh attestation verify ${shellArgument(`oci://${location}@${subject}`)} ${options}`);
    }
  }
  return [
    ['cosign', cosign],
    ['gh', gh],
  ];
}

function orasCommands({ reference, evidence }: CheckCommandsModel): readonly string[] {
  const location = locationOf(reference);
  const artifacts = evidence.flatMap((one) => one.artifacts).slice(0, MAX_PULLS);
  return [
    words('oras', 'discover', reference),
    ...artifacts.map(
      ({ digest, title }) => `${words('oras', 'pull', `${location}@${digest}`)}  # ${shellComment(title)}`,
    ),
  ];
}

/** Writes the public key, which other commands name. */
function keyFile(signer: RunSigner): readonly string[] {
  if (signer.kind !== 'key' || signer.publicPem === '') return [];
  return [`cat >${KEY_FILE} <<'EOF'`, signer.publicPem.trim(), 'EOF'];
}

/** `registry/repository`: digests of platforms take the place of tag and digest. */
function locationOf(reference: string): string {
  const name = reference.slice(0, Math.max(reference.lastIndexOf('@'), 0)) || reference;
  return name.replace(/:[A-Za-z0-9_][A-Za-z0-9._-]*$/, '');
}

function words(...parts: readonly string[]): string {
  return parts.map(shellArgument).join(' ');
}

/** Text after `#`, which ends only with the line. */
function shellComment(text: string): string {
  return text.replaceAll(/[^\w./ -]/gu, '?').slice(0, 80);
}

function bounded(lines: readonly string[]): string {
  let room = MAX_LENGTH;
  const shown = lines.filter((line) => {
    room -= line.length + 1;
    return room > 0;
  });
  return shown.join('\n');
}
