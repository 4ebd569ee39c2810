// Inputs that say what is scanned, and with which scanners.
import { UserError } from '../../errors.ts';
import type { ScannerName } from '../../scan/programs.ts';
import { choice, group, linesOf, parsed } from './input.ts';
import { checkFileLines } from './named-files.ts';

/** A program on this machine, or the built-in client of an OSV service. */
export type Scanner = ScannerName | 'osv';

const SCANNERS = ['osv', 'grype', 'trivy'] as const satisfies readonly Scanner[];

export const SCAN = group('Scan', {
  scan: parsed(
    {
      check: ({ paths }, call) => checkFileLines(paths, [...SCANNERS, 'none'], call),
      default: 'none',
      repeatable: true,
      description:
        'Scanners to run on the SBOM (`osv`, which is built in, `grype`, `trivy`) and scan results to attach, one per line; globs are allowed. `none` for no scan',
    },
    parseScan,
  ),
  'osv-url': parsed(
    {
      default: 'https://api.osv.dev',
      description:
        'URL of the OSV service for `scan: osv`, which receives the names and versions of the packages in the SBOM',
    },
    (text) => text,
  ),
  'scan-predicate': choice(
    {
      default: 'vulns',
      description: 'Predicate type of signed scans: `vulns` (in-toto) or `cosign-vuln` (cosign)',
    },
    ['vulns', 'cosign-vuln'],
  ),
});

/** The inputs of a command that fails on findings. */
export const FAIL_ON = group('Scan', {
  'fail-on': choice(
    {
      default: 'none',
      description:
        'Fail if a scan has an open finding of this severity or a higher one: `critical`, `high`, `medium` or `low`. The evidence is attached first. An incomplete or missing scan fails too. `none` never fails on findings',
    },
    ['none', 'critical', 'high', 'medium', 'low'],
  ),
});

/** Scanners by their names, each once; every other line is a path. */
function parseScan(text: string): { readonly scanners: readonly Scanner[]; readonly paths: readonly string[] } {
  const lines = text === 'none' ? [] : linesOf(text);
  if (lines.includes('none')) throw new UserError('"none" cannot be combined with other lines');
  const word = lines.find((line) => line === 'auto' || line === 'generate');
  if (word !== undefined) {
    throw new UserError(
      `invalid value "${word}"; use osv, grype, trivy and paths of scan results, one per line, or none`,
    );
  }
  const isScanner = (line: string): line is Scanner => SCANNERS.some((name) => name === line);
  return {
    scanners: [...new Set(lines.filter(isScanner))],
    paths: lines.filter((line) => !isScanner(line)),
  };
}
