// Waits between requests, and announces each wait, so that a person who watches knows why nothing happens.
import { channel } from 'node:diagnostics_channel';
import { setTimeout as sleep } from 'node:timers/promises';

/** Its messages are `{ milliseconds }`. */
export const WAITS = 'oci-evidence.wait';

const waits = channel(WAITS);

/** Resolves after so many milliseconds. */
export async function pause(milliseconds: number): Promise<void> {
  if (waits.hasSubscribers && milliseconds > 0) waits.publish({ milliseconds });
  await sleep(milliseconds);
}
