// Logs in to registries and out of them: checks a credential, then stores it where Docker does.
import { UserError } from '../errors.ts';
import type { Credential, Environment } from './environment.ts';
import { StoreError } from './errors.ts';
import { eraseLogin, type StoredLogin, storeLogin } from './registry/auth/stored-login.ts';
import { RegistryTransport } from './registry/http/transport.ts';

export interface Login extends StoredLogin {
  /** False if the registry asked for no credential, so that it was not checked. */
  readonly isChecked: boolean;
}

/**
 * Stores a credential that the registry has accepted at /v2/. Throws a UserError if the registry rejects it, and the StoreError
 * of a registry that does not respond. Neither contains the password.
 */
export async function login(registry: string, credential: Credential, environment: Environment): Promise<Login> {
  environment.mask(credential.password);
  const isChecked = await isAccepted(registry, credential, environment);
  return { ...(await storeLogin(registry, credential, environment.env)), isChecked };
}

/** Erases the credentials of a registry and returns where they were. */
export function logout(registry: string, env: Environment['env']): Promise<readonly string[]> {
  return eraseLogin(registry, env);
}

async function isAccepted(registry: string, credential: Credential, environment: Environment): Promise<boolean> {
  const transport = new RegistryTransport(registry, { ...environment, credential: () => credential });
  try {
    const response = await transport.exchange({
      method: 'GET',
      url: '/v2/',
      scopes: [],
      accept: [200],
      attempted: 'check the credential',
      store: registry,
    });
    await response.discard();
    return transport.isChallenged;
  } catch (error) {
    const isRejected = error instanceof StoreError && (error.code === 'unauthorized' || error.code === 'denied');
    if (!isRejected) throw error;
    throw new UserError(
      `could not log in to ${registry}: the registry rejected the user name or the password (${error.status ?? error.code}); check both, and that the password or token has not expired`,
    );
  } finally {
    await transport.close();
  }
}
