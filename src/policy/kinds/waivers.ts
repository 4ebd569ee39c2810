// Decides which findings are waived by an exception of the policy or by a VEX statement of a trusted signer.
import type { Finding } from '../../evidence/finding.ts';
import type { Exception } from '../model.ts';
import { purlMatches } from '../package-url.ts';
import { bounded } from '../text.ts';
import {
  type ImageNames,
  isResolved,
  statementAboutFinding,
  statementsById,
  type VexStatement,
} from './vex-statement.ts';

export class Waivers {
  readonly #exceptions = new Map<string, Exception[]>();
  readonly #vex: ReadonlyMap<string, readonly VexStatement[]>;
  readonly #image: ImageNames;
  /** Results by finding, because the same finding is in every scan of an image. */
  readonly #known = new Map<string, string | undefined>();

  constructor(exceptions: readonly Exception[], statements: readonly VexStatement[], image: ImageNames) {
    this.#vex = statementsById(statements);
    this.#image = image;
    for (const exception of exceptions) {
      const known = this.#exceptions.get(exception.id);
      if (known === undefined) this.#exceptions.set(exception.id, [exception]);
      else known.push(exception);
    }
  }

  /** Why a finding does not count; undefined if it does. */
  reasonFor(finding: Finding): string | undefined {
    const key = [finding.id, finding.package ?? '', ...finding.aliases].join('\n');
    if (!this.#known.has(key)) this.#known.set(key, this.#find(finding));
    return this.#known.get(key);
  }

  #find(finding: Finding): string | undefined {
    const exception = [finding.id, ...finding.aliases]
      .flatMap((id) => this.#exceptions.get(id) ?? [])
      .find((one) => one.package === undefined || purlMatches(one.package, finding.package));
    if (exception !== undefined) {
      return `exception ${exception.id} until ${exception.until}: ${bounded(exception.reason, 160)}`;
    }
    const statement = statementAboutFinding(finding, this.#vex, this.#image);
    if (statement === undefined || !isResolved(statement)) return undefined;
    const why = statement.justification === undefined ? '' : `: ${bounded(statement.justification, 120)}`;
    const by = statement.by === undefined ? '' : ` by ${statement.by}`;
    return `VEX ${statement.status}${by}${why}`;
  }
}
