// Converts a SARIF result and its rule to a finding.

import type { Finding, Severity } from '../../evidence/finding.ts';
import { list, record, text, texts } from '../../json/fields.ts';
import { findingOf } from '../raw-finding.ts';
import { severityOfScore } from '../severity.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Rules that are kept in memory. Results of further rules are rated by their own level. */
const MAX_RULES = 100_000;
/** Characters of a message or a rule's help that are searched for the package. */
const MAX_TEXT = 2000;

/** SARIF 2.1.0, section 3.27.10: the level of a result or its rule, used if neither has a score. */
const LEVELS: Readonly<Record<string, Severity>> = {
  error: 'high',
  warning: 'medium',
  note: 'low',
  none: 'negligible',
};
/** Results of these kinds (section 3.27.9) report no problem. */
const NO_PROBLEM: readonly unknown[] = ['pass', 'notApplicable', 'informational'];

/** The used fields of a rule (section 3.49). */
interface Rule {
  readonly id: string;
  readonly score: string | undefined;
  readonly level: string | undefined;
  readonly title: string | undefined;
  readonly url: string | undefined;
  readonly package: PackageFields;
}

interface PackageFields {
  readonly purl: string | undefined;
  readonly name: string | undefined;
  readonly installed: string | undefined;
  readonly fixed: string | undefined;
}

/** The rules of a document, by identifier and by index. */
export class RuleBook {
  readonly #byId = new Map<string, Rule>();
  readonly #ids: string[] = [];

  add(item: Fields): void {
    if (this.#byId.size >= MAX_RULES) return;
    const id = text(item.id) ?? '';
    this.#ids.push(id);
    this.#byId.set(id, ruleOf(id, item));
  }

  /** The rule of a result. Section 3.52.4: its identifier may extend the rule's, as in `CA2101/1`. */
  of(result: Fields): Rule | undefined {
    const reference = record(result.rule);
    const id = text(result.ruleId) ?? text(reference.id) ?? this.#ids[Number(result.ruleIndex ?? reference.index)];
    return id === undefined ? undefined : (this.#byId.get(id) ?? this.#byId.get(id.replace(/\/[^/]*$/, '')));
  }
}

/** Undefined for a result that is not a problem, is no longer present, or was suppressed by the user. */
export function resultFinding(result: Fields, rule: Rule | undefined): Finding | undefined {
  if (NO_PROBLEM.includes(result.kind) || result.baselineState === 'absent' || isSuppressed(result)) return undefined;
  const message = text(record(result.message).text) ?? '';
  const own = packageFields(record(result.properties), message);
  const score = scoreOf(record(result.properties)) ?? rule?.score;
  const level = text(result.level) ?? rule?.level ?? 'warning';
  return findingOf({
    id: identifier(text(result.ruleId) ?? text(record(result.rule).id) ?? rule?.id),
    package: own.purl ?? rule?.package.purl ?? own.name ?? rule?.package.name,
    name: own.name ?? rule?.package.name,
    installed: own.installed ?? rule?.package.installed,
    fixed: own.fixed ?? rule?.package.fixed,
    severity: score === undefined ? (LEVELS[level] ?? 'unknown') : severityOfScore(Number(score)),
    severitySource: score === undefined ? 'sarif_level' : 'security_severity',
    status: 'affected',
    location: locationOf(result),
    title: rule?.title ?? message,
    url: rule?.url,
  });
}

/** Section 3.27.23: a result is suppressed if all its suppressions are accepted, which is the default. */
function isSuppressed(result: Fields): boolean {
  const suppressions = list(result.suppressions).map(record);
  return suppressions.length > 0 && suppressions.every(({ status }) => status === undefined || status === 'accepted');
}

function ruleOf(id: string, item: Fields): Rule {
  const properties = record(item.properties);
  const help = (text(record(item.help).text) ?? '').slice(0, MAX_TEXT);
  return {
    id,
    score: scoreOf(properties),
    level: text(record(item.defaultConfiguration).level),
    title: text(record(item.shortDescription).text)?.slice(0, MAX_TEXT),
    url: text(item.helpUri),
    package: packageFields(properties, help),
  };
}

/** GitHub's property for a score from 0 to 10, which many scanners write. */
function scoreOf(properties: Fields): string | undefined {
  const score = text(properties['security-severity']);
  return score !== undefined && Number(score) >= 0 && Number(score) <= 10 ? score : undefined;
}

const PACKAGE = /^ *Package *: *(\S.*)$/im;
const INSTALLED = /^ *(?:Installed )?Version *: *(\S.*)$/im;
const FIXED = /^ *Fix(?:ed)? Version *: *(\S.*)$/im;
const NO_FIELDS: PackageFields = { purl: undefined, name: undefined, installed: undefined, fixed: undefined };

/** Docker Scout and Grype have properties for the package. Trivy has only text with one field per line, which all write. */
function packageFields(properties: Fields, lines: string): PackageFields {
  const purls = texts(properties.purls);
  const isList = lines.includes('\n');
  if (!isList && purls.length === 0 && properties.fixed_version === undefined) return NO_FIELDS;
  const start = isList ? lines.slice(0, MAX_TEXT) : '';
  const fixed = text(properties.fixed_version) ?? FIXED.exec(start)?.[1];
  return {
    purl: purls.length === 1 ? purls[0] : undefined,
    name: PACKAGE.exec(start)?.[1],
    installed: INSTALLED.exec(start)?.[1],
    fixed: /^not fixed$/i.test(fixed ?? '') ? undefined : fixed,
  };
}

/** The identifier of the vulnerability. Some scanners append the package to it: `CVE-2023-1234-libxml2`. */
function identifier(ruleId: string | undefined): string | undefined {
  return /^(?:CVE-\d{4}-\d{4,}|GHSA(?:-[0-9a-z]{4}){3})(?=-|$)/.exec(ruleId ?? '')?.[0] ?? ruleId;
}

function locationOf(result: Fields): string | undefined {
  const physical = record(record(list(result.locations)[0]).physicalLocation);
  const uri = text(record(physical.artifactLocation).uri);
  const line = text(record(physical.region).startLine);
  return uri === undefined || line === undefined ? uri : `${uri}:${line}`;
}
