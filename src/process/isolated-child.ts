// The child's side of an isolated process: pipes, messages and usage reports. It ends with its parent.
import { Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { FIRST_PIPE, USAGE_INTERVAL_MS, type UsageReport } from './isolated.ts';

export interface Parent<Sent> {
  readonly pipes: readonly Readable[];
  send(message: Sent): void;
  /** Sends the last message and exits. */
  finish(message: Sent): void;
}

/** `self` is the child process. */
export function connectToParent<Sent, Received>(
  self: NodeJS.Process,
  pipes: number,
  receive: (message: Received) => void,
): Parent<Sent> {
  self.on('disconnect', () => self.exit(1));
  self.on('message', receive);
  setInterval(() => {
    const { user, system } = self.cpuUsage();
    const memoryBytes = self.memoryUsage.rss();
    self.send?.({ type: 'usage', memoryBytes, cpuMilliseconds: (user + system) / 1000 } satisfies UsageReport);
  }, USAGE_INTERVAL_MS).unref();
  return {
    pipes: Array.from({ length: pipes }, (_, at) => new Socket({ fd: FIRST_PIPE + at, writable: false })),
    send: (message) => void self.send?.(message),
    finish: (message) => void self.send?.(message, () => self.exit(0)),
  };
}
