// Scans a JSON document that is embedded as base64 in a JSON string, such as the statement in a DSSE envelope, as a stream.
import { JsonError } from './error.ts';
import type { Facts } from './watch.ts';

/** The scanner of the embedded document. Throws a JsonError. */
interface InnerScan {
  push(chunk: Uint8Array): void;
  end(): void;
}

export class EmbeddedScan {
  readonly #facts: Facts;
  readonly #place: string;
  readonly #scanner: InnerScan;
  #rest = '';
  #padded = false;
  #stopped = false;

  constructor(embedded: { readonly place: string }, facts: Facts, scanner: InnerScan) {
    this.#facts = facts;
    this.#place = embedded.place;
    this.#scanner = scanner;
  }

  /** Reads text of the string. A fault of the embedded document is recorded as a fact, because the outer one may be valid. */
  push(text: Uint8Array): void {
    if (this.#stopped) return;
    const base64 = this.#rest + Buffer.from(text.buffer, text.byteOffset, text.length).toString('latin1');
    const whole = base64.length - (base64.length % 4);
    this.#rest = base64.slice(whole);
    this.#decode(base64.slice(0, whole));
  }

  end(): void {
    if (!this.#stopped) this.#decode(this.#rest);
    if (!this.#stopped) this.#guard(() => this.#scanner.end());
  }

  /** RFC 4648, sections 4 and 5. Rejects text after padding and a single last character, which decoders treat differently. */
  #decode(base64: string): void {
    if (base64 === '') return;
    if (this.#padded || base64.length % 4 === 1 || !/^[A-Za-z0-9+/_-]*={0,2}$/.test(base64)) {
      this.#stop('is not base64');
      return;
    }
    this.#padded = base64.endsWith('=');
    this.#guard(() => this.#scanner.push(Buffer.from(base64, 'base64')));
  }

  #guard(read: () => void): void {
    try {
      read();
    } catch (error) {
      if (!(error instanceof JsonError)) throw error;
      this.#stop(`is not JSON: ${error.message} (byte ${error.offset})`);
    }
  }

  #stop(fault: string): void {
    this.#stopped = true;
    this.#facts.fault(this.#place, fault);
  }
}
