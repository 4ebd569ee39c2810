// Evaluates the conditions of a policy: CEL expressions over facts, within bounds on size, nesting and work.
import {
  type ASTNode,
  TypeError as CelTypeError,
  Environment,
  EvaluationError,
  ParseError,
} from '@marcbachmann/cel-js';
import { RE2JS, RE2JSException } from 're2js';
import type { CheckCondition, ConditionFacts } from '../evaluation.ts';
import { celFacts, FactsTooLarge, KIND_VARIABLES, NOW, OTHER_VARIABLES } from './facts.ts';
import { childrenOf, workOf } from './work.ts';

const LIMITS = { maxAstNodes: 300, maxDepth: 24, maxListElements: 200, maxMapEntries: 50, maxCallArguments: 8 };
const MAX_EXPRESSION = 2_048;
const MAX_LOOPS = 3;
const MAX_PATTERN = 1_024;
/** The limit on steps, about a second of work. */
const MAX_WORK = 5_000_000;
/** Replaces the method `matches`, whose patterns take exponential time in the library. */
const LINEAR_MATCHES = 'linearMatches';

type Parsed = ReturnType<Environment['parse']>;

/** The reason why the expression is invalid, with the position; undefined if it is valid. */
export function checkExpression(cel: string): string | undefined {
  const parsed = parse(cel);
  return typeof parsed === 'string' ? parsed : undefined;
}

/** A condition whose expression cannot be evaluated over these facts fails with the error. */
export const checkCondition: CheckCondition = ({ cel }, facts) => {
  const parsed = parse(cel);
  if (typeof parsed === 'string') return { holds: false, text: `invalid CEL expression: ${parsed}` };
  const value = evaluate(parsed, facts);
  if (value === true) return { holds: true };
  return { holds: false, text: typeof value === 'string' ? value : 'it is false' };
};

/** The value of the expression, or the reason why it has none. */
function evaluate(parsed: Parsed, facts: ConditionFacts): boolean | string {
  try {
    const values = celFacts(facts);
    const work = workOf(parsed.ast, values);
    if (work > MAX_WORK) {
      return `it could take ${work} steps with this evidence, and the limit is ${MAX_WORK}; use fewer nested loops`;
    }
    const value: unknown = parsed(values);
    return typeof value === 'boolean' ? value : `its result is ${typeof value}, expected true or false`;
  } catch (error) {
    const text = celError(error);
    if (text === undefined) throw error;
    return text;
  }
}

function parse(cel: string): Parsed | string {
  if (cel.length > MAX_EXPRESSION) return `it has more than ${MAX_EXPRESSION} characters`;
  try {
    const parsed = ENVIRONMENT.parse(cel);
    const refused = refusedPart(parsed.ast, 0);
    if (refused !== undefined) return refused;
    const { valid, type, error } = parsed.check();
    if (!valid) return celError(error) ?? 'its types do not match';
    return type === 'bool' || type === 'dyn' ? parsed : `its result is ${type}, expected true or false`;
  } catch (error) {
    const text = celError(error);
    if (text === undefined) throw error;
    return text;
  }
}

/** Rejects variables for intermediate results and deeply nested loops, and makes `matches` linear. */
function refusedPart(node: ASTNode, loops: number): string | undefined {
  let inner = loops;
  if (node.op === 'rcall') {
    const [name, receiver, args] = node.args;
    if (receiver.op === 'id' && receiver.args === 'cel') return 'cel.bind is not supported';
    if (name === 'matches') node.args[0] = LINEAR_MATCHES;
    if (['all', 'exists', 'exists_one', 'map', 'filter'].includes(name) && args.length > 1) inner += 1;
    if (inner > MAX_LOOPS) return `it has more than ${MAX_LOOPS} nested loops`;
  }
  for (const child of childrenOf(node)) {
    const refused = refusedPart(child, inner);
    if (refused !== undefined) return refused;
  }
  return undefined;
}

/** The message of an error that an expression can cause: a CEL error, a pattern that is not RE2, or a result too large. */
function celError(error: unknown): string | undefined {
  if (error instanceof ParseError || error instanceof EvaluationError || error instanceof CelTypeError) {
    const column = error.range === undefined ? '' : ` (at character ${error.range.start + 1})`;
    return `${oneLine(error.summary)}${column}`;
  }
  if (error instanceof RE2JSException) return `invalid RE2 pattern: ${oneLine(error.message)}`;
  if (error instanceof FactsTooLarge) return error.message;
  return error instanceof RangeError ? `a result is too large: ${oneLine(error.message)}` : undefined;
}

const MAX_MESSAGE = 200;

function oneLine(text: string): string {
  const line = text.replaceAll(/[\p{C}\s]+/gu, ' ').trim();
  return line.length > MAX_MESSAGE ? `${line.slice(0, MAX_MESSAGE - 1)}…` : line;
}

function linearMatches(text: string, pattern: string): boolean {
  if (pattern.length > MAX_PATTERN) throw new EvaluationError(`a pattern has more than ${MAX_PATTERN} characters`);
  return RE2JS.compile(pattern).test(text);
}

function environment(): Environment {
  const made = new Environment({ homogeneousAggregateLiterals: false, limits: LIMITS });
  for (const name of [...OTHER_VARIABLES, ...KIND_VARIABLES]) made.registerVariable(name, 'dyn');
  return made
    .registerVariable(NOW, 'google.protobuf.Timestamp')
    .registerFunction(`string.${LINEAR_MATCHES}(string): bool`, linearMatches);
}

const ENVIRONMENT = environment();
