// Opens a tar archive, with bounded work for extended headers.
import { type Extract, extract } from 'tar-stream';

/** tar-stream's methods for headers that extend the next entry. Its version is pinned, and a test covers this use. */
interface ExtendedHeaders {
  _header: { readonly type: string };
  _pax: Readonly<Record<string, string>> | null;
  _decodeLongHeader(bytes: Uint8Array): void;
}

/** The records that decide what an entry is. */
const WANTED: ReadonlySet<string> = new Set(['path', 'linkpath', 'size']);
const SPACE = 0x20;

/**
 * tar-stream merges all records of a global pax header into each entry, which takes quadratic time. Container runtimes
 * ignore global headers, and of other pax headers only three records matter here.
 */
export function openArchive(): Extract {
  const archive = extract();
  const internals = archive as unknown as ExtendedHeaders;
  const decode = internals._decodeLongHeader.bind(archive);
  internals._decodeLongHeader = (bytes) => {
    const { type } = internals._header;
    if (type === 'pax-header')
      internals._pax = paxRecords(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    else if (type !== 'pax-global-header') decode(bytes);
  };
  return archive;
}

/** Records are `LENGTH KEY=VALUE\n` (POSIX.1-2001, pax). Reading ends at the first invalid one. */
function paxRecords(bytes: Buffer): Readonly<Record<string, string>> {
  const records: Record<string, string> = {};
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(SPACE, at);
    const length = space === -1 || space - at > 10 ? Number.NaN : Number(bytes.toString('latin1', at, space));
    const equals = bytes.indexOf('=', space);
    if (!(length > 0 && at + length <= bytes.length) || equals === -1 || equals >= at + length) break;
    const key = equals - space > 16 ? '' : bytes.toString('latin1', space + 1, equals);
    if (WANTED.has(key)) records[key] = bytes.toString('utf8', equals + 1, at + length - 1);
    at += length;
  }
  return records;
}
