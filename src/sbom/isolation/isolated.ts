// Generates SBOMs in a child process, so that a hostile image fails only its own SBOM.
import { ExpectedError } from '../../errors.ts';
import { ForeignProcess } from '../../net/foreign-activity.ts';
import { type Isolated, IsolatedProcess, IsolationError, type IsolationLimits } from '../../process/isolated.ts';
import type { ImageStore } from '../image.ts';
import type { SourceDocument } from '../sources/source-evidence.ts';
import { type Command, decodeError, type GenerateRequest, PIPES, type Report } from './messages.ts';
import { ServedStore } from './served-store.ts';
import type { SourcesRequest } from './source-directory.ts';

/** Several times the need of large images. The rest of this program stays below 64 MiB. */
export const GENERATOR_LIMITS: IsolationLimits = {
  memoryBytes: 448 * 1024 * 1024,
  heapMebibytes: 288,
  cpuMilliseconds: 15_000,
};

/** Times the processor time: a directory of 500,000 entries and 256 MB of lock files takes half of it. */
const SOURCES_CPU = 4;

/** The generator was stopped at a limit, or crashed. */
export class GeneratorError extends ExpectedError {
  override readonly name = 'GeneratorError';
  override readonly code = 'generator-failed';
}

export type Generated = Omit<Extract<Report, { readonly type: 'done' }>, 'type'>;

export interface IsolationEnvironment {
  now(): number;
  readonly limits?: IsolationLimits;
}

/** Runs the generator in child processes, one per request. */
export class SbomGenerator {
  readonly #environment: Required<IsolationEnvironment>;
  #ahead: IsolatedProcess<Command, Report> | undefined;

  constructor({ now, limits = GENERATOR_LIMITS }: IsolationEnvironment) {
    this.#environment = { now, limits };
  }

  /** Starts the process for the next request, which then takes a tenth of a second less. */
  startAhead(): void {
    this.#ahead ??= this.#start();
  }

  /**
   * The child reads large layers itself, with a token that only allows pulling from this repository. Everything else it
   * reads through this process. It gets no credential. Throws StoreError, with `strict` UserError, and GeneratorError when
   * the child reaches a limit or crashes.
   */
  async generate(store: ImageStore, request: GenerateRequest): Promise<Generated> {
    const child = this.#ahead ?? this.#start();
    this.#ahead = undefined;
    const served = new ServedStore(store);
    const watched = ForeignProcess.observed();
    try {
      return await child.run<Generated>(
        { type: 'generate', request, isWatched: watched !== undefined },
        (report, isolated) => {
          if (report.type === 'activity') watched?.receive(report.activity);
          else void receive(report, isolated, served).catch((error: Error) => isolated.fail(error));
        },
      );
    } catch (error) {
      if (!(error instanceof IsolationError)) throw error;
      const images = request.targets.map(({ subject }) => `${store.location}@${subject.digest}`).join(', ');
      throw new GeneratorError(
        `could not generate the SBOM of ${images}: ${error.message}; the image may be damaged or hostile, try another generator`,
        { cause: error },
      );
    } finally {
      watched?.end();
    }
  }

  /**
   * Reads a source directory. Throws a UserError, whose message is the code of the file system, for one that cannot be listed, and
   * GeneratorError when the child reaches a limit or crashes.
   */
  async sources(request: SourcesRequest): Promise<SourceDocument> {
    try {
      return await this.#start(SOURCES_CPU).run<SourceDocument>({ type: 'sources', request }, (report, isolated) => {
        if (report.type === 'sources') isolated.finish(report.document);
        else if (report.type === 'failed') isolated.fail(decodeError(report.error));
      });
    } catch (error) {
      if (!(error instanceof IsolationError)) throw error;
      throw new GeneratorError(
        `could not read the source directory ${JSON.stringify(request.source.directory)}: ${error.message}; its lock files may be damaged or hostile, use a directory with fewer of them`,
        { cause: error },
      );
    }
  }

  /** Stops a process that was started ahead and is not needed. */
  stop(): void {
    this.#ahead?.stop();
    this.#ahead = undefined;
  }

  #start(cpu = 1): IsolatedProcess<Command, Report> {
    const { now, limits } = this.#environment;
    const cpuMilliseconds = cpu * limits.cpuMilliseconds;
    return new IsolatedProcess({ entry: 'sbom-generator', pipes: PIPES, now, limits: { ...limits, cpuMilliseconds } });
  }
}

type Handled = Exclude<Report, { readonly type: 'activity' }>;

async function receive(report: Handled, child: Isolated<Command, Generated>, store: ServedStore): Promise<void> {
  switch (report.type) {
    case 'manifest':
      return store.manifest(report.id, report.reference, child);
    case 'blob':
      return store.blob(report.descriptor, report.pipe, child);
    case 'access':
      return store.access(child);
    case 'token':
      return store.token(report.id, report.refused, child);
    case 'traffic':
      return store.traffic(report.traffic, child);
    case 'done':
      return child.finish(report);
    case 'failed':
      return child.fail(decodeError(report.error));
  }
}
