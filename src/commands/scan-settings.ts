// Which scanners are asked, and how: the inputs as typed data.

import { UserError } from '../errors.ts';
import { osvRoot } from '../scan/osv/client.ts';
import { isScanner, type ScannerName } from '../scan/programs.ts';
import type { ScanPredicate } from '../scan/statement.ts';
import { type Inputs, linesOf } from './inputs.ts';

/** A program on this machine, or the built-in client of an OSV service. */
export type Scanner = ScannerName | 'osv';

export interface ScanSettings {
  /** Each once. */
  readonly scanners: readonly Scanner[];
  readonly osvUrl: string;
  readonly caFile?: string;
  /** What the built-in scan is written as. */
  readonly predicate: ScanPredicate;
}

/** What `scan` asks for: scanners by their names, everything else by its path. Throws a UserError that names the input. */
export function scanSettings(inputs: Inputs): { readonly settings: ScanSettings; readonly files: readonly string[] } {
  const lines = linesOf(inputs.scan);
  if (lines.includes('none') && lines.length > 1) {
    throw new UserError('scan is either none or a list of scanners and paths, not both');
  }
  const word = lines.find((line) => line === 'auto' || line === 'generate');
  if (word !== undefined) {
    throw new UserError(`scan is ${word}; it takes grype, trivy, osv and paths of scan results, one a line, or none`);
  }
  const scanners = lines.filter((line): line is Scanner => line === 'osv' || isScanner(line));
  if (scanners.includes('osv')) osvRoot(inputs['osv-url']);
  const settings: ScanSettings = {
    scanners: [...new Set(scanners)],
    osvUrl: inputs['osv-url'],
    ...(inputs['ca-file'] !== '' && { caFile: inputs['ca-file'] }),
    predicate: inputs['scan-predicate'] as ScanPredicate,
  };
  const paths = lines.filter((line) => line !== 'none' && !scanners.includes(line as Scanner));
  return { settings, files: paths.map((path) => `scan=${path}`) };
}
