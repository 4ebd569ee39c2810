// Expands variables in compose files and Dockerfiles: `$NAME`, `${NAME}`, `${NAME:-default}`, `${NAME:+alternative}`.

/** Why a text cannot be expanded. */
export class Unexpandable extends Error {
  override readonly name = 'Unexpandable';
}

const NAME = /^[A-Za-z_][A-Za-z0-9_]*/;
const MAX_DEPTH = 10;
const MAX_LENGTH = 4096;

/**
 * `value` gives a variable, or undefined if it is not set. Throws `Unexpandable` for a variable that is not set and has no
 * default, for a form that is not supported, and for a result that is too long.
 */
export function expand(text: string, value: (name: string) => string | undefined, depth = 0): string {
  if (depth > MAX_DEPTH) throw new Unexpandable(`variables are nested deeper than ${MAX_DEPTH} levels`);
  let expanded = '';
  for (let at = 0; at < text.length; ) {
    const dollar = text.indexOf('$', at);
    if (dollar < 0) return bounded(expanded + text.slice(at));
    expanded += text.slice(at, dollar);
    if (text[dollar + 1] === '$') {
      expanded += '$';
      at = dollar + 2;
    } else if (text[dollar + 1] === '{') {
      const end = closingBrace(text, dollar + 2);
      expanded += expandBraces(text.slice(dollar + 2, end), value, depth);
      at = end + 1;
    } else {
      const name = NAME.exec(text.slice(dollar + 1))?.[0];
      if (name === undefined) throw new Unexpandable('"$" is not followed by a variable');
      expanded += required(name, value);
      at = dollar + 1 + name.length;
    }
    bounded(expanded);
  }
  return expanded;
}

function closingBrace(text: string, from: number): number {
  let open = 1;
  for (let at = from; at < text.length; at += 1) {
    if (text.startsWith('${', at)) open += 1;
    else if (text[at] === '}') open -= 1;
    if (open === 0) return at;
  }
  throw new Unexpandable('"${" is not closed');
}

function expandBraces(inner: string, value: (name: string) => string | undefined, depth: number): string {
  const name = NAME.exec(inner)?.[0];
  if (name === undefined) throw new Unexpandable(`"\${${inner.slice(0, 60)}}" is not a variable`);
  const [, operator, word = ''] = /^(:?[-+?])([\s\S]*)$/.exec(inner.slice(name.length)) ?? [];
  if (operator === undefined) {
    if (inner.length > name.length) throw new Unexpandable(`"\${${inner.slice(0, 60)}}" is not supported`);
    return required(name, value);
  }
  const known = value(name);
  const isSet = known !== undefined && (known !== '' || !operator.startsWith(':'));
  if (operator.endsWith('+')) return isSet ? expand(word, value, depth + 1) : '';
  if (isSet) return known;
  return operator.endsWith('-') ? expand(word, value, depth + 1) : required(name, value);
}

function required(name: string, value: (name: string) => string | undefined): string {
  const known = value(name);
  if (known === undefined) throw new Unexpandable(`the variable ${name.slice(0, 60)} has no default`);
  return known;
}

function bounded(text: string): string {
  if (text.length > MAX_LENGTH) throw new Unexpandable(`the expanded text is longer than ${MAX_LENGTH} characters`);
  return text;
}
