// Compares package URLs (https://github.com/package-url/purl-spec) of exceptions and VEX documents with those of findings.
import { rethrowUnless } from '../errors.ts';

interface Parts {
  readonly name: string;
  readonly version: string | undefined;
  readonly qualifiers: ReadonlyMap<string, string>;
}

/** Whether `wanted` matches the package `found`. Without a version it matches every version, without qualifiers all. */
export function purlMatches(wanted: string, found: string | undefined): boolean {
  const [a, b] = [partsOf(wanted), partsOf(found ?? '')];
  if (a === undefined || b === undefined || a.name !== b.name) return false;
  if (a.version !== undefined && a.version !== b.version) return false;
  return [...a.qualifiers].every(([key, value]) => b.qualifiers.get(key) === value);
}

function partsOf(purl: string): Parts | undefined {
  const [, path, query = ''] = /^pkg:\/*([^?#]+)(?:\?([^#]*))?/.exec(purl) ?? [];
  if (path === undefined) return undefined;
  const at = path.lastIndexOf('@');
  // The scope of an npm package may begin with an unescaped `@`.
  const hasVersion = at > path.lastIndexOf('/');
  const name = hasVersion ? path.slice(0, at) : path;
  const [type = '', ...rest] = name.split('/');
  return {
    name: [type.toLowerCase(), ...rest.map(decoded)].join('/').replace(/\/$/, ''),
    version: hasVersion ? decoded(path.slice(at + 1)) : undefined,
    qualifiers: new Map(
      query
        .split('&')
        .filter((pair) => pair.includes('='))
        .map((pair) => {
          const equals = pair.indexOf('=');
          return [pair.slice(0, equals), decoded(pair.slice(equals + 1))];
        }),
    ),
  };
}

/** Percent-encoded text, decoded; unchanged if it is invalid. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    rethrowUnless(error, URIError);
    return text;
  }
}
