// Reads a repository with other tools than ours: tags and manifests with crane, lists of referrers with regctl.
import { join } from 'node:path';
import { runProgram } from './programs.ts';

/** What crane prints where a manifest or repository does not exist. */
const MISSING = /MANIFEST_UNKNOWN|NAME_UNKNOWN|404 Not Found/;

export class RegistryClients {
  readonly #host: string;
  readonly #folder: string;

  /** `folder` gets regctl's settings. */
  constructor(host: string, folder: string) {
    this.#host = host;
    this.#folder = folder;
  }

  /** The tags, sorted; none for an unknown repository. */
  async tags(repository: string): Promise<readonly string[]> {
    const printed = await this.#crane('ls', `${this.#host}/${repository}`);
    return (printed ?? '').split('\n').filter(Boolean).sort();
  }

  /** The manifest as text, or undefined if crane finds none. */
  manifest(repository: string, digest: string): Promise<string | undefined> {
    return this.#crane('manifest', `${this.#host}/${repository}@${digest}`);
  }

  async has(repository: string, digest: string): Promise<boolean> {
    return (await this.manifest(repository, digest)) !== undefined;
  }

  /** The digests in the list of referrers, sorted. */
  async referrers(repository: string, digest: string): Promise<readonly string[]> {
    const place = `${this.#host}/${repository}@${digest}`;
    const printed = await runProgram(
      'regctl',
      ['--host', `reg=${this.#host},tls=disabled`, 'artifact', 'list', place, '--format', 'body'],
      { REGCTL_CONFIG: join(this.#folder, 'regctl.json') },
    );
    const list = JSON.parse(printed) as { manifests?: readonly { digest: string }[] };
    return (list.manifests ?? []).map((one) => one.digest).sort();
  }

  async #crane(...args: readonly string[]): Promise<string | undefined> {
    try {
      return await runProgram('crane', args);
    } catch (error) {
      if (MISSING.test(String((error as { readonly stderr?: unknown }).stderr))) return undefined;
      throw error;
    }
  }
}
