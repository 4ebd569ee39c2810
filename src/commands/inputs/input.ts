// Types of inputs, their parsers, and the errors for invalid values.
import { UserError } from '../../errors.ts';
import { alternatives, closest } from '../../spelling.ts';

/** The sections in which help and README list inputs. */
export type GroupName =
  | 'Image'
  | 'Retention'
  | 'Policy'
  | 'Evidence'
  | 'SBOM'
  | 'Scan'
  | 'Signing'
  | 'Registry'
  | 'Output'
  | 'Configuration';

/** The declaration of an input. Its name is the key under which a command lists it. */
export interface Input<Value = unknown> {
  readonly group: GroupName;
  readonly description: string;
  /** Gives the value of the trimmed text, which is empty if the input is not set and has no default. Throws a UserError. */
  readonly parse: (text: string) => Value;
  /** Checks what the value names outside the inputs, such as a file. Makes no network call; rejects with a UserError. */
  check?(value: Value, call: InputCheck): Promise<void>;
  /** The text of an input that is not set. */
  readonly default?: string;
  /** The default in action.yml, if it is an expression that the runner evaluates. */
  readonly actionDefault?: string;
  readonly required?: true;
  /** What this call is about: a configuration file cannot set it. */
  readonly perCall?: true;
  /** The parts of the text to mask as soon as it is read. */
  readonly secrets?: (text: string) => readonly string[];
  /** The only values it takes. */
  readonly values?: readonly string[];
  /** On a command line the flag alone means true. */
  readonly boolean?: true;
  /** Takes several values, one per line: on a command line the flag may be repeated. */
  readonly repeatable?: true;
  /** One letter for the same flag on a command line: `o` for `-o`. */
  readonly letter?: string;
}

/** What a check sees of the call: the directory of relative paths, and the texts of the other inputs. */
export interface InputCheck {
  readonly cwd: string;
  text(input: string): string | undefined;
}

export type Inputs = Readonly<Record<string, Input>>;

/** The values of the inputs that a command lists, with the types of their parsers. */
export type Values<I extends Inputs> = { readonly [Name in keyof I]: I[Name] extends Input<infer V> ? V : never };

type Row<V = unknown> = Omit<Input<V>, 'group' | 'parse' | 'values' | 'boolean'>;
type Ungrouped<V> = Omit<Input<V>, 'group'>;

/** Puts every input of a file into its group. */
export function group<const R extends Readonly<Record<string, Ungrouped<unknown>>>>(
  name: GroupName,
  rows: R,
): { readonly [Name in keyof R]: R[Name] extends Ungrouped<infer V> ? Input<V> : never } {
  const grouped = Object.entries(rows).map(([key, row]) => [key, { ...row, group: name }]);
  return Object.fromEntries(grouped);
}

/** The same input with a description of its own in one command. */
export function described<V>(input: Input<V>, description: string): Input<V> {
  return { ...input, description };
}

/** The same input in a command that can do without it. */
export function optional<V>({ required, ...input }: Input<V>): Input<V> {
  return input;
}

/** An input with a parser of its own. */
export function parsed<V>(row: Row<NoInfer<V>>, parse: (text: string) => V): Ungrouped<V> {
  return { ...row, parse };
}

export function text(row: Row<string | undefined>): Ungrouped<string | undefined> {
  return parsed(row, (value) => (value === '' ? undefined : value));
}

export function flag(row: Row): Ungrouped<boolean> {
  return { ...row, default: row.default ?? 'false', boolean: true, parse: parseBoolean };
}

export function choice<const V extends string>(
  row: Row & { readonly default: NoInfer<V> },
  values: readonly V[],
): Ungrouped<V> {
  return { ...row, values, parse: (value) => parseChoice(value, values) };
}

export function lines(row: Row<readonly string[]>): Ungrouped<readonly string[]> {
  return { ...row, repeatable: true, parse: linesOf };
}

export function items(row: Row): Ungrouped<readonly string[]> {
  return { ...row, repeatable: true, parse: itemsOf };
}

/** A UserError that quotes the value, says what the input takes, and names the closest valid value. */
export function invalidValue(value: string, expected: string, known: readonly string[] = []): UserError {
  const quoted = JSON.stringify(value.length > 100 ? `${value.slice(0, 99)}…` : value);
  const close = closest(value, known);
  return new UserError(
    `invalid value ${quoted}; use ${expected}${close === undefined ? '' : `; did you mean "${close}"?`}`,
  );
}

/** One of `values`. Throws a UserError. */
export function parseChoice<V extends string>(value: string, values: readonly V[]): V {
  const found = values.find((one) => one === value);
  if (found === undefined) throw invalidValue(value, alternatives(values), values);
  return found;
}

/** By YAML 1.2's core schema, as GitHub's own actions read it. */
function parseBoolean(value: string): boolean {
  if (/^(?:true|True|TRUE)$/.test(value)) return true;
  if (/^(?:false|False|FALSE)?$/.test(value)) return false;
  throw invalidValue(value, 'true or false', ['true', 'false']);
}

/** Lines without white space around them; empty ones are dropped. */
export function linesOf(value: string): string[] {
  return value
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Items separated by commas or line breaks. */
export function itemsOf(value: string): string[] {
  return linesOf(value.replaceAll(',', '\n'));
}

/** `key=value` lines. Throws a UserError that quotes the line. */
export function pairsOf(value: string): Readonly<Record<string, string>> {
  const pairs = linesOf(value).map((line) => {
    const equals = line.indexOf('=');
    if (equals < 1) throw invalidValue(line, 'key=value, one per line');
    return [line.slice(0, equals).trim(), line.slice(equals + 1).trim()];
  });
  return Object.fromEntries(pairs);
}
