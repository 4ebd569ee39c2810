import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startRegistry, type TestRegistry } from '../../support/registry/registry.ts';
import { type Service, serve } from '../../support/sigstore/services.ts';
import { identityToken, type Sigstore, startSigstore } from '../../support/sigstore/sigstore.ts';
import { copyWorkTree, type JobRecord, type WorkflowCopy } from './act.ts';

/** The workflow that the ready policies trust, called by the repository acme/app. */
const EVIDENCE_WORKFLOW = 'acme/workflows/.github/workflows/evidence.yml@refs/tags/v1';
const OWN = '__tests__/integration/e2e/evidence';
const SCAN = 'demo/evidence/scan.sarif';
const CARD = 'examples/evidence/model-card.json';
const RED_TEAM = 'examples/evidence/red-team-summary.json';
const TOOLS = 'examples/evidence/tool-manifest.json';

/** Inputs of attach. The second image gets the same but for `lacking`. */
interface EvidenceInputs {
  readonly scan: string;
  readonly provenance: string;
  readonly evidence: readonly string[];
}

interface ReadyPolicy {
  readonly policy: string;
  readonly attached: EvidenceInputs;
  readonly verdict: string;
  readonly lacking: Partial<EvidenceInputs>;
  /** The line of the requirement that is not met, as it begins. */
  readonly line: string;
  readonly reasons: readonly RegExp[];
}

const BASE: EvidenceInputs = { scan: SCAN, provenance: 'generate', evidence: [] };

const POLICIES: readonly ReadyPolicy[] = [
  {
    policy: 'baseline.yml',
    attached: BASE,
    verdict: 'all 3 requirements are met',
    lacking: { scan: 'none' },
    line: '  - scan:',
    reasons: [/^scan, .*: no scan is attached to the image .*; attached: 1 provenance \(signed by release\)/],
  },
  {
    policy: 'slsa-build-l3.yml',
    attached: BASE,
    verdict: 'the requirement is met',
    lacking: { provenance: 'none', evidence: [CARD] },
    line: '  - any-of:',
    reasons: [
      /: no provenance is attached to the image .*; attached: 1 model card \(not read\)/,
      /: no policy decision is attached to the image /,
    ],
  },
  {
    policy: 'regulated.yml',
    attached: { ...BASE, evidence: [`${OWN}/junit.xml`, `${OWN}/approvals.json`] },
    verdict: 'all 8 requirements are met',
    lacking: { evidence: [`${OWN}/junit.xml`, `${OWN}/approvals-by-author.json`] },
    line: '  - approval:',
    reasons: [/^approval, by 2 people, .* has 1 of 2 required approvers; not counted: "m\.lindt"/],
  },
  {
    policy: 'ai-release.yml',
    attached: { ...BASE, evidence: [`${OWN}/evaluation-report.json`, CARD, RED_TEAM, TOOLS] },
    verdict: 'all 5 requirements are met',
    lacking: { evidence: [CARD, RED_TEAM, TOOLS] },
    line: '  - evaluation-report:',
    reasons: [/^evaluation report, .*: no evaluation report is attached .*; attached: 1 model card/],
  },
];

let copy: WorkflowCopy;
let sigstore: Sigstore;
let tokens: Service;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'oci-evidence-policies-'));
  sigstore = await startSigstore();
  await writeFile(join(folder, 'trusted_root.json'), sigstore.trustedRoot);
  const token = () => JSON.stringify({ value: identityToken({ job_workflow_ref: EVIDENCE_WORKFLOW }) });
  tokens = await serve(() => ({ status: 200, body: token() }));
  copy = await copyWorkTree();
}, 240_000);
afterAll(async () => {
  await Promise.all([copy?.remove(), sigstore?.close(), tokens?.close()]);
  await rm(folder, { recursive: true, force: true });
});

describe.each(POLICIES)('the ready policy $policy', ({ policy, attached, verdict, lacking, line, reasons }) => {
  const path = `policies/${policy}`;
  let registry: TestRegistry;
  let job: JobRecord;
  const step = (id: string) => {
    const found = job.steps.get(id);
    if (found === undefined) throw new Error(`the job has no step ${id}:\n${job.log}`);
    return found;
  };
  beforeAll(async () => {
    registry = await startRegistry();
    const less = { ...attached, ...lacking };
    const variables = {
      E2E_REGISTRY: registry.host,
      FULCIO: sigstore.fulcio.url,
      REKOR: sigstore.rekor.url,
      TRUSTED_ROOT: join(folder, 'trusted_root.json'),
      POLICY: path,
      SCAN: attached.scan,
      EVIDENCE: attached.evidence.join('\n'),
      LACKING_SCAN: less.scan,
      LACKING_PROVENANCE: less.provenance,
      LACKING_EVIDENCE: less.evidence.join('\n'),
    };
    job = await copy.run('__tests__/integration/e2e/policies.yml', variables, {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${tokens.url}/token?api-version=2`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'of-the-runner',
    });
  }, 120_000);
  afterAll(() => registry?.close());

  test('lets the image with all of its evidence pass', () => {
    if (job.result !== 'success') throw new Error(job.log);
    const { result, outputs, summary, log } = step('verify');
    expect(result).toBe('success');
    expect(outputs.decision).toBe('passed');
    expect(outputs.reasons).toBe('');
    expect(log).not.toMatch(/::(error|warning)/);
    expect(summary).toMatch(/^## ✅ .*\n\n\*\*Passed/);
    expect(summary.split('\n')[2]).toContain(verdict);
  });

  test('stops the image that lacks one piece, on the line of the requirement', async () => {
    const { result, outputs, summary, log } = step('lacking');
    expect(result).toBe('failure');
    expect(outputs.decision).toBe('failed');
    const given = outputs.reasons?.split('\n') ?? [];
    expect(given).toHaveLength(reasons.length);
    for (const [index, reason] of reasons.entries()) expect(given[index]).toMatch(reason);
    const lines = (await readFile(new URL(`../../../${path}`, import.meta.url), 'utf8')).split('\n');
    const number = lines.findIndex((text) => text.startsWith(line)) + 1;
    expect(number).toBeGreaterThan(0);
    // The part of each reason up to its first colon is the requirement.
    const [requirement = ''] = /^(one of: )?[^:]+/.exec(given[0] ?? '') ?? [];
    expect(log).toContain(`::error file=${path},line=${number},col=5::${requirement}`);
    expect(summary).toMatch(/^## ❌ .*\n\n\*\*Failed/);
    expect(summary).toContain(`${path}&#58;${number}`);
    expect(summary).toContain('To satisfy it: ');
    expect(log).not.toMatch(/^\s+at /m);
  });
});
