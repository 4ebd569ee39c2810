// Names the platform in titles of evidence about multi-platform images.
import { type Platform, platformName } from '../oci/descriptor.ts';

const MAX_SUFFIX = 64;

/** `-linux-arm64-v8`, safe in a file name whatever the platform's fields contain; empty without a platform. */
export function platformSuffix(platform: Platform | undefined): string {
  if (platform === undefined) return '';
  const name = platformName(platform).slice(0, MAX_SUFFIX * 4);
  return `-${name.replaceAll(/[^A-Za-z0-9._]+/g, '-').replaceAll(/\.{2,}/g, '.')}`.slice(0, MAX_SUFFIX);
}
