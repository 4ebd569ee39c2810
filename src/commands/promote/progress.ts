// Shows the progress of copies: a bar on a terminal, a line every few seconds in a log.
import type { CopyProgress } from '../../graph/copy/copy.ts';
import { progressBar, progressLine } from '../../report/progress.ts';
import type { World } from '../world.ts';

const BAR_INTERVAL_MS = 100;
const LINE_INTERVAL_MS = 5_000;

export class ProgressDisplay {
  readonly #world: Pick<World, 'note' | 'status'>;
  readonly #now: () => number;
  readonly #copies = new Map<string, CopyProgress>();
  readonly #began: number;
  #last: number;

  constructor(world: Pick<World, 'note' | 'status'>, now: () => number) {
    this.#world = world;
    this.#now = now;
    this.#began = now();
    this.#last = this.#began;
  }

  /** `copy` identifies one of the copies whose progress is added up. */
  update(copy: string, progress: CopyProgress): void {
    this.#copies.set(copy, progress);
    const now = this.#now();
    const { status } = this.#world;
    if (now - this.#last < (status === undefined ? LINE_INTERVAL_MS : BAR_INTERVAL_MS)) return;
    this.#last = now;
    const seconds = (now - this.#began) / 1000;
    if (status !== undefined) status(progressBar(this.#total(), seconds));
    else this.#world.note(progressLine(this.#total(), seconds));
  }

  /** Removes the bar. */
  end(): void {
    this.#world.status?.(undefined);
  }

  #total(): CopyProgress {
    const total = { blobs: 0, bytes: 0, totalBlobs: 0, totalBytes: 0 };
    for (const { blobs, bytes, totalBlobs, totalBytes } of this.#copies.values()) {
      total.blobs += blobs;
      total.bytes += bytes;
      total.totalBlobs += totalBlobs;
      total.totalBytes += totalBytes;
    }
    return total;
  }
}
