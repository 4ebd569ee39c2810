// Which scanners run, and how.

import { osvRoot } from '../../scan/osv/client.ts';
import type { ScanPredicate } from '../../scan/statement.ts';
import type { Scanner } from '../inputs/scan.ts';
import type { AttachInputs } from './inputs.ts';

export interface ScanSettings {
  /** Each once. */
  readonly scanners: readonly Scanner[];
  readonly osvUrl: string;
  readonly caFile?: string;
  /** The predicate type of built-in scans. */
  readonly predicate: ScanPredicate;
}

/** Throws a UserError for a URL that the built-in scanner cannot use. */
export function scanSettings(inputs: AttachInputs): ScanSettings {
  const { scanners } = inputs.scan;
  const { 'osv-url': osvUrl, 'ca-file': caFile } = inputs;
  if (scanners.includes('osv')) osvRoot(osvUrl);
  return { scanners, osvUrl, ...(caFile !== undefined && { caFile }), predicate: inputs['scan-predicate'] };
}
