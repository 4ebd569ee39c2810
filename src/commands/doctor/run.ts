// doctor: runs every check of the table and reports what each found. Nothing in the registry changes.
import { EXIT, type ExitCode, ExpectedError, UserError } from '../../errors.ts';
import type { Graph } from '../../graph/model.ts';
import { type ReaderView, visibilityOf } from '../../graph/visibility.ts';
import { walkGraph } from '../../graph/walk.ts';
import type { Manifest } from '../../oci/descriptor.ts';
import { StoreError } from '../../oci/errors.ts';
import { formatReference } from '../../oci/reference.ts';
import type { Store } from '../../oci/store.ts';
import type { CommandResult } from '../command.ts';
import { withContext } from '../context.ts';
import { readableReference } from '../subject.ts';
import type { World } from '../world.ts';
import { CHECKS } from './checks.ts';
import type { Check, CheckResult, Patient } from './finding.ts';
import type { DoctorInputs } from './inputs.ts';
import { type DoctorReport, doctorJson, doctorText } from './report.ts';

/** Some check failed, or an essential one has no answer. */
class DoctorError extends ExpectedError {
  override readonly name = 'DoctorError';
  override readonly code: 'check-failed' | 'undecided';
  override readonly exitCode: ExitCode;

  constructor(message: string, code: 'check-failed' | 'undecided') {
    super(message);
    this.code = code;
    this.exitCode = code === 'undecided' ? EXIT.undecided : EXIT.failed;
  }
}

export async function run(inputs: DoctorInputs, world: World): Promise<CommandResult<never>> {
  const reference = readableReference(inputs.image);
  const report = await withContext(world, inputs, [reference], async (context): Promise<DoctorReport> => {
    const store = context.stores.open(reference);
    const seen = await look(store, reference.digest ?? reference.tag ?? '');
    const patient: Patient = { context, inputs, store, probe: context.stores.probe(reference), ...seen };
    const checks: CheckResult[] = [];
    for (const check of CHECKS) {
      if (check.needsRegistry && patient.probe === undefined) continue;
      checks.push(await result(check, patient));
    }
    const readers: readonly ReaderView[] = seen.graph === undefined ? [] : visibilityOf(seen.graph);
    return { reference: formatReference(reference), checks, readers };
  });
  const document = inputs.format === 'json' ? doctorJson : doctorText;
  return { outputs: {}, report: { document: () => document(report) }, failures: failuresOf(report.checks) };
}

/** The image and its graph, or why it cannot be read. */
async function look(store: Store, subject: string): Promise<Pick<Patient, 'image' | 'failure' | 'graph'>> {
  let image: Manifest | undefined;
  let graph: Graph | undefined;
  try {
    image = await store.manifest(subject);
    graph = await walkGraph(store, image);
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    return { image, graph, failure: image === undefined ? error : undefined };
  }
  return { image, graph, failure: undefined };
}

async function result(check: Check, patient: Patient): Promise<CheckResult> {
  const { name, question } = check;
  try {
    return { name, question, ...(await check.run(patient)) };
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    const remedy = error.remedy === undefined ? {} : { remedy: error.remedy };
    return { name, question, outcome: isAnswer(error) ? 'failed' : 'unknown', detail: error.message, ...remedy };
  }
}

/** Whether an error is itself an answer, unlike a registry that cannot be reached. */
function isAnswer(error: ExpectedError): boolean {
  if (error instanceof UserError) return true;
  return (
    error instanceof StoreError &&
    ['unauthorized', 'denied', 'not-found', 'unsupported', 'rejected'].includes(error.code)
  );
}

function failuresOf(checks: readonly CheckResult[]): DoctorError[] {
  const named = (rows: readonly CheckResult[]): string => rows.map(({ name }) => name).join(', ');
  const failed = checks.filter(({ outcome }) => outcome === 'failed');
  if (failed.length > 0)
    return [new DoctorError(`${failed.length} of ${checks.length} checks failed: ${named(failed)}`, 'check-failed')];
  const essential = new Set(CHECKS.filter(({ isEssential }) => isEssential).map(({ name }) => name));
  const undecided = checks.filter(({ name, outcome }) => outcome === 'unknown' && essential.has(name));
  return undecided.length === 0 ? [] : [new DoctorError(`no reliable answer for: ${named(undecided)}`, 'undecided')];
}
