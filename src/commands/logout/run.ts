// logout: erases the credential of a registry from Docker's configuration.
import { logout } from '../../oci/logins.ts';
import type { CommandResult } from '../command.ts';
import { hostName } from '../inputs/host.ts';
import type { World } from '../world.ts';
import type { LogoutInputs } from './inputs.ts';

/** A registry without a credential is no failure, as with docker logout. */
export async function run({ registry }: LogoutInputs, { env }: World): Promise<CommandResult<never>> {
  const places = await logout(registry, env);
  const name = hostName(registry);
  const text =
    places.length === 0 ? `not logged in to ${name}` : `removed the credential of ${name} from ${places.join(' and ')}`;
  return { outputs: {}, report: { text: () => text }, failures: [] };
}
