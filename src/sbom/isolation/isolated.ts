// Generates SBOMs in a child process, so that a hostile image costs its own SBOM and nothing else.
import { ExpectedError } from '../../errors.ts';
import { type Isolated, IsolatedProcess, IsolationError, type IsolationLimits } from '../../process/isolated.ts';
import type { ImageStore } from '../image.ts';
import { writeBlob } from './blob-frames.ts';
import { type Command, decodeError, encodeError, type GenerateRequest, PIPES, type Report } from './messages.ts';

/** Several times the need of large images. The rest of this program stays below 64 MiB. */
export const GENERATOR_LIMITS: IsolationLimits = {
  memoryBytes: 448 * 1024 * 1024,
  heapMebibytes: 288,
  cpuMilliseconds: 15_000,
};

/** Bytes of compressed layers that allow another millisecond of processor time. */
const BYTES_PER_CPU_MILLISECOND = 2000;

/** The generator was stopped at a limit, or died. */
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
   * Reads the store for the child, which gets neither credentials nor environment variables. Throws StoreError, with
   * `strict` UserError, and GeneratorError when the child reaches a limit or dies.
   */
  async generate(store: ImageStore, request: GenerateRequest): Promise<Generated> {
    const child = this.#ahead ?? this.#start();
    this.#ahead = undefined;
    try {
      return await child.run<Generated>(
        { type: 'generate', request },
        (report, isolated) => void receive(report, isolated, store),
      );
    } catch (error) {
      if (!(error instanceof IsolationError)) throw error;
      const images = request.targets.map(({ subject }) => `${store.location}@${subject.digest}`).join(', ');
      throw new GeneratorError(
        `could not generate the SBOM of ${images}: ${error.message}; the image may be damaged or hostile, try another generator`,
        { cause: error },
      );
    }
  }

  /** Stops a process that was started ahead and is not needed. */
  stop(): void {
    this.#ahead?.stop();
    this.#ahead = undefined;
  }

  #start(): IsolatedProcess<Command, Report> {
    return new IsolatedProcess({ entry: 'sbom-generator', pipes: PIPES, ...this.#environment });
  }
}

async function receive(report: Report, child: Isolated<Command, Generated>, store: ImageStore): Promise<void> {
  switch (report.type) {
    case 'manifest': {
      const { id, reference } = report;
      const outcome = await store.manifest(reference).then(
        (value) => ({ value }),
        (error: unknown) => ({ error: encodeError(error) }),
      );
      return child.send({ type: 'manifest', id, outcome });
    }
    case 'blob':
      return writeBlob(child.pipe(report.pipe), counted(store.blob(report.descriptor), child));
    case 'done':
      return child.finish(report);
    case 'failed':
      return child.fail(decodeError(report.error));
  }
}

async function* counted(
  blob: AsyncIterable<Uint8Array>,
  child: Isolated<Command, Generated>,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of blob) {
    child.allow(chunk.byteLength / BYTES_PER_CPU_MILLISECOND);
    yield chunk;
  }
}
