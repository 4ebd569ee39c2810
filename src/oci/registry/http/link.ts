// Parses the `Link` header of the next page (RFC 8288; distribution 1.1.1, "Content Discovery").

/** One link-value: the target in angle brackets, then its parameters. A comma ends it only outside of both. */
const LINK = /<([^<>]*)>((?:\s*;\s*[^\s=;,]+(?:\s*=\s*(?:"(?:[^"\\]|\\.)*"|[^\s";,]*))?)*)/g;
/** One parameter, its value quoted or not. */
const PARAMETER = /;\s*([^\s=;,]+)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s";,]*)))?/g;

/**
 * The URL of the next page, resolved against the URL of this one; undefined on the last page, `elsewhere` for a link to
 * another origin.
 */
export function nextPage(header: string | undefined, from: string): URL | 'elsewhere' | undefined {
  for (const [, target = '', parameters = ''] of (header ?? '').matchAll(LINK)) {
    const rel = [...parameters.matchAll(PARAMETER)].find(([, name]) => name?.toLowerCase() === 'rel');
    // A quoted value may name several relations.
    const relations = (rel?.[2] ?? rel?.[3] ?? '').toLowerCase().split(/\s+/);
    if (!relations.includes('next')) continue;
    const url = URL.parse(target, from);
    return url !== null && url.origin === new URL(from).origin ? url : 'elsewhere';
  }
  return undefined;
}
