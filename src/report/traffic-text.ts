// Describes the requests of a command in one line.
import type { Traffic } from '../oci/store.ts';
import { bytesText } from './node-text.ts';

/** `42 requests (48.6 kB sent, 11.0 kB received) and 1.8 s`. */
export function trafficText({ requests, sentBytes, receivedBytes, milliseconds }: Traffic): string {
  const sent = `${bytesText(sentBytes)} sent, ${bytesText(receivedBytes)} received`;
  return `${requests} ${requests === 1 ? 'request' : 'requests'} (${sent}) and ${(milliseconds / 1000).toFixed(1)} s`;
}
