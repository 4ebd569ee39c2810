// Runs installed scanners on an existing SBOM. Owns the table of scanners: one row each.

import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { rethrowUnless, UserError } from '../errors.ts';
import { type InspectedFile, inspectFiles } from '../evidence/files.ts';
import type { Execute } from '../process/execute.ts';
import { RunError } from '../process/run.ts';
import { collectScan } from './parsers/parse.ts';

interface ScannerRow {
  /** Arguments to scan the SBOM file `sbom` and write the scanner's JSON to `file`. */
  args(sbom: string, file: string): readonly string[];
  /** The format of its output. */
  readonly format: string;
  /** Exit codes of a completed scan. */
  readonly finished: readonly number[];
  readonly versionArgs: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly install: string;
}

export const SCANNERS = {
  grype: {
    // Without --quiet, which would hide why it failed.
    args: (sbom, file) => [`sbom:${sbom}`, '--output', 'json', '--file', file],
    format: 'grype-json',
    // Exit code 2: findings reach the fail-on-severity of its configuration.
    finished: [0, 2],
    versionArgs: ['version', '--output', 'json'],
    env: { GRYPE_CHECK_FOR_APP_UPDATE: 'false' },
    install:
      'add a step "uses: anchore/scan-action/download-grype@v7", or see https://github.com/anchore/grype#installation',
  },
  trivy: {
    args: (sbom, file) => ['sbom', '--no-progress', '--format', 'json', '--exit-code', '0', '--output', file, sbom],
    format: 'trivy-json',
    finished: [0],
    versionArgs: ['--version'],
    env: { TRIVY_SKIP_VERSION_CHECK: 'true' },
    install:
      'add a step "uses: aquasecurity/setup-trivy@v0", or see https://trivy.dev/latest/getting-started/installation/',
  },
} as const satisfies Record<string, ScannerRow>;

export type ScannerName = keyof typeof SCANNERS;

const SHOWN_STDERR = 500;

/** Throws a UserError with installation instructions if the scanner cannot be run. Call before any other work. */
export async function checkScanner(name: ScannerName, execute: Execute): Promise<void> {
  const row: ScannerRow = SCANNERS[name];
  let why: string;
  try {
    const { exitCode, stderr } = await execute(name, row.versionArgs, row.env);
    if (exitCode === 0) return;
    why = ending(exitCode, stderr);
  } catch (error) {
    rethrowUnless(error, Error, RunError);
    why = error.message;
  }
  throw new UserError(`could not run the scanner ${name} (${why}); ${row.install}, or use osv, which is built in`);
}

/**
 * Scans the SBOM file `sbom` and returns the report that the scanner wrote to `folder`, validated and parsed like any file.
 * Throws a UserError with the scanner's output if it fails or does not write its report.
 */
export async function externalScan(
  name: ScannerName,
  sbom: string,
  folder: string,
  execute: Execute,
): Promise<InspectedFile> {
  const row: ScannerRow = SCANNERS[name];
  const file = join(folder, `scan-${name}.json`);
  const { exitCode, stderr } = await execute(name, row.args(sbom, file), row.env);
  if (!row.finished.includes(exitCode)) throw failure(name, ending(exitCode, stderr));
  let report: InspectedFile | undefined;
  try {
    const { files } = await inspectFiles([`scan=${file}`], {
      workspace: folder,
      allowOutside: true,
      readFindings: collectScan,
    });
    [report] = files;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw failure(name, `its output is not a valid report: ${error.message}`);
  }
  if (report?.content.format !== row.format) {
    throw failure(name, `its output is ${report?.content.label ?? 'of an unknown format'}, not a report of ${name}`);
  }
  return report;
}

function failure(name: ScannerName, why: string): UserError {
  return new UserError(`${name} could not scan the SBOM: ${why}; run it manually for details, or use another scanner`);
}

function ending(exitCode: number, stderr: string): string {
  const printed = stripVTControlCharacters(stderr).replaceAll(/\s+/g, ' ').trim();
  return `exit code ${exitCode}${printed === '' ? '' : `: ${printed.slice(-SHOWN_STDERR)}`}`;
}
