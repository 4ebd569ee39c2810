// Normalizes the paths of tar entries as a container runtime does, and stores sets of paths in eight bytes each.

/**
 * The path inside the image's root, without leading slash; empty for the root itself. Absolute names and `..` stay inside
 * the root, as in runtimes. Undefined for a name with a NUL, which no file system allows.
 */
export function normalPath(name: string): string | undefined {
  if (name.includes('\0')) return undefined;
  if (isNormal(name)) return name;
  const segments: string[] = [];
  for (const segment of name.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment === '..') segments.pop();
    else segments.push(segment);
  }
  return segments.join('/');
}

/** The parent directories of a path, nearest first, without the root. */
export function* ancestors(path: string): Generator<string> {
  for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
    yield path.slice(0, slash);
  }
}

export function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

export function joinPath(directory: string, name: string): string {
  return directory === '' ? name : `${directory}/${name}`;
}

/** True for a name without empty, `.` and `..` segments, which needs no splitting. */
function isNormal(name: string): boolean {
  if (name.startsWith('/') || name.endsWith('/') || name.startsWith('.')) return false;
  return !name.includes('//') && !name.includes('/.');
}

/**
 * A set of paths that stores a 53-bit hash of each, so that a layer of a million entries takes 8 MB. A collision (one in a
 * billion for such a layer) would hide a path of a lower layer, which the author of an image can also do by deleting it.
 */
export class PathSet {
  #hashes: Float64Array;
  #length: number;
  #sorted: boolean;

  constructor(sortedHashes: Float64Array = new Float64Array(0)) {
    this.#hashes = sortedHashes;
    this.#length = sortedHashes.length;
    this.#sorted = true;
  }

  get size(): number {
    return this.#length;
  }

  add(path: string): void {
    if (this.#length === this.#hashes.length) {
      const larger = new Float64Array(Math.max(1024, this.#length * 2));
      larger.set(this.#hashes);
      this.#hashes = larger;
    }
    this.#hashes[this.#length++] = hashOf(path);
    this.#sorted = false;
  }

  has(path: string): boolean {
    return this.#find(hashOf(path));
  }

  /** True if the set has the path or one of its parent directories. */
  hasPrefix(path: string): boolean {
    if (this.#length === 0) return false;
    let high = HIGH_SEED;
    let low = LOW_SEED;
    for (let at = 0; at < path.length; at++) {
      const unit = path.charCodeAt(at);
      if (unit === SLASH && this.#find(joined(high, low))) return true;
      high = mixHigh(high, unit);
      low = mixLow(low, unit);
    }
    return this.#find(joined(high, low));
  }

  #find(wanted: number): boolean {
    const hashes = this.hashes();
    let low = 0;
    let high = hashes.length - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const value = hashes[middle] as number;
      if (value === wanted) return true;
      if (value < wanted) low = middle + 1;
      else high = middle - 1;
    }
    return false;
  }

  /** The hashes in ascending order, as stored in the cache. */
  hashes(): Float64Array {
    if (!this.#sorted) {
      this.#hashes = this.#hashes.slice(0, this.#length).sort();
      this.#sorted = true;
    }
    return this.#hashes;
  }
}

const SLASH = 0x2f;

/** 53 bits from two 32-bit multiplicative hashes of the UTF-16 units. */
function hashOf(path: string): number {
  let high = HIGH_SEED;
  let low = LOW_SEED;
  for (let at = 0; at < path.length; at++) {
    const unit = path.charCodeAt(at);
    high = mixHigh(high, unit);
    low = mixLow(low, unit);
  }
  return joined(high, low);
}

const HIGH_SEED = 0x9e3779b9;
const LOW_SEED = 0x85ebca6b;

function mixHigh(high: number, unit: number): number {
  const mixed = Math.imul(high ^ unit, 0x5bd1e995);
  return mixed ^ (mixed >>> 15);
}

function mixLow(low: number, unit: number): number {
  return Math.imul(low ^ unit, 0x01000193);
}

function joined(high: number, low: number): number {
  const first = Math.imul(high ^ (low >>> 13), 0x27d4eb2f);
  const second = Math.imul(low ^ (first >>> 16), 0x165667b1);
  return ((first ^ (first >>> 15)) & 0x1fffff) * 0x1_0000_0000 + ((second ^ (second >>> 14)) >>> 0);
}
