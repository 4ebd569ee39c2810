// config check: reports every mistake of configuration files, and of what they extend, with line and column.
import { ExpectedError } from '../../errors.ts';
import type { PolicyProblem } from '../../policy/schema/problem.ts';
import { problemAnnotations, problemLines } from '../../report/policy-problems.ts';
import type { Command, CommandResult } from '../command.ts';
import { loadConfig } from '../config/load-config.ts';
import { sectionsOf } from '../config/settings.ts';
import { withContext } from '../context.ts';
import { readSource } from '../policy-reader.ts';
import type { World } from '../world.ts';
import type { ConfigCheckInputs } from './inputs.ts';

/** A configuration has errors. The report lists them. */
class InvalidConfigError extends ExpectedError {
  override readonly name = 'InvalidConfigError';
  override readonly code = 'invalid-config';
}

export async function checkConfig(
  inputs: ConfigCheckInputs,
  world: World,
  commands: readonly Command[],
): Promise<CommandResult<never>> {
  return withContext(world, { ...inputs, config: undefined }, [], async (context) => {
    const found: PolicyProblem[] = [];
    const failures: Error[] = [];
    for (const path of inputs.file) {
      const source = { type: 'file', path } as const;
      const bytes = await readSource(source, context, 'a configuration');
      const { problems, names } = await loadConfig(source, bytes, sectionsOf(commands), context);
      found.push(...problems.list);
      const errors = problems.list.filter(({ severity }) => severity === 'error').length + problems.omitted;
      if (problems.hasErrors)
        failures.push(new InvalidConfigError(`${path} has ${errors} ${errors === 1 ? 'error' : 'errors'}`));
      else world.note(`${path} is valid: ${names.join(', extends ')}`);
    }
    // The runner reads its commands from standard output.
    const text = (world.env.GITHUB_ACTIONS === 'true' ? problemAnnotations : problemLines)(found);
    return { outputs: {}, report: text === '' ? {} : { document: () => text }, failures };
  });
}
