// Prepares every message of a front end for a person: secrets removed, escapes and control characters made visible.
import { visible } from '../report/escape.ts';

/** Shorter texts occur by chance: cutting them out would damage messages and reveal the secret by the gaps. */
const MIN_SECRET_LENGTH = 8;

/** The codes with which this program colours text; any other escape sequence is foreign. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: ESC is what it looks for.
const COLOR = /(\u001b\[(?:0|1|2|22|31|32|33|36|39)m)/;

export class Messages {
  readonly #secrets = new Set<string>();
  #warned = false;

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
    return visible(this.#redacted(text), Number.MAX_SAFE_INTEGER);
  }

  /** Lines that a renderer made: line breaks and its colours stay. */
  block(text: string): string {
    const lines = this.#redacted(text).split('\n');
    return lines
      .map((line) =>
        line
          .split(COLOR)
          .map((part, at) => (at % 2 === 1 ? part : visible(part, Number.MAX_SAFE_INTEGER)))
          .join(''),
      )
      .join('\n');
  }

  #redacted(text: string): string {
    // Longest first: a secret can be a part of another.
    const secrets = [...this.#secrets].sort((a, b) => b.length - a.length);
    return secrets.reduce((clean, secret) => clean.replaceAll(secret, '***'), text);
  }
}
