// Runs `gh attestation verify` on an image of a registry, and reads its result from what it prints.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { findProgram } from '../programs.ts';
import { ISSUER, SAN } from '../sigstore/sigstore.ts';

export interface GhResult {
  /** The statements of the attestations that it verified. */
  readonly statements: readonly {
    readonly predicateType: string;
    readonly predicate: Readonly<Record<string, unknown>>;
  }[];
  /** What it printed besides. */
  readonly said: string;
}

export interface GhOptions {
  readonly predicateType: string;
  readonly trustedRoot: string;
  /** A directory for its configuration. */
  readonly home: string;
}

/** Fails only if gh is not installed: it exits with 1 for an image without attestations, and with 0 if none has the type. */
export async function verifyWithGh(
  reference: string,
  { predicateType, trustedRoot, home }: GhOptions,
): Promise<GhResult> {
  const program = await findProgram('gh');
  if (program === undefined) throw new Error('gh is not on this machine; .ci/tools gh installs it');
  const args = [
    ...['attestation', 'verify', `oci://${reference}`, '--bundle-from-oci', '--owner', 'acme', '--format', 'json'],
    ...['--custom-trusted-root', trustedRoot, '--cert-identity', SAN, '--cert-oidc-issuer', ISSUER],
    ...['--predicate-type', predicateType],
  ];
  const env = {
    PATH: process.env.PATH,
    HOME: home,
    GH_CONFIG_DIR: home,
    GH_TOKEN: 'none',
    HTTPS_PROXY: 'http://127.0.0.1:9',
  };
  const { stdout, stderr } = await promisify(execFile)(program, args, { env, maxBuffer: 1 << 26 }).catch(
    (error: { stdout?: string; stderr?: string; code?: unknown }) => {
      if (error.code !== 1) throw error;
      return { stdout: error.stdout ?? '', stderr: error.stderr ?? '' };
    },
  );
  const results: readonly { verificationResult: { statement: GhResult['statements'][number] } }[] =
    stdout.trim() === '' ? [] : JSON.parse(stdout);
  return { statements: (results ?? []).map(({ verificationResult }) => verificationResult.statement), said: stderr };
}
