// rescan: scans images again from the SBOMs that are attached to them, and attaches what has changed. No image is pulled.
import pLimit from 'p-limit';
import { ExpectedError, settleAll, UserError } from '../../errors.ts';
import type { ScanReport } from '../../evidence/scan-report.ts';
import { pause } from '../../net/pause.ts';
import { formatReference, locationOf, type Reference } from '../../oci/reference.ts';
import type { RescanReceipt, RescanResult } from '../../plan/rescan.ts';
import { growHeapSlowly } from '../../process/heap-growth.ts';
import { renderRescan, renderRescanJson, renderRescanMarkdown, rescanCounts } from '../../report/rescan.ts';
import type { OsvUnavailable } from '../../scan/osv/scan.ts';
import type { SbomPackages } from '../../scan/packages.ts';
import { isUndecided } from '../../signing/read-problem.ts';
import type { Verifier } from '../../signing/verifier.ts';
import { VERSION } from '../../version.ts';
import { openSigning, type Signing } from '../attach/signing.ts';
import { signingRequest } from '../attach/signing-request.ts';
import type { CommandResult } from '../command.ts';
import { type Context, withContext } from '../context.ts';
import { attestationPlaces, withGitHubAttestations } from '../github-attestations.ts';
import { READ_CONCURRENCY } from '../read-image.ts';
import { openSigners } from '../signers.ts';
import type { World } from '../world.ts';
import { type ReadImage, type RescanOptions, rescanImage } from './image.ts';
import { imageSboms, RescanError, type SbomSelection } from './image-sboms.ts';
import { filedImages, type NamedImage, namedImages, trustedImages, type UnlistedSource } from './images.ts';
import type { RescanInputs, RescanOutput } from './inputs.ts';
import { ownScans } from './own-scans.ts';
import type { ServedImage } from './served-image.ts';
import { type ServicesRequest, serve, servicesRequest } from './services.ts';

/** Images that are read or written at the same time; the requests to a registry have a limit of their own. */
const IMAGES_AT_ONCE = 16;
/** Above this number of images, their documents dominate the memory of the process. */
const MANY_IMAGES = 100;
/** Registries that limit the rate are waited for: a rescan has time. */
const PATIENCE_MS = 15 * 60 * 1000;
/** Packages of all images of a call, which are held until the OSV service has responded. */
const MAX_PACKAGES = 2_000_000;
/** Distinct vulnerabilities of all images of a call. */
const MAX_RECORDS = 100_000;

export interface RescanClock {
  /** Milliseconds since 1970. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

export async function run(
  inputs: RescanInputs,
  world: World,
  { now, sleep }: RescanClock = { now: Date.now, sleep: pause },
): Promise<CommandResult<RescanOutput>> {
  const filed = await filedImages(inputs, world);
  const services = servicesRequest(inputs, world);
  const { osvRoot } = await import('../../scan/osv/client.ts');
  osvRoot(inputs['osv-url']);
  const request = signingRequest({
    ...inputs,
    'trusted-signers': [],
    'sign-image': false,
    'scan-predicate': 'vulns',
  });
  const places = attestationPlaces(inputs['attestations-from']);
  return withContext(
    world,
    inputs,
    trustedImages(inputs, filed),
    async (context) => {
      const images = await namedImages(inputs, filed, context);
      if (images.length > MANY_IMAGES) growHeapSlowly();
      const [signing, signers] = await settleAll([
        openSigning(request, context),
        inputs['signed-by'].length > 0 ? openSigners(inputs['signed-by'], inputs['trusted-root'], context) : undefined,
      ]);
      const own = await ownVerifier(signing);
      const read = await withGitHubAttestations(places, context, (attestations) =>
        readImages(images, { platforms: inputs.platforms, signers, attestations }, own, context),
      );
      const options = {
        dryRun: inputs['dry-run'],
        prune: inputs.prune,
        deleteWith: inputs['delete-with'],
        rescanAfter: inputs['rescan-after'],
        now,
      };
      const rescanned = await rescanAll(read, { signing, own, context }, inputs, options);
      return finished(rescanned, services, inputs, context, sleep);
    },
    { concurrency: READ_CONCURRENCY, patience: PATIENCE_MS },
  );
}

/** Verifies the scans of earlier runs. Throws a UserError if the signatures of this run cannot be verified. */
async function ownVerifier(signing: Signing): Promise<Verifier | undefined> {
  if (!signing.signs) return undefined;
  const own = await signing.trusted();
  if (own !== undefined) return own;
  throw new UserError(
    'rescan cannot recognise its own scans, because their signatures cannot be verified; set trusted-root to the trusted_root.json of the Sigstore instance, or sign to none',
  );
}

interface StoppedImage {
  readonly name: string;
  readonly error: ExpectedError;
}

type Read = ReadImage | StoppedImage;

/** Two references to the same digest are one image. */
async function readImages(
  images: readonly NamedImage[],
  selection: SbomSelection,
  own: Verifier | undefined,
  context: Context,
): Promise<readonly Read[]> {
  const limit = pLimit(IMAGES_AT_ONCE);
  const known = new Map<string, string>();
  let packages = 0;
  const readOne = async (reference: Reference): Promise<Read> => {
    try {
      const store = context.stores.open(reference);
      const { subject, graph, sboms } = await imageSboms(store, reference, selection);
      packages += sboms.reduce((sum, one) => sum + one.packages.purls.length, 0);
      if (packages > MAX_PACKAGES) {
        throw new RescanError(
          `the images have more than ${MAX_PACKAGES} packages; name fewer in one call, or divide them with shard`,
          false,
        );
      }
      // Images of one base share most package URLs.
      const shared = sboms.map((one) => ({ ...one, packages: interned(one.packages, known) }));
      return { subject, sboms: shared, own: await ownScans(store, graph, own) };
    } catch (error) {
      if (!(error instanceof ExpectedError)) throw error;
      return { name: formatReference(reference), error };
    }
  };
  const read = await Promise.all(images.map((one) => ('error' in one ? unlisted(one) : limit(() => readOne(one)))));
  const distinct = new Map(read.map((one, at) => [keyOf(one, at), one]));
  return [...distinct.values()];
}

/** It is unknown which images there are. */
function unlisted({ name, error }: UnlistedSource): StoppedImage {
  return { name, error: new RescanError(error.message, true, error) };
}

function keyOf(read: Read, at: number): string {
  return isStopped(read) ? String(at) : `${locationOf(read.subject.reference)}@${read.subject.reference.digest}`;
}

function isStopped(read: Read): read is StoppedImage {
  return 'error' in read;
}

function interned(packages: SbomPackages, known: Map<string, string>): SbomPackages {
  const purls = packages.purls.map((purl) => {
    const same = known.get(purl) ?? purl;
    known.set(purl, same);
    return same;
  });
  return { ...packages, purls };
}

interface Rescanned {
  readonly receipts: readonly RescanReceipt[];
  readonly failures: readonly Error[];
  /** Images that were scanned completely. */
  readonly served: readonly ServedImage[];
}

/** Queries the OSV service once for the packages of all images. */
async function rescanAll(
  read: readonly Read[],
  { signing, own, context }: { signing: Signing; own: Verifier | undefined; context: Context },
  inputs: RescanInputs,
  options: RescanOptions,
): Promise<Rescanned> {
  const scanned = read.flatMap((one) => (isStopped(one) ? [] : one.sboms));
  const reportOf = await reportsOf(
    scanned.map(({ packages }) => packages),
    inputs['osv-url'],
    context,
    options.now,
  );
  const limit = pLimit(IMAGES_AT_ONCE);
  const failures: Error[] = [];
  const served: ServedImage[] = [];
  let next = 0;
  const works = read.map((one): Promise<RescanReceipt> => {
    if (isStopped(one)) return Promise.resolve(stopped(one.name, one.error, failures));
    const first = next;
    next += one.sboms.length;
    return limit(async () => {
      const { reference } = one.subject;
      if (reportOf instanceof UserError)
        return stopped(formatReference(reference), new RescanError(reportOf.message, true), failures);
      const reports = one.sboms.map((_, at): ScanReport => reportOf(first + at));
      const work = { signing, verifier: own, context };
      const result = await context.stores.withOwnMeter(() => rescanImage(one, reports, work, options));
      failures.push(...result.failures);
      const platforms = one.sboms.map(({ platform, packages }) => ({ platform, packages: packages.purls }));
      const { findings, scannedAt = 0 } = result;
      if (findings !== undefined) served.push({ reference, findings, scannedAt, platforms });
      return result.receipt;
    });
  });
  return { receipts: await Promise.all(works), failures, served };
}

function stopped(name: string, error: ExpectedError, failures: Error[]): RescanReceipt {
  const text = error.message.includes(name) ? error.message : `${name}: ${error.message}`;
  const undecided = isUndecided(error);
  failures.push(new RescanError(text, undecided, error));
  const outcome = undecided ? 'undecided' : 'failed';
  return { reference: name, outcome, error: text, scans: [], entries: [], notes: [] };
}

/** The error if the service responds to no query. */
async function reportsOf(
  images: readonly SbomPackages[],
  url: string,
  { env, caFile }: Context,
  now: () => number,
): Promise<((at: number) => ScanReport) | OsvUnavailable> {
  const [{ osvReports, OsvUnavailable }, { OsvClient, osvRoot }, { openConnection }] = await Promise.all([
    import('../../scan/osv/scan.ts'),
    import('../../scan/osv/client.ts'),
    import('../../scan/osv/connection.ts'),
  ]);
  const connection = await openConnection(osvRoot(url), env, caFile);
  try {
    const client = new OsvClient({
      url,
      fetch: connection.fetch,
      sleep: pause,
      random: () => Math.random(),
    });
    return await osvReports(images, {
      client,
      url,
      toolVersion: VERSION,
      maxRecords: MAX_RECORDS,
      independent: true,
      now,
    });
  } catch (error) {
    if (error instanceof OsvUnavailable) return error;
    throw error;
  } finally {
    await connection.close();
  }
}

async function finished(
  { receipts, failures, served }: Rescanned,
  services: ServicesRequest | undefined,
  inputs: RescanInputs,
  { env }: Context,
  sleep: RescanClock['sleep'],
): Promise<CommandResult<RescanOutput>> {
  const dryRun = inputs['dry-run'];
  const isWhole = served.length === receipts.length;
  const options = { dryRun, isWhole, isShared: inputs.shard.count > 1, env, sleep };
  const given = services === undefined ? undefined : await serve(services, served, options);
  const result: RescanResult = { dryRun, images: receipts, services: given?.entries ?? [] };
  const { attached, deleted, unchanged, undecided, failed, findings, fixable } = rescanCounts(result);
  const json = renderRescanJson(result);
  const document = inputs.format === 'json' ? () => json : () => renderRescanMarkdown(result);
  return {
    outputs: {
      receipt: [{ name: 'rescan-receipt.json', content: json }],
      attached: String(attached),
      deleted: String(deleted),
      unchanged: String(unchanged),
      undecided: String(undecided),
      failed: String(failed),
      findings: String(findings),
      fixable: String(fixable),
      issue: result.services.find(({ service, url }) => service === 'issue' && url !== undefined)?.url ?? '',
    },
    report: {
      ...(inputs.format === 'text' ? { text: (style) => renderRescan(result, style) } : { document }),
      ...(inputs.summary && { summary: () => renderRescanMarkdown(result) }),
    },
    failures: [...failures, ...(given?.failures ?? [])],
  };
}
