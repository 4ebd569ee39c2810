// Reads the inputs of one call: every text goes through its parser, and all mistakes are reported together.
import { UsageErrors, UserError } from '../../errors.ts';
import type { Inputs, Values } from './input.ts';

/**
 * The values of a command's inputs. `read` gives the text of an input as the front end has it; an empty one counts as not
 * given. Throws UsageErrors that name every input whose value is missing or invalid.
 */
export function readInputs<I extends Inputs>(
  inputs: I,
  read: (name: keyof I & string) => string | undefined,
): Values<I> {
  const checks = Object.entries(inputs).map(([name, input]) => [
    name,
    () => {
      const value = read(name)?.trim() || (input.default ?? '');
      if (input.required && value === '') throw new UserError(`${name} is required: ${input.description}`);
      try {
        return input.parse(value);
      } catch (error) {
        if (error instanceof UserError) throw new UserError(`${name}: ${error.message}`, { cause: error });
        throw error;
      }
    },
  ]);
  return checkAll(Object.fromEntries(checks)) as Values<I>;
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
