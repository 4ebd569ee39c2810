// JSON inside a JSON string as base64, as a DSSE envelope carries its statement: scanned while the string streams by.
import { JsonError } from './error.ts';
import type { JsonScanner } from './scanner.ts';
import type { Facts } from './watch.ts';

export class EmbeddedScan {
  readonly #facts: Facts;
  readonly #place: string;
  readonly #scanner: JsonScanner;
  #rest = '';
  #stopped = false;

  constructor(embedded: { readonly place: string }, facts: Facts, scanner: JsonScanner) {
    this.#facts = facts;
    this.#place = embedded.place;
    this.#scanner = scanner;
  }

  /** Takes text of the string. What is wrong with the inner document becomes a fact, not an error: the outer one stands. */
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

  #decode(base64: string): void {
    if (!/^[A-Za-z0-9+/_-]*={0,2}$/.test(base64)) {
      this.#stop('is not base64');
      return;
    }
    if (base64 !== '') this.#guard(() => this.#scanner.push(Buffer.from(base64, 'base64')));
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
