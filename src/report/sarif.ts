// Renders the findings of an image as SARIF 2.1.0, for code scanning.
import { type Finding, isOpen, type Severity } from '../evidence/finding.ts';
import { type Digest, digestOf } from '../oci/digest.ts';
import { visible } from './escape.ts';
import { distinctFindings, whereText } from './findings.ts';

/** GitHub shows 5,000 results of a run and refuses more than 25,000. */
const MAX_RESULTS = 5_000;
const MAX_TEXT = 1_000;
const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/** What GitHub sorts alerts by, for findings without a CVSS score. */
const SCORES: Readonly<Record<Severity, string>> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '2.0',
  negligible: '0.1',
  unknown: '5.5',
};

export interface SarifImage {
  /** `registry/repository:tag`: the results of a later scan of it take the place of these. */
  readonly name: string;
  /** The repository in the registry, which alerts show as their file. */
  readonly repository: string;
  readonly digest: Digest;
  /** Of all platforms. */
  readonly findings: readonly Finding[];
}

export interface SarifTool {
  readonly name: string;
  readonly version: string;
  readonly url: string;
}

/** `runs[].automationDetails.id` of an image. */
export function sarifCategory(name: string): string {
  return `oci-evidence/${name}/`;
}

/** The open findings, each once. Untrusted text is plain: brackets, which SARIF reads as links, are escaped. */
export function renderSarif({ name, repository, digest, findings }: SarifImage, tool: SarifTool): string {
  const results = distinctFindings(findings.filter(isOpen)).slice(0, MAX_RESULTS);
  const rules = new Map(results.toReversed().map((finding) => [ruleId(finding), finding]));
  const ids = [...rules.keys()];
  return JSON.stringify({
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        automationDetails: { id: sarifCategory(name) },
        tool: {
          driver: {
            name: tool.name,
            version: tool.version,
            informationUri: tool.url,
            rules: [...rules.values()].map(ruleOf),
          },
        },
        results: results.map((finding) => ({
          ruleId: ruleId(finding),
          ruleIndex: ids.indexOf(ruleId(finding)),
          level: levelOf(finding),
          message: { text: messageOf(finding, name, digest) },
          locations: [
            {
              physicalLocation: { artifactLocation: { uri: encodeURI(repository) }, region: { startLine: 1 } },
              message: { text: plain(`${name}@${digest}`) },
            },
          ],
          partialFingerprints: { primaryLocationLineHash: fingerprintOf(finding, name) },
        })),
      },
    ],
  });
}

function ruleOf(finding: Finding) {
  const { id, title, url, severity, cvss } = finding;
  const short = plain(title ?? id);
  return {
    id: ruleId(finding),
    shortDescription: { text: short },
    fullDescription: { text: short },
    help: { text: `${plain(id)}: ${short}` },
    ...(url !== undefined && isWebAddress(url) && { helpUri: url }),
    defaultConfiguration: { level: levelOf(finding) },
    properties: {
      tags: ['security', 'vulnerability', severity],
      'security-severity': cvss === undefined ? SCORES[severity] : cvss.score.toFixed(1),
      precision: 'very-high',
    },
  };
}

function messageOf(finding: Finding, name: string, digest: Digest): string {
  const { id, installed, fixed, severity } = finding;
  const what = plain(`${whereText(finding)}${installed === undefined ? '' : ` ${installed}`}`);
  const remedy = fixed === undefined ? 'no fixed version is known' : `fixed in ${plain(fixed)}`;
  return `${plain(id)} (${severity}) in ${what}: ${remedy}. Image ${plain(`${name}@${digest}`)}`;
}

function levelOf({ severity }: Finding): 'error' | 'warning' | 'note' {
  if (severity === 'critical' || severity === 'high') return 'error';
  return severity === 'low' || severity === 'negligible' ? 'note' : 'warning';
}

function ruleId({ id }: Finding): string {
  return visible(id, 200);
}

function fingerprintOf(finding: Finding, name: string): string {
  return digestOf(JSON.stringify([name, finding.id, whereText(finding)])).slice(
    'sha256:'.length,
    'sha256:'.length + 32,
  );
}

function plain(text: string): string {
  return visible(text, MAX_TEXT).replaceAll(/[\\[\]]/g, '\\$&');
}

function isWebAddress(url: string): boolean {
  return url.length <= 2_000 && URL.parse(url)?.protocol === 'https:';
}
