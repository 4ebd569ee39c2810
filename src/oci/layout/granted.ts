// The blobs of a layout directory, for a process that was granted access to them.
import type { GrantedBlobs, LayoutAccess } from '../pull-access.ts';
import { NO_TRAFFIC } from '../store.ts';
import { BlobDirectory } from './blobs.ts';

export function grantedBlobs({ path, location }: LayoutAccess): GrantedBlobs {
  const blobs = new BlobDirectory(path, location, { now: Date.now });
  return { blob: (descriptor) => blobs.stream(descriptor), traffic: () => NO_TRAFFIC };
}
