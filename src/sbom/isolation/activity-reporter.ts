// Reports to the parent process what the child does: its requests and waits, and how far the layers are read.
import { observeRequests } from '../../net/activity.ts';
import type { Activity } from '../../net/foreign-activity.ts';
import { LayerProgress } from '../layers/layer-progress.ts';

/** Often enough for a line that a person reads. */
const INTERVAL_MS = 100;

export class ActivityReporter {
  readonly layers = new LayerProgress();
  readonly #send: (activity: Activity) => void;
  readonly #stop: () => void;
  readonly #timer: NodeJS.Timeout;
  #sent = '';

  /** `now` is a clock in milliseconds. */
  constructor(send: (activity: Activity) => void, now: () => number) {
    this.#send = send;
    this.#stop = observeRequests({
      now,
      ended: ({ method, url, began, sent, received, status }, error) =>
        send({
          ...{ type: 'request', method, url, milliseconds: Math.max(0, Math.round(now() - began)), sent, received },
          ...(status !== undefined && { status }),
          ...(error !== undefined && { error }),
        }),
      waits: (milliseconds) => send({ type: 'wait', milliseconds: Math.round(milliseconds) }),
    });
    this.#timer = setInterval(() => this.#report(), INTERVAL_MS).unref();
  }

  /** Reports the last state. Call it before the result is sent. */
  close(): void {
    this.#stop();
    clearInterval(this.#timer);
    this.#report();
  }

  #report(): void {
    const { parts, totalParts, bytes, totalBytes } = this.layers;
    const state = `${parts}/${totalParts}/${bytes}/${totalBytes}`;
    if (state === this.#sent) return;
    this.#sent = state;
    this.#send({ type: 'progress', parts, totalParts, bytes, totalBytes });
  }
}
