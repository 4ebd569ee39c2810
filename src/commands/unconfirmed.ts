// Hands referrers that a registry shows late from a step to the end of its job, where they are confirmed.
import { isRecord } from '../json/fields.ts';
import { parseDigest } from '../oci/digest.ts';
import type { UnconfirmedReferrers } from '../oci/store.ts';
import type { World } from './world.ts';

const STATE = 'unconfirmed-referrers';
/** The runner passes a state as an environment variable, and Linux allows 128 KiB for one. */
const MAX_STATE_BYTES = 100 * 1024;

/** What takes over the confirmation; it refuses if the job has no end to do it in, or if the list becomes too long. */
export function deferral({ saveState }: World): (unconfirmed: UnconfirmedReferrers) => boolean {
  let kept: readonly UnconfirmedReferrers[] = [];
  return (unconfirmed) => {
    const all = [...kept, unconfirmed];
    const text = JSON.stringify(all);
    if (saveState === undefined || Buffer.byteLength(text) > MAX_STATE_BYTES) return false;
    saveState(STATE, text);
    kept = all;
    return true;
  };
}

/** The referrers to confirm. Throws a TypeError for a state that this project has not written. */
export function unconfirmedReferrers(state: (name: string) => string): readonly UnconfirmedReferrers[] {
  const text = state(STATE);
  if (text === '') return [];
  const list: unknown = JSON.parse(text);
  if (!Array.isArray(list) || !list.every(isUnconfirmed)) throw new TypeError(`the state ${STATE} is malformed`);
  return list;
}

function isUnconfirmed(value: unknown): value is UnconfirmedReferrers {
  if (!isRecord(value) || typeof value.subject !== 'string' || parseDigest(value.subject) === undefined) return false;
  const { store, entries, written } = value;
  const areTexts = Array.isArray(entries) && entries.every((entry) => typeof entry === 'string');
  return typeof store === 'string' && typeof written === 'number' && areTexts;
}
