// Makes the heap of this process grow slowly, for commands that read much and keep little.
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/** By how many percent the heap grows over what is in use until it is collected. V8 takes up to 300. */
const PERCENT = 80;

/** A thousand images take 230 MB instead of 305, and a fifth more processor time. */
export function growHeapSlowly(): void {
  setFlagsFromString(`--heap-growing-percent=${PERCENT}`);
}

/** Both halves of the young generation, in bytes. */
const YOUNG_BYTES = 16 * 1024 * 1024;

/**
 * Lets the young generation grow to 16 MB, for commands that read many small documents: an audit of 400 images collects it 210
 * times instead of 1,700 times, which takes a sixth of its processor time, for 25 MB of memory. The function that it returns
 * ends the growth once the size is reached: call it now and then.
 */
export function growYoungGeneration(): () => void {
  let isGrowing = true;
  setFlagsFromString('--semi-space-growth-factor=2');
  return () => {
    if (!isGrowing) return;
    const young = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space');
    if (young !== undefined && young.space_size < YOUNG_BYTES) return;
    isGrowing = false;
    setFlagsFromString('--semi-space-growth-factor=1');
  };
}
