// Owns the outside world as a front end hands it to a command.
import type { SharedCache } from '../sbom/layers/cache.ts';

export interface World {
  /** Environment variables; empty ones are left out. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Relative paths in inputs start here. */
  readonly cwd: string;
  /** What the user should see while the command works: one line each, escaped by the front end. */
  note(text: string): void;
  warn(text: string): void;
  /** Hides a secret in everything that is shown from now on. */
  mask(secret: string): void;
  /** The path of a directory that the front end removes at the end; made at the first call. */
  temporary(): Promise<string>;
  /** Whether files that outputs name are written. */
  readonly writesFiles: boolean;
  /** A cache that outlives the machine, where the front end has one. */
  readonly sharedCache?: SharedCache;
  /** Keeps a value for the end of the job; absent if nothing of the command runs there. */
  saveState?(name: string, value: string): void;
  /** The identity token of the workflow for an audience; absent if the job has none. */
  identityToken?(audience: string): Promise<string>;
}
