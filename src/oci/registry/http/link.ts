// The `Link` header that leads to the next page (RFC 8288; distribution 1.1.1, "Content Discovery").

/** One link-value: the target in angle brackets, then its parameters. A comma ends it only outside of both. */
const LINK = /<([^<>]*)>((?:\s*;\s*[^\s=;,]+(?:\s*=\s*(?:"(?:[^"\\]|\\.)*"|[^\s";,]*))?)*)/g;
/** One parameter, its value quoted or not. */
const PARAMETER = /;\s*([^\s=;,]+)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s";,]*)))?/g;

/**
 * Where the next page is, resolved against the URL that answered; undefined on the last page. Only a link within the same
 * origin is one: `elsewhere` for another.
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
