// policy check: reports every mistake of policy files with line and column. Nothing is evaluated.
import { ExpectedError, rethrowUnless, UserError } from '../../errors.ts';
import { lintPolicy } from '../../policy/schema/lint.ts';
import { loadPolicy } from '../../policy/schema/load.ts';
import type { PolicyProblem, Problems } from '../../policy/schema/problem.ts';
import { resolveSource } from '../../policy/schema/source.ts';
import { problemAnnotations, problemLines } from '../../report/policy-problems.ts';
import type { CommandResult } from '../command.ts';
import { type Context, withContext } from '../context.ts';
import { PolicyUnavailableError, policyReader } from '../policy-reader.ts';
import type { World } from '../world.ts';
import type { PolicyCheckInputs } from './inputs.ts';

/** A policy has errors. The report lists them. */
class InvalidPolicyError extends ExpectedError {
  override readonly name = 'InvalidPolicyError';
  override readonly code = 'invalid-policy';
}

export async function run(inputs: PolicyCheckInputs, world: World): Promise<CommandResult<never>> {
  return withContext(world, inputs, [], async (context) => {
    const problems: PolicyProblem[] = [];
    const failures: Error[] = [];
    for (const file of inputs.file) {
      const found = await checkFile(file, context).catch((error: unknown) => {
        rethrowUnless(error, PolicyUnavailableError);
        failures.push(error);
      });
      if (found === undefined) continue;
      problems.push(...found.list);
      const errors = found.list.filter(({ severity }) => severity === 'error').length + found.omitted;
      const noun = errors === 1 ? 'error' : 'errors';
      if (found.hasErrors) failures.push(new InvalidPolicyError(`${file} has ${errors} ${noun}`));
      else world.note(`${file} is valid`);
    }
    // The runner reads its commands from standard output.
    const inWorkflow = world.env.GITHUB_ACTIONS === 'true';
    const text = (inWorkflow ? problemAnnotations : problemLines)(problems);
    return { outputs: {}, report: text === '' ? {} : { document: () => text }, failures };
  });
}

async function checkFile(name: string, context: Context): Promise<Problems> {
  const source = resolveSource(name, { type: 'file', path: '' });
  if ('refused' in source) throw new UserError(`file: ${source.refused}`);
  const { policy, problems, uses } = await loadPolicy(source, policyReader(context));
  if (policy !== undefined) lintPolicy(policy, uses, Date.now(), problems);
  return problems;
}
