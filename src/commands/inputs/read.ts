// Reads the inputs of one call: every text goes through its parser, and all mistakes are reported together.
import { settleAll, UsageErrors, UserError } from '../../errors.ts';
import type { Input, Inputs, Values } from './input.ts';

/** The text of an input as the front end has it; an empty one counts as not given. */
type Read<I extends Inputs> = (name: keyof I & string) => string | undefined;

/** The values of a command's inputs. Throws UsageErrors that name every input whose value is missing or invalid. */
export function readInputs<I extends Inputs>(inputs: I, read: Read<I>): Values<I> {
  const checks = Object.entries(inputs).map(([name, input]) => [name, () => parse(name, input, read)]);
  return checkAll(Object.fromEntries(checks)) as Values<I>;
}

/**
 * The same, for a command that starts: also checks what the values name, such as files. Rejects with all mistakes together,
 * and with those of `others`.
 */
export async function checkInputs<I extends Inputs>(
  inputs: I,
  read: Read<I>,
  cwd: string,
  others: readonly Promise<void>[],
): Promise<Values<I>> {
  const entries = Object.entries(inputs).map(async ([name, input]) => {
    const value = parse(name, input, read);
    await input.check?.(value, { cwd, text: read }).catch((error: unknown) => rethrowNamed(name, error));
    return [name, value];
  });
  await settleAll([...entries, ...others]);
  return Object.fromEntries(await Promise.all(entries)) as Values<I>;
}

function parse<I extends Inputs>(name: keyof I & string, input: Input, read: Read<I>): unknown {
  const value = read(name)?.trim() || (input.default ?? '');
  if (input.required && value === '') throw new UserError(`${name} is required: ${firstSentence(input.description)}`);
  try {
    return input.parse(value);
  } catch (error) {
    return rethrowNamed(name, error);
  }
}

/** The rest of a description is in the help. */
function firstSentence(description: string): string {
  return description.split(/(?<=[^.])\. (?=[A-Z`])/, 1)[0] ?? '';
}

function rethrowNamed(name: string, error: unknown): never {
  if (!(error instanceof UserError)) throw error;
  const messages = error instanceof UsageErrors ? error.messages : [error.message];
  const named = messages.map((message) => new UserError(`${name}: ${message}`, { cause: error }));
  throw named.length === 1 ? named[0] : new UsageErrors(named);
}

/** Runs every check and gives their results. Throws UsageErrors with the mistakes of all of them. */
export function checkAll<C extends Readonly<Record<string, () => unknown>>>(
  checks: C,
): { readonly [Name in keyof C]: ReturnType<C[Name]> } {
  const mistakes: UserError[] = [];
  const results = Object.entries(checks).map(([name, check]) => {
    try {
      return [name, check()];
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      mistakes.push(error);
      return [name, undefined];
    }
  });
  if (mistakes.length > 0) throw new UsageErrors(mistakes);
  return Object.fromEntries(results);
}
