// login: checks a credential at its registry and stores it where Docker does.
import { UserError } from '../../errors.ts';
import { login } from '../../oci/logins.ts';
import type { CommandResult } from '../command.ts';
import { registryEnvironment } from '../context.ts';
import { hostName } from '../inputs/host.ts';
import type { World } from '../world.ts';
import type { LoginInputs } from './inputs.ts';
import { readStandardInput } from './standard-input.ts';

/** Tokens of cloud registries have a few kilobytes. */
const MAX_PASSWORD_BYTES = 64 * 1024;

export async function run(inputs: LoginInputs, world: World): Promise<CommandResult<never>> {
  const { registry, username = '', 'password-stdin': isPiped } = inputs;
  const password = await readPassword(isPiped, world);
  const name = hostName(registry);
  const { place, isProtected, isChecked } = await login(
    registry,
    { username, password },
    registryEnvironment(world, inputs),
  );
  if (!isChecked) world.warn(`${name} did not ask for a credential, so the password was stored without a check`);
  if (!isProtected) {
    world.warn(
      `the password is stored unencrypted in ${place}; configure a credential helper (credsStore) to protect it, or run "oci-evidence logout ${name}" when you are done`,
    );
  }
  return { outputs: {}, report: { text: () => `logged in to ${name} as ${username} (${place})` }, failures: [] };
}

/** Throws a UserError without a password: a command line and its history are no place for one. */
async function readPassword(isPiped: boolean, world: World): Promise<string> {
  if (!isPiped) {
    throw new UserError(
      'password-stdin is required: pass the password on standard input, as in `echo "$TOKEN" | oci-evidence login ghcr.io --username NAME --password-stdin`',
    );
  }
  const bytes = await readStandardInput(world, MAX_PASSWORD_BYTES);
  const password = Buffer.from(bytes)
    .toString('utf8')
    .replace(/\r?\n$/, '');
  if (password === '')
    throw new UserError('standard input has no password; check the command or variable that it comes from');
  world.mask(password);
  if (/[\r\n\0]/.test(password)) throw new UserError('the password on standard input has more than one line');
  return password;
}
