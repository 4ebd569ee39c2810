// Owns the problems of a policy: what is wrong at which line and column, and the error that lists all of them.
import { UsageErrors, UserError } from '../../errors.ts';
import type { SourcePosition } from '../model.ts';

export interface PolicyProblem {
  /** A policy with warnings can be used, one with errors cannot. */
  readonly severity: 'error' | 'warning';
  readonly at: SourcePosition;
  /** What is wrong, and what to write instead. Foreign text in it is quoted and bounded. */
  readonly text: string;
}

/** Further problems are only counted, because a file that is not a policy has one on every line. */
const MAX_PROBLEMS = 100;

/** Collects the problems of one or more files. */
export class Problems {
  /** What the files are, for messages. */
  readonly noun: string;
  readonly list: PolicyProblem[] = [];
  /** The number of problems that are not kept. */
  omitted = 0;
  #errors = 0;

  constructor(noun = 'policy') {
    this.noun = noun;
  }

  error(at: SourcePosition, text: string): undefined {
    this.#errors += 1;
    this.#add({ severity: 'error', at, text });
  }

  warn(at: SourcePosition, text: string): void {
    this.#add({ severity: 'warning', at, text });
  }

  get hasErrors(): boolean {
    return this.#errors > 0;
  }

  #add(problem: PolicyProblem): void {
    if (this.list.length < MAX_PROBLEMS) this.list.splice(this.#placeOf(problem.at), 0, problem);
    else this.omitted += 1;
  }

  /** Sorts the problems of a file by line, because references are checked after everything else. */
  #placeOf({ file, line, column }: SourcePosition): number {
    const later = this.list.findIndex(
      ({ at }) => at.file === file && (at.line > line || (at.line === line && at.column > column)),
    );
    if (later >= 0) return later;
    const last = this.list.findLastIndex(({ at }) => at.file === file);
    return last < 0 ? this.list.length : last + 1;
  }
}

/** The policy cannot be used. Lists each mistake with its position. */
export class PolicyError extends UsageErrors {
  override readonly name = 'PolicyError';

  constructor({ list, omitted }: Pick<Problems, 'list' | 'omitted'>) {
    const errors = list.filter(({ severity }) => severity === 'error');
    const more = omitted > 0 ? [new UserError(`and ${omitted} more problems`)] : [];
    super([...errors.map((problem) => new UserError(problemLine(problem), { place: problem.at })), ...more]);
  }
}

/** `policy.yml:3:5: unknown key "trusts", did you mean "trust"?` */
export function problemLine({ at, severity, text }: PolicyProblem): string {
  return `${at.file}:${at.line}:${at.column}: ${severity === 'warning' ? 'warning: ' : ''}${text}`;
}

const MAX_QUOTED = 80;

/** Text of the file in quotation marks, on one line and bounded. */
export function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : String(value);
  return JSON.stringify(text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED - 1)}…` : text);
}
