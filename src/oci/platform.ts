// Compares platforms as container runtimes do, which accept several spellings of one platform.
import { type Platform, platformName } from './descriptor.ts';

/** containerd/platforms, `normalizeArch`: other spellings of an architecture, with the variant that each one stands for. */
const ARCHITECTURES: Readonly<Record<string, { readonly architecture: string; readonly variant?: string }>> = {
  i386: { architecture: '386' },
  x86_64: { architecture: 'amd64' },
  'x86-64': { architecture: 'amd64' },
  aarch64: { architecture: 'arm64' },
  armhf: { architecture: 'arm', variant: 'v7' },
  armel: { architecture: 'arm', variant: 'v6' },
};

/** The variant that an architecture has if none is named, which is left out of its name. */
const DEFAULT_VARIANTS: Readonly<Record<string, string>> = { amd64: 'v1', arm64: 'v8' };

/** Whether a platform is the wanted one (`os/architecture[/variant]`). Without a variant, it may have any. */
export function isPlatform(platform: Platform, wanted: string): boolean {
  const [os = '', architecture = '', variant] = wanted.split('/');
  const [name, want] = [platform, { os, architecture, ...(variant !== undefined && { variant }) }].map(normalName);
  return name === want || `${name}`.startsWith(`${want}/`);
}

function normalName({ os, architecture, variant }: Platform): string {
  const system = os.toLowerCase();
  const known = ARCHITECTURES[architecture.toLowerCase()] ?? { architecture: architecture.toLowerCase() };
  const number = (variant ?? known.variant ?? '').toLowerCase().replace(/^(?=\d)/, 'v');
  return platformName({
    os: system === 'macos' ? 'darwin' : system,
    architecture: known.architecture,
    ...(number !== DEFAULT_VARIANTS[known.architecture] && { variant: number }),
  });
}
