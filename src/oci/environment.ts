// The environment of the stores: variables, clock, credentials and output, passed in so that no store reads a global.
import type { UnconfirmedReferrers } from './store.ts';

export interface Credential {
  readonly username: string;
  readonly password: string;
}

export interface Environment {
  /**
   * Environment variables: DOCKER_CONFIG, REGISTRY_AUTH_FILE, HOME, XDG_RUNTIME_DIR, XDG_CONFIG_HOME and PATH to find
   * credentials and their helpers, GITHUB_TOKEN for ghcr.io, HTTPS_PROXY, HTTP_PROXY and NO_PROXY.
   */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds since the epoch. */
  now(): number;
  /** Resolves after so many milliseconds. */
  sleep(milliseconds: number): Promise<void>;
  /** A number in [0, 1): jitter. */
  random(): number;
  /** The credential given for a registry host; takes precedence over every file. */
  credential?(registry: string): Credential | undefined;
  /**
   * A bearer token that another process granted, used in place of all credentials; undefined for none. Asked with the value
   * that the registry `refused`, it returns another one, if there is any.
   */
  pullToken?(refused?: string): Promise<string | undefined>;
  /** Shows progress, such as what is being waited for and how long. */
  note?(text: string): void;
  /**
   * Takes over what `confirmReferrers` has to check later, for registries that show tags late: pushes do not wait for it
   * then. False if it cannot be kept.
   */
  defer?(unconfirmed: UnconfirmedReferrers): boolean;
  /** Shows a warning: a `Warning: 299` header, a fallback that was used. */
  warn(text: string): void;
  /** Called with every password and token before it is used, so that the log can mask it. */
  mask(secret: string): void;
  /** Registries to contact over plain HTTP although they are not on loopback. */
  readonly plainHttp?: readonly string[];
  /** Path of a PEM file with certificate authorities to trust besides the system's. */
  readonly caFile?: string;
  /** Milliseconds of Retry-After that each request waits for; that of the usual retry policy if absent. */
  readonly patience?: number;
  /** Whether requests to a registry that has stopped answering fail at once, for commands that read many images. */
  readonly failFast?: boolean;
  /** Requests in flight at once for one registry; 16 if absent. */
  readonly concurrency?: number;
}
