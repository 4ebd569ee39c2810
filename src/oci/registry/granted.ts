// The blobs of a repository, for a process that was granted a token and has no credentials.
import { pause } from '../../net/pause.ts';
import type { Environment } from '../environment.ts';
import type { GrantedBlobs, PullGrant, RegistryAccess } from '../pull-access.ts';
import { readBlob } from './content/blobs.ts';
import { RegistryTransport } from './http/transport.ts';
import { Repository } from './repository.ts';

export function grantedBlobs(access: RegistryAccess, renew: PullGrant['renew']): GrantedBlobs {
  let { token } = access;
  const environment: Environment = {
    // Without HOME and the like, no credential is found.
    env: access.proxies,
    now: Date.now,
    sleep: pause,
    random: Math.random,
    async pullToken(refused) {
      if (refused !== undefined && refused === token) token = await renew(refused);
      return token;
    },
    // The granting process has shown the warnings of the registry and masked its secrets.
    warn: () => undefined,
    mask: () => undefined,
    ...(access.plainHttp && { plainHttp: access.plainHttp }),
    ...(access.caFile !== undefined && { caFile: access.caFile }),
  };
  const transport = new RegistryTransport(access.registry, environment);
  const repository = new Repository(transport, access.repository, environment);
  return { blob: (descriptor) => readBlob(repository, descriptor), traffic: () => transport.traffic() };
}
