// Shows what a command does while it runs: every request and wait for debugging, and one line of progress on a terminal.
import { performance } from 'node:perf_hooks';
import { type ObservedRequest, observeRequests } from '../net/activity.ts';
import type { PartsProgress } from '../net/foreign-activity.ts';
import { activityLine } from '../report/progress.ts';

export interface ActivityOutput {
  /** One line for each request and wait; absent if nobody debugs. */
  debug?(text: string): void;
  /** A line that takes the place of the last one, or undefined to remove it; absent if the output is not a terminal. */
  status?(text: string | undefined): void;
}

/** Short commands need no progress. */
const FIRST_STATUS_MS = 400;
const STATUS_MS = 150;

export class Activity {
  readonly #output: ActivityOutput;
  readonly #began = performance.now();
  readonly #stop: () => void;
  readonly #timer: NodeJS.Timeout | undefined;
  #open: ReadonlySet<ObservedRequest> = new Set();
  #layers: readonly PartsProgress[] = [];
  #requests = 0;
  #waitEnds = 0;
  #isShown = true;

  private constructor(output: ActivityOutput) {
    this.#output = output;
    this.#stop = observeRequests({
      now: () => performance.now(),
      changed: (open) => {
        this.#open = open;
      },
      ended: (request, error) => this.#ended(request, error),
      progressed: (layers) => {
        this.#layers = layers;
      },
      waits: (milliseconds) => this.#waits(milliseconds),
      failedAttempt: (text) => this.#output.debug?.(text),
    });
    if (output.status !== undefined) this.#timer = setInterval(() => this.#show(), STATUS_MS).unref();
  }

  /** Undefined if there is nowhere to show anything: then nothing is observed. */
  static start(output: ActivityOutput): Activity | undefined {
    return output.debug === undefined && output.status === undefined ? undefined : new Activity(output);
  }

  #waits(milliseconds: number): void {
    this.#waitEnds = Math.max(this.#waitEnds, performance.now() + milliseconds);
    this.#output.debug?.(`wait ${Math.round(milliseconds)} ms before the next request`);
    this.#show();
  }

  /** A command that shows a status of its own takes the line over. */
  yield(): void {
    this.#isShown = false;
  }

  /** Removes the line. Nothing is shown from now on. */
  close(): void {
    this.#stop();
    clearInterval(this.#timer);
    if (this.#isShown) this.#output.status?.(undefined);
  }

  #ended({ method, url, status, began, sent, received }: ObservedRequest, error: string | undefined): void {
    this.#requests += 1;
    const result = error ?? String(status ?? 'no response');
    const bytes = `${sent} bytes sent, ${received} received`;
    this.#output.debug?.(`${method} ${url}: ${result} in ${Math.round(performance.now() - began)} ms, ${bytes}`);
  }

  #show(): void {
    const now = performance.now();
    if (!this.#isShown || Math.max(now, this.#waitEnds) - this.#began < FIRST_STATUS_MS) return;
    this.#output.status?.(
      activityLine({
        open: [...this.#open],
        layers: this.#layers,
        requests: this.#requests,
        seconds: (now - this.#began) / 1000,
        waits: Math.max(0, this.#waitEnds - now) / 1000,
      }),
    );
  }
}
