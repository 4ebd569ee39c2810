// The input that names a registry without a repository.
import { UserError } from '../../errors.ts';
import { parseReference } from '../../oci/reference.ts';
import { group, invalidValue, parsed } from './input.ts';

export const HOST = group('Registry', {
  registry: parsed({ default: 'docker.io', description: 'Registry, as host[:port], such as `ghcr.io`' }, parseHost),
});

const { default: _, ...registry } = HOST.registry;

/** The registry of a credential, for commands that read lists of images. */
export const CREDENTIAL_REGISTRY = {
  ...registry,
  parse: (text: string) => (text === '' ? undefined : HOST.registry.parse(text)),
  description:
    'Registry that registry-username and registry-password are for, as host[:port], if images-from does not name it in a pattern',
} as const;

const DOCKER_HUB = 'registry-1.docker.io';

/** The host as in a reference. */
function parseHost(text: string): string {
  const invalid = (): UserError => invalidValue(text, 'the host of a registry, such as ghcr.io or localhost:5000');
  if (/[/@\s]/.test(text)) throw invalid();
  try {
    const reference = parseReference(`${text}/repository`);
    // A name that is no host is taken for a repository on Docker Hub.
    const isHost = reference.scheme === 'registry' && !reference.repository.startsWith(`${text}/`);
    if (isHost) return reference.registry;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
  throw invalid();
}

/** The name that people know a host by. */
export function hostName(registry: string): string {
  return registry === DOCKER_HUB ? 'docker.io' : registry;
}
