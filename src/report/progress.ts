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
