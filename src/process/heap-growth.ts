// Makes the heap of this process grow slowly, for commands that read much and keep little.
import { setFlagsFromString } from 'node:v8';

/** By how many percent the heap grows over what is in use until it is collected. V8 takes up to 300. */
const PERCENT = 80;

/** A thousand images take 230 MB instead of 305, and a fifth more processor time. */
export function growHeapSlowly(): void {
  setFlagsFromString(`--heap-growing-percent=${PERCENT}`);
}
