// Prepares the messages of a front end: removes secrets, and makes escapes and control characters visible.
import { messageLine, messageLines } from '../report/escape.ts';

/** Shorter texts occur by chance: cutting them out would damage messages and reveal the secret by the gaps. */
const MIN_SECRET_LENGTH = 8;

/** Variables whose values are secret, whatever reads them. */
const SECRET_VARIABLES = [
  'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
  'ACTIONS_RUNTIME_TOKEN',
  'COSIGN_PASSWORD',
  'GH_TOKEN',
  'GITHUB_TOKEN',
  'SIGSTORE_ID_TOKEN',
] as const;

export class Messages {
  readonly #secrets: Set<string>;
  #warned = false;

  /** The secrets of the environment are hidden from the start. */
  constructor(env: Readonly<Record<string, string | undefined>> = {}) {
    const values = SECRET_VARIABLES.map((name) => env[name] ?? '');
    this.#secrets = new Set(values.filter(({ length }) => length >= MIN_SECRET_LENGTH));
  }

  /** Removes a secret from every message from now on. False, and a warning once, if it is too short for that. */
  hide(secret: string, warn: (text: string) => void): boolean {
    if (secret.length >= MIN_SECRET_LENGTH) {
      this.#secrets.add(secret);
      return true;
    }
    if (!this.#warned) {
      warn(`a secret is shorter than ${MIN_SECRET_LENGTH} characters and is not masked; use a longer one`);
    }
    this.#warned = true;
    return false;
  }

  /** One line. */
  line(text: string): string {
    return messageLine(this.#redacted(text));
  }

  /** Lines that a renderer made: line breaks stay, and with `color` the colours of this program. */
  block(text: string, { color = false }: { readonly color?: boolean } = {}): string {
    const clean = this.#redacted(text);
    return color ? messageLines(clean) : clean.split('\n').map(messageLine).join('\n');
  }

  #redacted(text: string): string {
    // Longest first: a secret can be a part of another.
    const secrets = [...this.#secrets].sort((a, b) => b.length - a.length);
    return secrets.reduce((clean, secret) => clean.replaceAll(secret, '***'), text);
  }
}
