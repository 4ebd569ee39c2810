// Makes the entry of a pushed manifest in the referrers list of its subject. Pure.

export interface Entry {
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
  readonly artifactType?: string;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly platform?: unknown;
  readonly urls?: readonly string[];
}

/** The fields of a manifest that a registry looks at. */
export interface ManifestFields {
  readonly schemaVersion?: number;
  readonly mediaType?: string;
  readonly artifactType?: string;
  readonly config?: Entry;
  readonly layers?: readonly Entry[];
  readonly blobs?: readonly Entry[];
  readonly manifests?: readonly Entry[];
  readonly subject?: Entry;
  readonly annotations?: Readonly<Record<string, string>>;
}

export const INDEX = 'application/vnd.oci.image.index.v1+json';

/** Distribution specification 1.1.1, "Listing Referrers": the descriptor, artifactType and annotations of a referrer. */
export function referrerEntry(digest: string, mediaType: string, size: number, fields: ManifestFields): Entry {
  const artifactType = fields.artifactType || fields.config?.mediaType;
  return {
    mediaType,
    digest,
    size,
    ...(artifactType && { artifactType }),
    ...(fields.annotations && Object.keys(fields.annotations).length > 0 && { annotations: fields.annotations }),
  };
}

/** One page of a list that starts after `last`, and whether more follow. */
export function page<T>(
  list: readonly T[],
  keyOf: (item: T) => string,
  last: string | null,
  size: number,
): { readonly items: readonly T[]; readonly next: string | undefined } {
  const from = last === null ? 0 : list.findIndex((item) => keyOf(item) > last);
  if (from < 0) return { items: [], next: undefined };
  const items = list.slice(from, from + size);
  const more = from + items.length < list.length;
  const end = items.at(-1);
  return { items, next: more && end !== undefined ? keyOf(end) : undefined };
}
