// Reads package headers from NDB, rpm's own database format, used by SUSE.
import { Unreadable } from '../cataloguers/cataloguer.ts';

const HEADER_MAGIC = 'RpmP';
const SLOT_MAGIC = 'Slot';
const BLOB_MAGIC = 'BlbS';
const PAGE = 4096;
const SLOT = 16;
/** Unit of offsets in bytes. */
const BLOCK = 16;
const BLOB_HEADER = 16;
/** Enough for half a million packages. */
const MAX_SLOT_PAGES = 2048;

/** Yields the package headers in slot order. Throws `Unreadable` if the file violates the format. */
export function* ndbBlobs(bytes: Uint8Array): Generator<Buffer> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length < PAGE || file.toString('latin1', 0, 4) !== HEADER_MAGIC)
    throw new Unreadable('is not an NDB database');
  if (file.readUInt32LE(4) !== 0) throw new Unreadable('is an NDB database of an unknown version');
  const slotPages = file.readUInt32LE(12);
  if (slotPages === 0 || slotPages > MAX_SLOT_PAGES || slotPages * PAGE > file.length) {
    throw new Unreadable('has an invalid number of slots');
  }
  let returned = 0;
  // The file header occupies the first two slots.
  for (let slot = 2 * SLOT; slot < slotPages * PAGE; slot += SLOT) {
    if (file.toString('latin1', slot, slot + 4) !== SLOT_MAGIC) throw new Unreadable('has a damaged slot');
    const index = file.readUInt32LE(slot + 4);
    if (index === 0) continue;
    const start = file.readUInt32LE(slot + 8) * BLOCK;
    if (start + BLOB_HEADER > file.length) throw new Unreadable('points to a package beyond its end');
    const length = file.readUInt32LE(start + 12);
    const isBlob = file.toString('latin1', start, start + 4) === BLOB_MAGIC && file.readUInt32LE(start + 4) === index;
    if (!isBlob || start + BLOB_HEADER + length > file.length) throw new Unreadable('has a damaged package');
    returned += length;
    if (returned > file.length) throw new Unreadable('has packages larger than the file');
    yield file.subarray(start + BLOB_HEADER, start + BLOB_HEADER + length);
  }
}
