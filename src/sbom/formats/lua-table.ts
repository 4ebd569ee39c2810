// Reads assignments of literals from Lua files, such as rockspecs and the manifests of LuaRocks. No code is run.
import { Unreadable } from '../cataloguers/cataloguer.ts';

/** List items have their position as key, from `1`. */
export type LuaTable = ReadonlyMap<string, LuaValue>;
export type LuaValue = string | LuaTable;

const MAX_DEPTH = 32;
const MAX_VALUES = 500_000;
/** Texts and comments in long brackets, `[[` or `[==[`, end at `]]` or `]==]`, which is searched for separately, so that time stays linear. */
const TOKEN =
  /\s+|--\[={0,20}\[|--[^\n]*|"(?:[^"\\\n]|\\.)*|'(?:[^'\\\n]|\\.)*|\[={0,20}\[|[A-Za-z_]\w*|-?[\d.]+|\.\.|./sy;

/** Global assignments of texts, numbers and tables, by name. Anything else in the file is skipped. */
export function luaGlobals(text: string): LuaTable {
  const tokens = new Tokens(text);
  const globals = new Map<string, LuaValue>();
  for (let token = tokens.next(); token !== undefined; token = tokens.next()) {
    if (!/^[A-Za-z_]\w*$/.test(token) || tokens.peek() !== '=') continue;
    tokens.next();
    const value = tokens.value(0);
    // An expression, such as `"1.0" .. "-1"`, is not a literal.
    if (value !== undefined && tokens.peek() !== '..') globals.set(token, value);
  }
  return globals;
}

/** A text at a path of keys, if it is not empty. */
export function luaText(value: LuaValue | undefined, ...keys: readonly string[]): string | undefined {
  let at = value;
  for (const key of keys) at = luaTable(at)?.get(key);
  return typeof at === 'string' && at.trim() !== '' ? at.trim() : undefined;
}

export function luaTable(value: LuaValue | undefined): LuaTable | undefined {
  return typeof value === 'object' ? value : undefined;
}

class Tokens {
  readonly #text: string;
  #at = 0;
  #values = 0;
  #peeked: string | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  peek(): string | undefined {
    this.#peeked ??= this.#read();
    return this.#peeked;
  }

  next(): string | undefined {
    const token = this.peek();
    this.#peeked = undefined;
    return token;
  }

  /** A literal, or undefined for a value that is none, of which one token is consumed. */
  value(depth: number): LuaValue | undefined {
    if (depth > MAX_DEPTH || ++this.#values > MAX_VALUES) throw new Unreadable('nests or lists too many Lua values');
    const token = this.next();
    if (token === undefined) return undefined;
    if (token === '{') return this.#table(depth);
    const bracket = /^\[=*\[/.exec(token)?.[0].length;
    if (bracket !== undefined) return token.slice(bracket, -bracket);
    if (token.length > 1 && /^["']/.test(token)) return token.slice(1, -1).replaceAll(/\\(.)/gs, '$1');
    return /^-?\d/.test(token) ? token : undefined;
  }

  #table(depth: number): LuaTable {
    const members = new Map<string, LuaValue>();
    let position = 1;
    while (this.peek() !== '}') {
      if (this.peek() === undefined) throw new Unreadable('has a truncated Lua table');
      const key = this.#key(depth);
      const value = typeof key === 'object' ? key.item : this.value(depth + 1);
      const name = typeof key === 'string' ? key : String(position++);
      if (value !== undefined) members.set(name, value);
      this.#skip(depth);
    }
    this.next();
    return members;
  }

  /** The key of `key = value` and `["key"] = value`, else the list item itself. */
  #key(depth: number): string | { readonly item: LuaValue | undefined } {
    const first = this.peek() as string;
    if (first === '[') {
      this.next();
      const key = this.value(depth + 1);
      if (this.next() !== ']' || this.next() !== '=') throw new Unreadable('has a malformed Lua table');
      return typeof key === 'string' ? key : '';
    }
    if (!/^[A-Za-z_]\w*$/.test(first)) return { item: this.value(depth + 1) };
    this.next();
    if (this.peek() !== '=') return { item: undefined };
    this.next();
    return first;
  }

  /** Skips the rest of an expression up to the next member. */
  #skip(depth: number): void {
    for (let token = this.peek(); token !== undefined && token !== '}'; token = this.peek()) {
      if (token === ',' || token === ';') {
        this.next();
        return;
      }
      this.value(depth + 1);
    }
  }

  #read(): string | undefined {
    while (this.#at < this.#text.length) {
      TOKEN.lastIndex = this.#at;
      let token = TOKEN.exec(this.#text)?.[0] as string;
      const bracket = /^(?:--)?\[(=*)\[$/.exec(token);
      if (bracket !== null) token = this.#upTo(`]${bracket[1]}]`, this.#at + token.length);
      else if (/^["']/.test(token)) token = this.#upTo(token[0] as string, this.#at + token.length);
      this.#at += token.length;
      if (!/^(?:\s|--)/.test(token)) return token;
    }
    return undefined;
  }

  /** The token with its end. A file that ends within a text or comment is damaged. */
  #upTo(mark: string, from: number): string {
    const end = mark.length > 1 ? this.#text.indexOf(mark, from) : this.#text.startsWith(mark, from) ? from : -1;
    if (end === -1) throw new Unreadable('has a truncated Lua text');
    return this.#text.slice(this.#at, end + mark.length);
  }
}
