// Owns the directory for temporary files of one call. It is removed when the call or the process ends.
import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeDirectory } from './directory.ts';

export class TemporaryDirectory {
  readonly #parent: string;
  #made: Promise<string> | undefined;
  #removeNow: (() => void) | undefined;

  constructor(env: Readonly<Record<string, string | undefined>>) {
    this.#parent = env.RUNNER_TEMP || env.TMPDIR || tmpdir();
  }

  path(): Promise<string> {
    this.#made ??= this.#make();
    return this.#made;
  }

  async remove(): Promise<void> {
    if (this.#removeNow !== undefined) process.off('exit', this.#removeNow);
    if (this.#made !== undefined) await rm(await this.#made, { recursive: true, force: true });
  }

  async #make(): Promise<string> {
    await makeDirectory(this.#parent);
    const path = await mkdtemp(join(this.#parent, 'oci-evidence-'));
    this.#removeNow = () => rmSync(path, { recursive: true, force: true });
    process.on('exit', this.#removeNow);
    return path;
  }
}
