// The interface through which a front end gives a command its environment, messages and caches.
import type { SharedCache } from '../sbom/layers/cache.ts';

export interface World {
  /** Environment variables; empty ones are left out. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Relative paths in inputs start here. */
  readonly cwd: string;
  /** Prints one line for the user while the command runs. The front end escapes it. */
  note(text: string): void;
  /**
   * Shows a line that takes the place of the last one, or removes it; absent if the output is not a terminal. The front end
   * escapes it.
   */
  status?(text: string | undefined): void;
  /**
   * Prints a part of the requested document while the command runs; absent if the front end shows documents only at the end.
   * Text from outside must be escaped.
   */
  print?(text: string): void;
  warn(text: string): void;
  /** The bytes of standard input; absent if the front end has none. */
  standardInput?(): AsyncIterable<Uint8Array>;
  /** Hides a secret in everything that is shown from now on. */
  mask(secret: string): void;
  /** The path of a temporary directory, created at the first call. The front end removes it at the end. */
  temporary(): Promise<string>;
  /** True if the front end writes the files of outputs. */
  readonly writesFiles: boolean;
  /** A cache that outlives the machine, where the front end has one. */
  readonly sharedCache?: SharedCache;
  /** Saves a value for the end of the job; absent if the command runs nothing there. */
  saveState?(name: string, value: string): void;
  /** The identity token of the workflow for an audience; absent if the job has none. */
  identityToken?(audience: string): Promise<string>;
}
