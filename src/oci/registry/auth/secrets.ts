// The secrets learnt in one session: told to the log's masks before they are used, and kept out of errors.

/** A shorter one would cut common words out of messages, and is no secret. */
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

  /** Foreign text without any secret that it may echo. */
  redact(text: string): string {
    let clean = text;
    for (const secret of this.#known) if (secret.length >= MIN_LENGTH) clean = clean.replaceAll(secret, '***');
    return clean;
  }
}
