// Generates scans: runs every scanner of the request on the SBOM of each platform.

import { createWriteStream } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { UserError } from '../../../errors.ts';
import { EVIDENCE_ANNOTATION } from '../../../evidence/annotations.ts';
import type { Evidence, SourceResult } from '../../../evidence/evidence.ts';
import type { ScanReport } from '../../../evidence/scan-report.ts';
import { platformSuffix } from '../../../evidence/title.ts';
import { pause } from '../../../net/pause.ts';
import type { Descriptor } from '../../../oci/descriptor.ts';
import { subjectName } from '../../../oci/reference.ts';
import type { ReadableStore } from '../../../oci/store.ts';
import { executeIn } from '../../../process/execute.ts';
import { packagesOf } from '../../../scan/packages.ts';
import { checkScanner, externalScan, type ScannerName } from '../../../scan/programs.ts';
import { scanStatement } from '../../../scan/statement.ts';
import { VERSION } from '../../../version.ts';
import type { Context } from '../../context.ts';
import type { Scanner } from '../../inputs/scan.ts';
import { fileName } from '../../output-files.ts';
import type { SbomSettings } from '../../sbom/settings.ts';
import type { Subject } from '../../subject.ts';
import type { ScanSettings } from '../scan-settings.ts';
import { generateSbom } from './sbom.ts';

export interface ScanCall {
  readonly store: ReadableStore;
  readonly subject: Subject;
  readonly context: Context;
  readonly settings: ScanSettings;
  readonly sbomSettings: SbomSettings;
  /** SBOMs that this run attaches, the preferred ones first. */
  readonly sboms: readonly Evidence[];
}

/** Throws a UserError for a scanner that is not installed. */
export async function checkScanners({ scanners }: ScanSettings, { env }: Context): Promise<void> {
  const programs = scanners.filter((name): name is ScannerName => name !== 'osv');
  await Promise.all(programs.map((name) => checkScanner(name, executeIn(env))));
}

/**
 * For platforms without an SBOM, one is generated for the scan only. A scanner that fails is one of the failures, and
 * the scans of the others are attached. Throws what generating an SBOM throws.
 */
export async function generateScans(call: ScanCall): Promise<SourceResult> {
  const { sboms, notes } = await sbomsOf(call);
  if (sboms.length === 0) return { evidence: [], notes: [...notes, 'skipped the scan: there is no SBOM to scan'] };
  const results = await Promise.all(
    call.settings.scanners.map(async (scanner): Promise<readonly Evidence[] | UserError> => {
      try {
        return await (scanner === 'osv' ? osvScans(sboms, call) : externalScans(scanner, sboms, call));
      } catch (error) {
        if (error instanceof UserError) return error;
        throw error;
      }
    }),
  );
  const evidence = results.flatMap((result) => (result instanceof UserError ? [] : result));
  return {
    evidence,
    notes: [...notes, ...evidence.flatMap(coverageNote)],
    failures: results.filter((result) => result instanceof UserError),
  };
}

/** One SBOM for each platform, in JSON: scanners read no other format. */
async function sbomsOf(
  call: ScanCall,
): Promise<{ readonly sboms: readonly Evidence[]; readonly notes: readonly string[] }> {
  const { store, subject, context, sbomSettings } = call;
  const of = (platform: Descriptor): Evidence | undefined =>
    call.sboms.find(
      ({ subject: about, document }) =>
        about.digest === platform.digest && /[/+]json$/.test(document.descriptor.mediaType),
    );
  const missing = subject.platforms.filter((platform) => of(platform) === undefined);
  const made =
    missing.length === 0
      ? { evidence: [], notes: [] }
      : await generateSbom(store, { ...subject, platforms: missing }, context, sbomSettings);
  const sboms = subject.platforms.flatMap(
    (platform) => of(platform) ?? made.evidence.filter(({ subject: about }) => about.digest === platform.digest),
  );
  return { sboms, notes: made.notes };
}

async function osvScans(sboms: readonly Evidence[], { subject, context, settings }: ScanCall): Promise<Evidence[]> {
  const [{ osvScan }, { OsvClient, osvRoot }, { openConnection }] = await Promise.all([
    import('../../../scan/osv/scan.ts'),
    import('../../../scan/osv/client.ts'),
    import('../../../scan/osv/connection.ts'),
  ]);
  const images = await Promise.all(sboms.map(({ document, title }) => packagesOf(document, title)));
  const connection = await openConnection(osvRoot(settings.osvUrl), context.env, settings.caFile);
  try {
    const client = new OsvClient({
      url: settings.osvUrl,
      fetch: connection.fetch,
      sleep: pause,
      random: () => Math.random(),
    });
    const options = { client, url: settings.osvUrl, toolVersion: VERSION, now: () => Date.now() };
    const reports = await osvScan(images, options);
    const name = subjectName(subject.reference);
    return reports.map((report, at) => {
      const about = (sboms[at] as Evidence).subject;
      return {
        ...scanStatement(report, about, name, settings.predicate),
        title: titleOf('osv', subject, about, 'intoto.json'),
      };
    });
  } finally {
    await connection.close();
  }
}

async function externalScans(
  scanner: ScannerName,
  sboms: readonly Evidence[],
  { subject, context }: ScanCall,
): Promise<Evidence[]> {
  const execute = executeIn(context.env);
  const evidence: Evidence[] = [];
  // One at a time: a scanner updates its database first, and uses all the memory that it gets.
  for (const sbom of sboms) {
    // Images that are processed in parallel have SBOMs of the same names.
    const folder = await mkdtemp(join(await context.temporary(), `${scanner}-`));
    const file = join(folder, fileName(sbom.title));
    await pipeline(Readable.from(sbom.document.open()), createWriteStream(file));
    const { document, content, scan } = await externalScan(scanner, file, folder, execute);
    evidence.push({
      kind: 'scan',
      subject: sbom.subject,
      document,
      title: titleOf(scanner, subject, sbom.subject, 'json'),
      ...(content.created !== undefined && { created: content.created }),
      ...(content.producer !== undefined && { producer: content.producer }),
      annotations: content.format === undefined ? {} : { [EVIDENCE_ANNOTATION.format]: content.format },
      ...(scan && { scan }),
    });
  }
  return evidence;
}

function titleOf(scanner: Scanner, subject: Subject, { platform }: Descriptor, extension: string): string {
  const suffix = subject.platforms.length > 1 ? platformSuffix(platform) : '';
  return `scan-${scanner}${suffix}.${extension}`;
}

function coverageNote({ title, scan }: Evidence): string[] {
  const notCovered: ScanReport['notCovered'] = scan?.notCovered ?? [];
  const packages = notCovered.reduce((sum, one) => sum + one.packages, 0);
  if (packages === 0) return [];
  const why = notCovered.slice(0, 3).map((one) => `${one.packages}: ${one.why}`);
  return [`${title} does not cover ${packages} packages (${why.join('; ')}${notCovered.length > 3 ? '; …' : ''})`];
}
