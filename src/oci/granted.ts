// Opens the blobs that another process granted access to, without credentials of this process.
import type { GrantedBlobs, PullAccess, PullGrant } from './pull-access.ts';

/** `renew` asks the granting process for another token. Nothing is sent yet. */
export async function openGranted(access: PullAccess, renew: PullGrant['renew']): Promise<GrantedBlobs> {
  if (access.kind === 'oci-layout') {
    const { grantedBlobs } = await import('./layout/granted.ts');
    return grantedBlobs(access);
  }
  const { grantedBlobs } = await import('./registry/granted.ts');
  return grantedBlobs(access, renew);
}
