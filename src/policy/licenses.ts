// Decides whether SPDX license expressions are permitted. Denying a license also denies it as "or later" and with exceptions.
import parse from 'spdx-expression-parse';
import { rethrowUnless } from '../errors.ts';

export interface LicenseRules {
  readonly deny?: readonly string[] | undefined;
  readonly allow?: readonly string[] | undefined;
  /** For licenses that are absent or not an SPDX expression. Default: `deny` if there is an allow-list. */
  readonly unknown?: 'allow' | 'deny' | undefined;
}

export type LicenseVerdict = 'permitted' | 'denied' | 'not allowed' | 'unknown';

/** Longer expressions count as unknown: the parser is recursive. */
const MAX_EXPRESSION = 2000;
const GNU = /^((?:a|l)?gpl|gfdl)-\d+\.\d+$/;

type Expression = parse.Info;

/** Checks an expression; undefined stands for a component without license. Equal expressions are evaluated once. */
export function licenseCheck({
  deny = [],
  allow,
  unknown,
}: LicenseRules): (expression: string | undefined) => LicenseVerdict {
  const denied = matcher(deny);
  const allowed = allow === undefined ? undefined : matcher(allow);
  const unknownIsDenied = (unknown ?? (allow === undefined ? 'allow' : 'deny')) === 'deny';
  const known = new Map<string, LicenseVerdict>();

  const leaf = (name: string): LicenseVerdict => {
    if (denied(name)) return 'denied';
    if (allowed === undefined || allowed(name)) return 'permitted';
    return 'not allowed';
  };
  const evaluate = (expression: Expression): LicenseVerdict => {
    if ('conjunction' in expression) {
      const [left, right] = [evaluate(expression.left), evaluate(expression.right)];
      // With OR, one choice is enough; with AND, every license applies.
      return expression.conjunction === 'or' ? best(left, right) : best(left, right) === left ? right : left;
    }
    return leaf(nameOf(expression));
  };
  const check = (expression: string | undefined): LicenseVerdict => {
    const text = expression?.trim() ?? '';
    const parsed = text === '' ? undefined : parsedExpression(text);
    if (parsed !== undefined) return evaluate(parsed);
    if (text !== '' && denied(text)) return 'denied';
    if (text !== '' && allowed?.(text)) return 'permitted';
    return unknownIsDenied ? 'unknown' : 'permitted';
  };
  return (expression = '') => {
    const verdict = known.get(expression) ?? check(expression);
    known.set(expression, verdict);
    return verdict;
  };
}

const RANK: readonly LicenseVerdict[] = ['permitted', 'not allowed', 'unknown', 'denied'];

function best(a: LicenseVerdict, b: LicenseVerdict): LicenseVerdict {
  return RANK.indexOf(a) <= RANK.indexOf(b) ? a : b;
}

function parsedExpression(text: string): Expression | undefined {
  if (text.length > MAX_EXPRESSION) return undefined;
  try {
    return parse(text);
  } catch (error) {
    // spdx-expression-parse throws a TypeError for an expression that ends early, such as `MIT AND`.
    rethrowUnless(error, Error, TypeError);
    return undefined;
  }
}

function nameOf({ license, plus, exception }: parse.LicenseInfo): string {
  return `${license}${plus ? '+' : ''}${exception === undefined ? '' : ` WITH ${exception}`}`;
}

/** `GPL-2.0` and `GPL-2.0+` are deprecated names of `GPL-2.0-only` and `GPL-2.0-or-later`. */
function canonical(name: string): string {
  const lower = name.trim().toLowerCase();
  const id = lower.replace(/\+$/, '');
  if (!GNU.test(id)) return lower;
  return `${id}-${lower.endsWith('+') ? 'or-later' : 'only'}`;
}

/** Whether a list has a license. `AGPL-*` stands for every license with that prefix. */
function matcher(names: readonly string[]): (license: string) => boolean {
  const exact = new Set<string>();
  const prefixes: string[] = [];
  for (const name of names) {
    if (name.endsWith('*')) prefixes.push(name.slice(0, -1).trim().toLowerCase());
    else exact.add(canonical(name));
  }
  return (license) => {
    const [id = '', exception] = license.split(' WITH ');
    const own = canonical(id);
    const forms = [own, own.replace(/-or-later$/, '-only'), own.replace(/\+$/, '')];
    const full = exception === undefined ? [] : [`${own} with ${exception.toLowerCase()}`];
    return [...forms, ...full].some((form) => exact.has(form)) || prefixes.some((prefix) => own.startsWith(prefix));
  };
}
