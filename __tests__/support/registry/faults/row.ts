// Owns the type of a switch of the registry: one row each, by the kind of its value.
import type { Auth } from '../auth.ts';
import type { Answer, Call } from '../message.ts';
import type { Storage } from '../storage.ts';

export interface World {
  readonly storage: Storage;
  readonly auth: Auth;
  readonly now: () => number;
  foreignUrl: string;
}

/** Which requests a switch strikes: those whose `METHOD /path?query` matches `on`, the next `times` of them. */
export interface Rule {
  /** Counts down as it strikes; every time where absent. */
  times?: number;
  on?: RegExp;
}

type Maybe<T> = T | Promise<T>;

export interface Row<T> {
  /** How the value is written: `flag` without one; `rule` as `key=value;key=value` or as a bare number of times. */
  readonly value: 'flag' | 'number' | 'text' | 'rule';
  readonly help: string;
  /** What a number is where the command line gives none. */
  readonly otherwise?: number;
  /** Which calls it can strike at all, beside what a rule's `on` says. */
  when?(call: Call, answer?: Answer): boolean;
  /** Before the route: may change the call, answer in the route's place, or see to it that nothing is (`none`). */
  before?(setting: T, call: Call, world: World): Maybe<Answer | 'none' | undefined>;
  /** After it: changes the answer. */
  after?(setting: T, call: Call, answer: Answer, world: World): Maybe<void>;
}

type Parts<T> = Omit<Row<T>, 'value'>;

export const flag = (parts: Parts<boolean>): Row<boolean> => ({ value: 'flag', ...parts });
export const number = (parts: Parts<number>): Row<number> => ({ value: 'number', ...parts });
export const text = <T extends string = string>(parts: Parts<T>): Row<T> => ({ value: 'text', ...parts });
export const rule = <T extends object = object>(parts: Parts<Rule & T>): Row<Rule & T> => ({ value: 'rule', ...parts });

/** Whether a rule strikes this call; counts it down. */
export function strikes(setting: Rule, call: Call): boolean {
  if (setting.times !== undefined && setting.times <= 0) return false;
  if (setting.on !== undefined && !setting.on.test(lineOf(call))) return false;
  if (setting.times !== undefined) setting.times--;
  return true;
}

function lineOf(call: Call): string {
  const query = call.query.toString();
  return `${call.method} ${call.path}${query && `?${query}`}`;
}

/** Replaces the JSON body of an answer. */
export function editJson(answer: Answer, edit: (value: Record<string, unknown>) => void): void {
  if (!Buffer.isBuffer(answer.body)) return;
  const value = JSON.parse(answer.body.toString('utf8')) as Record<string, unknown>;
  edit(value);
  answer.body = Buffer.from(JSON.stringify(value));
}

export function setHeader(answer: Answer, name: string, value: string | string[] | undefined): void {
  const { [name]: _, ...others } = answer.headers;
  answer.headers = value === undefined ? others : { ...others, [name]: value };
}
