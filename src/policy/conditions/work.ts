// Estimates the work of a CEL expression before its evaluation: an upper bound from its loops and the lengths of lists.
import type { ASTNode } from '@marcbachmann/cel-js';
import type { CelValue } from './facts.ts';

type Facts = Readonly<Record<string, CelValue>>;

/** The macros that evaluate their last arguments once for each item. */
const LOOPS: ReadonlySet<string> = new Set(['all', 'exists', 'exists_one', 'map', 'filter']);
/** Steps of a call: a regular expression or a search in a string costs more than a comparison. */
const COSTS: Readonly<Record<string, number>> = {
  matches: 100,
  linearMatches: 100,
  contains: 10,
  split: 100,
  join: 100,
  replace: 100,
};

/** An upper bound on the number of steps of an evaluation. */
export function workOf(ast: ASTNode, facts: Facts): number {
  const longest = longestOf(facts, uses(ast, 'split')) * (1 + countOf(ast, '+')) ** 2;

  const lengthOf = (node: ASTNode): number => {
    switch (node.op) {
      case 'list':
        return node.args.length;
      case 'map':
        return node.args.length;
      case '+':
        return lengthOf(node.args[0]) + lengthOf(node.args[1]);
      case '?:':
        return Math.max(lengthOf(node.args[1]), lengthOf(node.args[2]));
      case 'rcall':
        return LOOPS.has(node.args[0]) ? lengthOf(node.args[1]) : longest;
      default: {
        const value = lookUp(node, facts);
        if (value === undefined) return longest;
        return typeof value === 'object' && value !== null ? Object.keys(value).length : 0;
      }
    }
  };

  const cost = (node: ASTNode): number => {
    if (node.op === 'rcall') {
      const [name, receiver, args] = node.args;
      const inner = args.reduce((sum, one) => sum + cost(one), COSTS[name] ?? 1);
      return cost(receiver) + (LOOPS.has(name) ? 1 + inner * lengthOf(receiver) : inner);
    }
    if (node.op === 'in') return 1 + cost(node.args[0]) + cost(node.args[1]) + lengthOf(node.args[1]);
    return childrenOf(node).reduce((sum, one) => sum + cost(one), 1);
  };

  return cost(ast);
}

/** The operands of a node. */
export function childrenOf(node: ASTNode): readonly ASTNode[] {
  switch (node.op) {
    case 'value':
    case 'id':
      return [];
    case '.':
    case '.?':
      return [node.args[0]];
    case 'call':
      return node.args[1];
    case 'rcall':
      return [node.args[1], ...node.args[2]];
    case 'map':
      return node.args.flat();
    case '!_':
    case '-_':
      return [node.args];
    default:
      return node.args;
  }
}

/** The value of a path of names from a variable, such as `sbom.components`; undefined if it is anything else. */
function lookUp(node: ASTNode, facts: Facts): CelValue | undefined {
  if (node.op === 'id') return Object.hasOwn(facts, node.args) ? facts[node.args] : undefined;
  if (node.op !== '.') return undefined;
  const parent = lookUp(node.args[0], facts);
  if (typeof parent !== 'object' || parent === null || Array.isArray(parent) || parent instanceof Date)
    return undefined;
  const [, name] = node.args;
  return Object.hasOwn(parent, name) ? (parent as Readonly<Record<string, CelValue>>)[name] : undefined;
}

/** The length of the longest list or map and, if the expression splits strings, of the longest string. */
function longestOf(facts: Facts, splits: boolean): number {
  let longest = 1;
  const stack: CelValue[] = Object.values(facts);
  for (let value = stack.pop(); value !== undefined; value = stack.pop()) {
    if (typeof value === 'string') longest = Math.max(longest, splits ? value.length : 0);
    if (typeof value !== 'object' || value === null) continue;
    const items = Object.values(value) as CelValue[];
    longest = Math.max(longest, items.length);
    for (const item of items) stack.push(item);
  }
  return longest;
}

function countOf(node: ASTNode, op: ASTNode['op']): number {
  return childrenOf(node).reduce((sum, one) => sum + countOf(one, op), node.op === op ? 1 : 0);
}

function uses(node: ASTNode, method: string): boolean {
  return (node.op === 'rcall' && node.args[0] === method) || childrenOf(node).some((one) => uses(one, method));
}
