// Shows `Warning: 299` headers of a registry (distribution 1.1.1, "Warnings"), each once.
import { oneLine } from '../../foreign-text.ts';

const MAX_WARNINGS = 20;
const MAX_TEXT = 500;
/** Warn-code 299, agent `-`, a quoted text; several may be joined in one header. */
const WARNING = /\b299 - "((?:[^"\\]|\\.)*)"/g;

export class Warnings {
  readonly #registry: string;
  readonly #warn: (text: string) => void;
  readonly #shown = new Set<string>();

  constructor(registry: string, warn: (text: string) => void) {
    this.#registry = registry;
    this.#warn = warn;
  }

  /** Reads a `Warning` header. At most MAX_WARNINGS different ones are shown. */
  read(header: string): void {
    for (const [, quoted = ''] of header.matchAll(WARNING)) {
      const text = oneLine(quoted.replace(/\\(.)/g, '$1'), MAX_TEXT);
      if (text === '' || this.#shown.has(text) || this.#shown.size >= MAX_WARNINGS) continue;
      this.#shown.add(text);
      this.#warn(`${this.#registry} warns: ${text}`);
    }
  }
}
