// policy test: decides recorded cases, and reports where a decision differs from the expected one.
import { relative, resolve } from 'node:path';
import { ExpectedError, UserError } from '../../errors.ts';
import type { Decision } from '../../policy/decision.ts';
import { evaluate } from '../../policy/evaluate.ts';
import type { Policy } from '../../policy/model.ts';
import { type Expectation, expectationOf, parseCase } from '../../policy/recorded.ts';
import { requirePolicy } from '../../policy/schema/load.ts';
import { resolveSource, sourceName } from '../../policy/schema/source.ts';
import { messageLines } from '../../report/escape.ts';
import type { CommandResult } from '../command.ts';
import { type Context, withContext } from '../context.ts';
import { policyReader } from '../policy-reader.ts';
import type { World } from '../world.ts';
import { findCases, readCase } from './cases.ts';
import type { PolicyTestInputs } from './inputs.ts';

/** A decision differs from the expected one. The report has the differences. */
class DifferentDecisionError extends ExpectedError {
  override readonly name = 'DifferentDecisionError';
  override readonly code = 'different-decision';
}

export async function run(inputs: PolicyTestInputs, world: World): Promise<CommandResult<never>> {
  const directory = inputs.directory ?? '';
  return withContext(world, inputs, [], async (context) => {
    const paths = await findCases(resolve(world.cwd, directory));
    if (paths.length === 0) {
      throw new UserError(`${JSON.stringify(directory)} has no recorded cases; add files that end with .json`);
    }
    const policies = new Map<string, Promise<Policy>>();
    const lines: string[] = [];
    const failures: Error[] = [];
    for (const path of paths) {
      const name = relative(world.cwd, path);
      const { expected, decision } = await decide(path, name, policies, context);
      const differences = differencesOf(expected, expectationOf(decision));
      lines.push(`${differences.length === 0 ? 'ok     ' : 'differs'} ${name}: ${decision.outcome}`);
      if (differences.length === 0) continue;
      lines.push(...differences.map((line) => `  ${line}`), ...reasonsOf(decision));
      failures.push(new DifferentDecisionError(`the decision for ${name} differs from the expected one`));
    }
    const same = paths.length - failures.length;
    lines.push(`${same} of ${paths.length} ${paths.length === 1 ? 'case' : 'cases'} as expected`);
    return { outputs: {}, report: { document: () => messageLines(`${lines.join('\n')}\n`) }, failures };
  });
}

async function decide(
  path: string,
  name: string,
  policies: Map<string, Promise<Policy>>,
  context: Context,
): Promise<{ expected: Expectation; decision: Decision }> {
  const recorded = parseCase(await readCase(path, context.cwd), name);
  const source = resolveSource(recorded.policy, { type: 'file', path: relative(context.cwd, path) });
  if ('refused' in source) throw new UserError(`${name}: policy: ${source.refused}`);
  const policy = policies.get(sourceName(source)) ?? requirePolicy(source, policyReader(context));
  policies.set(sourceName(source), policy);
  return {
    expected: recorded.expect,
    decision: await evaluate(await policy, recorded.input, recorded.time),
  };
}

/** A line for each difference: `-` is expected, `+` was decided. */
function differencesOf(expected: Expectation, decided: Expectation): string[] {
  const lines = expected.outcome === decided.outcome ? [] : [`- ${expected.outcome}`, `+ ${decided.outcome}`];
  for (const name of new Set([...Object.keys(expected.unmet), ...Object.keys(decided.unmet)])) {
    const [before, after] = [expected, decided].map(({ unmet }) => textOf(name, unmet));
    if (before !== after) lines.push(`- ${before}`, `+ ${after}`);
  }
  return lines;
}

function textOf(name: string, unmet: Expectation['unmet']): string {
  const one = Object.hasOwn(unmet, name) ? unmet[name] : undefined;
  return one === undefined ? `${name}: passed` : `${name}: ${one.outcome} (${one.reasons.join(', ')})`;
}

function reasonsOf({ results }: Decision): string[] {
  return results.flatMap(({ name, reasons }) => reasons.map(({ text }) => `    ${name}: ${text}`));
}
