// Owns the commands that repeat a check, with this program and with cosign, gh and oras if they can do it. Pure.
import type { FoundEvidence } from '../signing/found-evidence.ts';

export interface CheckCommand {
  readonly tool: 'oci-evidence' | 'cosign' | 'gh' | 'oras';
  /** What the command shows. */
  readonly shows: string;
  /** The words of the command line. The report quotes each for a shell. */
  readonly words: readonly string[];
}

export interface CheckFacts {
  /** `registry/repository@digest` or `oci-layout:PATH@digest`. */
  readonly reference: string;
  /** The flags of the call, without secrets and defaults. */
  readonly flags: readonly string[];
  readonly evidence: readonly FoundEvidence[];
  /** The paths of public keys by their hints. */
  readonly keys: ReadonlyMap<string, string>;
  /** The path of the trusted root, if not those of public Sigstore instances. */
  readonly trustedRoot?: string;
  /** Whether the registry is contacted without TLS. */
  readonly plainHttp?: boolean;
}

const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
/** Limit on the commands, one for each signer and predicate type. */
const MAX_COMMANDS = 40;

export function checkCommands(facts: CheckFacts): readonly CheckCommand[] {
  const { reference, flags, evidence, plainHttp = false } = facts;
  const own: CheckCommand = {
    tool: 'oci-evidence',
    shows: 'the decision',
    words: ['oci-evidence', 'verify', reference, ...flags],
  };
  if (reference.startsWith('oci-archive:')) return [own];
  const layout = /^oci-layout:(.*)$/s.exec(reference)?.[1];
  const list: CheckCommand = {
    tool: 'oras',
    shows: 'the referrers',
    words:
      layout === undefined
        ? ['oras', 'discover', ...(plainHttp ? ['--plain-http'] : []), reference]
        : ['oras', 'discover', '--oci-layout', layout],
  };
  if (layout !== undefined) return [own, list];
  const location = reference.replace(/@[^@]*$/, '');
  const found = new Map<string, CheckCommand>();
  for (const one of evidence) {
    for (const command of commandsFor(one, location, facts)) found.set(command.words.join('\n'), command);
  }
  return [own, list, ...[...found.values()].slice(0, MAX_COMMANDS)];
}

function commandsFor(
  { signature, statement, source, subject }: FoundEvidence,
  location: string,
  { keys, trustedRoot, plainHttp = false }: CheckFacts,
): readonly CheckCommand[] {
  if (signature.state !== 'verified' || statement === undefined) return [];
  const { signer } = signature;
  const image = `${location}@${subject}`;
  const type = statement.predicateType;
  const shows = `the signature of ${type}`;
  const commands: CheckCommand[] = [];
  if (source !== 'github') {
    const { clock } = signature.time;
    const who = signer.kind === 'key' ? keyFlags(keys.get(signer.hint), clock) : identityFlags(signer, clock);
    const format = source === 'cosign-tag' ? ['--new-bundle-format=false'] : [];
    const root = trustedRoot === undefined || clock === 'none' ? [] : ['--trusted-root', trustedRoot];
    const http = plainHttp ? ['--allow-http-registry'] : [];
    if (who !== undefined) {
      const words = ['cosign', 'verify-attestation', '--type', type, ...who, ...root, ...format, ...http, image];
      commands.push({ tool: 'cosign', shows, words });
    }
  }
  const repository = signer.kind === 'certificate' ? repositoryOf(signer.extensions.sourceRepositoryURI) : undefined;
  if (signer.kind === 'certificate' && signer.issuer === GITHUB_ISSUER && repository !== undefined) {
    const words = ['gh', 'attestation', 'verify', `oci://${image}`, '--repo', repository, '--predicate-type', type];
    const root = trustedRoot === undefined ? [] : ['--custom-trusted-root', trustedRoot];
    const identity = ['--cert-identity', signer.san, ...root];
    // gh reads GitHub's API by default. With --bundle-from-oci it reads the registry, but only through the referrers API.
    if (source === 'github') commands.push({ tool: 'gh', shows, words: [...words, ...identity] });
    if (source === 'api') commands.push({ tool: 'gh', shows, words: [...words, ...identity, '--bundle-from-oci'] });
  }
  return commands;
}

type Clock = 'log' | 'timestamp' | 'none';

/** With a timestamp, there may be no log entry. cosign verifies the timestamp in its place. */
const CLOCK_FLAGS: Readonly<Record<Clock, readonly string[]>> = {
  log: [],
  timestamp: ['--use-signed-timestamps=true', '--insecure-ignore-tlog=true'],
  none: ['--insecure-ignore-tlog=true'],
};

function keyFlags(path: string | undefined, clock: Clock): readonly string[] | undefined {
  return path === undefined ? undefined : ['--key', path, ...CLOCK_FLAGS[clock]];
}

function identityFlags(
  { san, issuer }: { readonly san: string; readonly issuer: string },
  clock: Clock,
): readonly string[] {
  return ['--certificate-identity', san, '--certificate-oidc-issuer', issuer, ...CLOCK_FLAGS[clock]];
}

function repositoryOf(uri: string | undefined): string | undefined {
  return /^https:\/\/github\.com\/([\w.-]+\/[\w.-]+)$/.exec(uri ?? '')?.[1];
}
