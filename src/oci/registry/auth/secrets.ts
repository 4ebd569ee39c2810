// The secrets of one session: masked in the log before use, and removed from errors.

/** Shorter values would remove common words from messages. */
const MIN_LENGTH = 4;

export class Secrets {
  readonly #mask: (secret: string) => void;
  readonly #known = new Set<string>();

  constructor(mask: (secret: string) => void) {
    this.#mask = mask;
  }

  add(secret: string): void {
    if (secret === '' || this.#known.has(secret)) return;
    this.#known.add(secret);
    this.#mask(secret);
  }

  /** `text` without the secrets that it echoes. */
  redact(text: string): string {
    let clean = text;
    for (const secret of this.#known) if (secret.length >= MIN_LENGTH) clean = clean.replaceAll(secret, '***');
    return clean;
  }
}
