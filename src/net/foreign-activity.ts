// Announces what a child process of this program does to whoever observes this process. Nothing that a child sends is trusted.
import { channel } from 'node:diagnostics_channel';

/** How much of a work of several parts is done. */
export interface PartsProgress {
  readonly parts: number;
  readonly totalParts: number;
  readonly bytes: number;
  readonly totalBytes: number;
}

/** A request of the child that has ended. */
export interface EndedRequest {
  readonly method: string;
  /** Without secrets, as in ObservedRequest. */
  readonly url: string;
  readonly milliseconds: number;
  readonly sent: number;
  readonly received: number;
  readonly status?: number;
  readonly error?: string;
}

/** What a child reports. */
export type Activity =
  | ({ readonly type: 'progress' } & PartsProgress)
  | ({ readonly type: 'request' } & EndedRequest)
  | { readonly type: 'wait'; readonly milliseconds: number };

/** Its messages are ForeignActivity. */
export const FOREIGN_ACTIVITY = 'oci-evidence.foreign-activity';

/** `source` is the same for everything from one child. Without an activity, the child has ended. */
export interface ForeignActivity {
  readonly source: object;
  readonly activity?: Activity;
}

const announcements = channel(FOREIGN_ACTIVITY);

/** More than the layers of any image need. */
const MAX_REQUESTS = 20_000;
const MAX_URL = 2000;
const MAX_ERROR = 100;

/** The activity of one child process. */
export class ForeignProcess {
  #requests = 0;

  /** Undefined if nobody observes this process: then the child need not report. */
  static observed(): ForeignProcess | undefined {
    return announcements.hasSubscribers ? new ForeignProcess() : undefined;
  }

  /** Announces a message of the child, unless it is not an activity or one of too many. */
  receive(message: unknown): void {
    const activity = activityOf(message);
    if (activity === undefined) return;
    if (activity.type !== 'progress' && ++this.#requests > MAX_REQUESTS) return;
    announcements.publish({ source: this, activity } satisfies ForeignActivity);
  }

  end(): void {
    announcements.publish({ source: this } satisfies ForeignActivity);
  }
}

/** Rebuilt from checked fields, so that nothing else gets through; undefined if a field is not what it should be. */
function activityOf(message: unknown): Activity | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const fields = message as Readonly<Record<string, unknown>>;
  const { type } = fields;
  if (type === 'progress') {
    const { parts, totalParts, bytes, totalBytes } = fields;
    if (!(isCount(parts) && isCount(totalParts) && isCount(bytes) && isCount(totalBytes))) return undefined;
    return { type, parts: Math.min(parts, totalParts), totalParts, bytes: Math.min(bytes, totalBytes), totalBytes };
  }
  const { milliseconds } = fields;
  if (!isCount(milliseconds)) return undefined;
  if (type === 'wait') return { type, milliseconds };
  const { method, url, sent, received, status, error } = fields;
  if (type !== 'request' || typeof method !== 'string' || !/^[A-Z]{1,10}$/.test(method)) return undefined;
  if (typeof url !== 'string' || !isCount(sent) || !isCount(received)) return undefined;
  return {
    ...{ type, method, url: url.slice(0, MAX_URL), milliseconds, sent, received },
    ...(isCount(status) && { status }),
    ...(typeof error === 'string' && { error: error.slice(0, MAX_ERROR) }),
  };
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
