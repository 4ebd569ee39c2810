// Renders the progress of a copy, on one line.
import type { CopyProgress } from '../graph/copy/copy.ts';
import { bytesText } from './node-text.ts';

const BAR_WIDTH = 24;

/** `[#####-----] 42 %  1.2 GB of 2.9 GB  3 of 7 blobs  85.1 MB/s`. */
export function progressBar(progress: CopyProgress, seconds: number): string {
  const done = Math.round(fraction(progress) * BAR_WIDTH);
  return `[${'#'.repeat(done)}${'-'.repeat(BAR_WIDTH - done)}] ${progressParts(progress, seconds).join('  ')}`;
}

/** The same in words, for a log. */
export function progressLine(progress: CopyProgress, seconds: number): string {
  return `copying: ${progressParts(progress, seconds).join(', ')}`;
}

function progressParts(progress: CopyProgress, seconds: number): readonly string[] {
  const { blobs, bytes, totalBlobs, totalBytes } = progress;
  return [
    `${Math.floor(fraction(progress) * 100)} %`,
    `${bytesText(bytes)} of ${bytesText(totalBytes)}`,
    `${blobs} of ${totalBlobs} blobs`,
    ...(seconds > 0 ? [`${bytesText(Math.round(bytes / seconds))}/s`] : []),
  ];
}

function fraction({ bytes, totalBytes }: CopyProgress): number {
  return totalBytes === 0 ? 1 : Math.min(bytes / totalBytes, 1);
}

/** A request whose body is on its way. */
export interface Transfer {
  readonly sent: number;
  readonly received: number;
  readonly sentTotal?: number;
  readonly receivedTotal?: number;
}

/** How far the layers of images are read. */
export interface LayerProgress {
  readonly parts: number;
  readonly totalParts: number;
  readonly bytes: number;
  readonly totalBytes: number;
}

export interface ActivityState {
  readonly open: readonly Transfer[];
  /** Of each SBOM that is generated. */
  readonly layers?: readonly LayerProgress[];
  readonly requests: number;
  readonly seconds: number;
  /** Seconds until the next request, if the command waits. */
  readonly waits: number;
}

/** Smaller bodies are documents of the protocol. */
const MIN_TRANSFER_BYTES = 64 * 1024;

/** `3 of 12 layers read, 12.1 MB of 45.0 MB; uploading 1 blob, 1.0 MB of 2.0 MB; 14 requests, 3 s`. */
export function activityLine({ open, layers = [], requests, seconds, waits }: ActivityState): string {
  const reads = open.flatMap(({ received: done, receivedTotal: total = 0 }) => ({ done, total }));
  const sends = open.flatMap(({ sent: done, sentTotal: total = 0 }) => ({ done, total }));
  const parts = [
    // Layers that this process reads for its child are among these requests.
    layersText(layers) || transferText('reading', reads),
    transferText('uploading', sends),
    waits > 0.5 && open.length === 0 ? `waiting ${Math.ceil(waits)} s` : '',
    `${requests} ${requests === 1 ? 'request' : 'requests'}, ${Math.floor(seconds)} s`,
  ];
  return parts.filter((part) => part !== '').join('; ');
}

function layersText(all: readonly LayerProgress[]): string {
  const sum = (value: (one: LayerProgress) => number): number => all.reduce((total, one) => total + value(one), 0);
  const total = sum(({ totalParts }) => totalParts);
  if (total === 0) return '';
  const bytes = `${bytesText(sum((one) => one.bytes))} of ${bytesText(sum(({ totalBytes }) => totalBytes))}`;
  return `${sum(({ parts }) => parts)} of ${total} ${total === 1 ? 'layer' : 'layers'} read, ${bytes}`;
}

function transferText(word: string, all: readonly { readonly done: number; readonly total: number }[]): string {
  const large = all.filter(({ done, total }) => Math.max(done, total) >= MIN_TRANSFER_BYTES);
  if (large.length === 0) return '';
  const done = large.reduce((sum, one) => sum + one.done, 0);
  const total = large.reduce((sum, one) => sum + Math.max(one.total, one.done), 0);
  return `${word} ${large.length} ${large.length === 1 ? 'blob' : 'blobs'}, ${bytesText(done)} of ${bytesText(total)}`;
}
