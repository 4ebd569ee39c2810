// Parses the WWW-Authenticate header (RFC 9110, section 11.6.1).

export interface Challenge {
  /** In lower case: `bearer`, `basic`. */
  readonly scheme: string;
  /** Names in lower case. */
  readonly parameters: Readonly<Record<string, string>>;
}

const MAX_HEADER = 16 * 1024;
const TOKEN = /[!#$%&'*+.^_`|~0-9A-Za-z-]+/y;
const QUOTED = /"((?:[^"\\]|\\.)*)"/y;
/** Wider than a token, since registries omit the quotes around URLs and scopes. */
const UNQUOTED = /[^\s,"]+/y;
/** `Negotiate YII=`: one value that ends its challenge, unlike a parameter, whose equals sign is followed by a value. */
const TOKEN68 = / +[A-Za-z0-9._~+/-]+=*(?=\s*(?:,|$))/y;
const GAP = /[\s,]*/y;
const EQUALS = /\s*=\s*/y;

/** All challenges of a header, in order. Parsing stops at invalid syntax. */
export function parseChallenges(header: string): Challenge[] {
  const text = header.slice(0, MAX_HEADER);
  const challenges: { scheme: string; parameters: Record<string, string> }[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match !== null) at = pattern.lastIndex;
    return match;
  };
  while (at < text.length) {
    take(GAP);
    const name = take(TOKEN)?.[0].toLowerCase();
    if (name === undefined) break;
    const current = challenges.at(-1);
    // `name = value` belongs to the scheme before it; a name alone is the next scheme.
    if (current !== undefined && take(EQUALS)) {
      const value = take(QUOTED)?.[1]?.replace(/\\(.)/g, '$1') ?? take(UNQUOTED)?.[0] ?? '';
      if (!Object.hasOwn(current.parameters, name)) current.parameters[name] = value;
    } else {
      challenges.push({ scheme: name, parameters: {} });
      take(TOKEN68);
    }
  }
  return challenges;
}
