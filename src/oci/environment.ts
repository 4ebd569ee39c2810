// What the outside world gives to the stores, handed in as one value so that nothing below reads a global.

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
  /** Resolves after so many milliseconds; tests hand in one that does not wait. */
  sleep(milliseconds: number): Promise<void>;
  /** A number in [0, 1): jitter. */
  random(): number;
  /** A credential given for one registry host in the call itself; wins over every file. */
  credential?(registry: string): Credential | undefined;
  /** Shown once each: `Warning: 299` headers, a fallback that was taken. */
  warn(text: string): void;
  /** Called with every secret that is learnt (password, token), before it is used, so that a log can mask it. */
  mask(secret: string): void;
  /** Registries that may be spoken to without TLS although they are not on loopback. */
  readonly plainHttp?: readonly string[];
  /** Path of a PEM file with certificate authorities to trust besides the system's. */
  readonly caFile?: string;
  /** Requests in flight at once for one registry; 16 where absent. */
  readonly concurrency?: number;
}
