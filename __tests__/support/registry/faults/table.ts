// Owns the table of all switches of the registry, applies them to a request, and parses them from the command line.
import type { Answer, Call } from '../message.ts';
import { DELIVERY_FAULTS } from './delivery.ts';
import { LIMIT_FAULTS } from './limits.ts';
import { REFERRERS_FAULTS } from './referrers.ts';
import { type Row, type Rule, strikes, type World } from './row.ts';
import { TAG_FAULTS } from './tags.ts';
import { TOKEN_FAULTS } from './tokens.ts';
import { UPLOAD_FAULTS } from './uploads.ts';

/** In the order in which they act. */
export const FAULTS = {
  ...LIMIT_FAULTS,
  ...REFERRERS_FAULTS,
  ...TAG_FAULTS,
  ...UPLOAD_FAULTS,
  ...TOKEN_FAULTS,
  ...DELIVERY_FAULTS,
};

export type FaultName = keyof typeof FAULTS;

/** The switches that are on, each with its setting. */
export type Faults = { -readonly [K in FaultName]?: (typeof FAULTS)[K] extends Row<infer T> ? T : never };

const ROWS = Object.entries(FAULTS) as [FaultName, Row<unknown>][];

/** Applies the switches before the route. The response of the first switch that responds is final. */
export async function before(call: Call, world: World, faults: Faults): Promise<Answer | 'none' | undefined> {
  for (const [name, row] of ROWS) {
    if (row.before === undefined || !isOn(row, faults[name], call)) continue;
    const answer = await row.before(faults[name], call, world);
    if (answer !== undefined) return answer;
  }
  return undefined;
}

/** Applies the switches to a response, of a route or of a switch. */
export async function after(call: Call, answer: Answer, world: World, faults: Faults): Promise<void> {
  for (const [name, row] of ROWS) {
    if (row.after !== undefined && isOn(row, faults[name], call, answer)) {
      await row.after(faults[name], call, answer, world);
    }
  }
}

function isOn(row: Row<unknown>, setting: unknown, call: Call, answer?: Answer): boolean {
  if (setting === undefined || setting === false) return false;
  if (row.when && !row.when(call, answer)) return false;
  return row.value !== 'rule' || strikes(setting as Rule, call);
}

/** Reads `name`, `name=value` or `name=key=value;key=value` into `faults`; throws an Error that says what is wrong. */
export function parseFault(argument: string, faults: Faults): void {
  const [name, value] = splitOnce(argument);
  const key = camelCase(name) as FaultName;
  if (!Object.hasOwn(FAULTS, key)) throw new Error(`there is no switch ${name}; --help lists them`);
  Object.assign(faults, { [key]: parseSetting(name, FAULTS[key] as Row<never>, value) });
}

/** A line for each switch: its name as the command line takes it, its value and what it does. */
export function describeFaults(): string[] {
  const form = { flag: '', number: '=NUMBER', text: '=TEXT', rule: '=RULE' };
  return ROWS.map(([name, row]) => `  ${`${kebabCase(name)}${form[row.value]}`.padEnd(28)} ${row.help}`);
}

function parseSetting(name: string, row: Row<never>, value: string | undefined): unknown {
  switch (row.value) {
    case 'flag':
      if (value === undefined || value === 'true') return true;
      throw new Error(`${name} takes no value`);
    case 'number':
      if (value === undefined && row.otherwise !== undefined) return row.otherwise;
      if (value !== undefined && /^\d+$/.test(value)) return Number(value);
      throw new Error(`${name} takes a number`);
    case 'text':
      if (value) return value;
      throw new Error(`${name} takes a text`);
    case 'rule':
      return parseRule(name, value ?? '');
  }
}

function parseRule(name: string, text: string): Rule {
  if (/^\d+$/.test(text)) return { times: Number(text) };
  const fields = text.split(';').filter((field) => field !== '');
  return Object.fromEntries(
    fields.map((field) => {
      const [key, value] = splitOnce(field);
      if (value === undefined) throw new Error(`${name} takes key=value;key=value, and ${field} is none`);
      if (key === 'on') return [key, new RegExp(value)];
      if (value === 'true' || value === 'false') return [camelCase(key), value === 'true'];
      if (!/^\d+$/.test(value)) throw new Error(`${key} of ${name} is not a number`);
      return [camelCase(key), Number(value)];
    }),
  );
}

function splitOnce(text: string): [string, string | undefined] {
  const at = text.indexOf('=');
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function kebabCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
