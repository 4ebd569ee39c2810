// Decides which findings do not count: by an exception of the policy, or by a VEX statement of a trusted signer.
import type { Finding } from '../../evidence/finding.ts';
import type { Exception } from '../model.ts';
import { purlMatches } from '../package-url.ts';
import { bounded } from '../text.ts';
import type { CheckContext } from './kind.ts';
import { isResolved, statementAboutFinding, statementsById, type VexStatement } from './vex-statement.ts';

export class Waivers {
  readonly #context: CheckContext;
  readonly #exceptions = new Map<string, Exception[]>();
  readonly #vex: ReadonlyMap<string, readonly VexStatement[]>;

  constructor(context: CheckContext) {
    this.#context = context;
    this.#vex = statementsById(context.vex);
    for (const exception of context.exceptions) {
      const known = this.#exceptions.get(exception.id) ?? [];
      this.#exceptions.set(exception.id, [...known, exception]);
    }
  }

  /** Why a finding does not count; undefined if it does. */
  reasonFor(finding: Finding): string | undefined {
    const exception = [finding.id, ...finding.aliases]
      .flatMap((id) => this.#exceptions.get(id) ?? [])
      .find((one) => one.package === undefined || purlMatches(one.package, finding.package));
    if (exception !== undefined) {
      return `exception ${exception.id} until ${exception.until}: ${bounded(exception.reason, 160)}`;
    }
    const { image, subject } = this.#context;
    const statement = statementAboutFinding(finding, this.#vex, [subject, image]);
    if (statement === undefined || !isResolved(statement)) return undefined;
    const why = statement.justification === undefined ? '' : `: ${bounded(statement.justification, 120)}`;
    const by = statement.by === undefined ? '' : ` by ${statement.by}`;
    return `VEX ${statement.status}${by}${why}`;
  }
}
