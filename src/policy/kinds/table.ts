// Owns the table of what a policy can require of each kind of evidence: one row per kind.
import type { Kind } from '../../evidence/kinds.ts';
import { APPROVAL_OPTIONS } from './approval.ts';
import { EVALUATION_REPORT_OPTIONS } from './evaluation-report.ts';
import type { KindRow } from './kind.ts';
import { MODEL_CARD_OPTIONS } from './model-card.ts';
import { POLICY_DECISION_OPTIONS } from './policy-decision.ts';
import { PROVENANCE_OPTIONS } from './provenance.ts';
import { RED_TEAM_SUMMARY_OPTIONS } from './red-team-summary.ts';
import { SBOM_OPTIONS } from './sbom.ts';
import { SCAN_OPTIONS } from './scan.ts';
import { TEST_RESULT_OPTIONS } from './test-result.ts';
import { TOOL_MANIFEST_OPTIONS } from './tool-manifest.ts';
import { VEX_OPTIONS } from './vex.ts';

export const KIND_ROWS: Readonly<Record<Kind, KindRow>> = {
  signature: { options: {}, description: 'A signature of the image itself, without a statement' },
  sbom: { options: SBOM_OPTIONS, description: 'An SBOM, in CycloneDX or SPDX' },
  provenance: { options: PROVENANCE_OPTIONS, description: 'SLSA provenance, version 0.2 or 1' },
  scan: { options: SCAN_OPTIONS, description: 'The result of a vulnerability scan' },
  vex: { options: VEX_OPTIONS, description: 'A VEX document: OpenVEX, CSAF or CycloneDX' },
  'policy-decision': {
    options: POLICY_DECISION_OPTIONS,
    description: 'The decision of another gate: a SLSA verification summary',
  },
  approval: { options: APPROVAL_OPTIONS, description: 'Approvals by people', counts: 'approvers' },
  'test-result': { options: TEST_RESULT_OPTIONS, description: 'A test result (in-toto) or a JUnit report' },
  'model-card': { options: MODEL_CARD_OPTIONS, description: 'A model card' },
  'evaluation-report': { options: EVALUATION_REPORT_OPTIONS, description: 'Scores of a model in evaluations' },
  'red-team-summary': { options: RED_TEAM_SUMMARY_OPTIONS, description: 'The result of attacks on a model' },
  'tool-manifest': { options: TOOL_MANIFEST_OPTIONS, description: 'The tools that a server offers to a model' },
  custom: {
    options: {},
    description: 'Any other statement, checked by `schema` and `fields`',
    needsPredicateType: true,
  },
};
