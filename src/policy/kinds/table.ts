// Owns the table of kinds in policies, one row per kind. The JSON Schema, the reader and the documentation derive from it.
import type { Kind } from '../../evidence/kinds.ts';
import { APPROVAL } from './approval.ts';
import { EVALUATION_REPORT } from './evaluation-report.ts';
import { defineKind, type KindRow } from './kind.ts';
import { MODEL_CARD } from './model-card.ts';
import { POLICY_DECISION } from './policy-decision.ts';
import { PROVENANCE } from './provenance.ts';
import { RED_TEAM_SUMMARY } from './red-team-summary.ts';
import { SBOM } from './sbom.ts';
import { SCAN } from './scan.ts';
import { TEST_RESULT } from './test-result.ts';
import { TOOL_MANIFEST } from './tool-manifest.ts';
import { VEX } from './vex.ts';

export const KIND_ROWS: Readonly<Record<Kind, KindRow>> = {
  signature: defineKind({
    description: 'A signature of the image itself, without a statement',
    options: {},
    read: () => ({}),
    check: () => ({ objections: [] }),
  }),
  sbom: SBOM,
  'source-sbom': defineKind({
    description: 'An SBOM of the sources, from their lock files',
    options: {},
    read: () => ({}),
    check: () => ({ objections: [] }),
  }),
  provenance: PROVENANCE,
  scan: SCAN,
  vex: VEX,
  'policy-decision': POLICY_DECISION,
  approval: APPROVAL,
  'test-result': TEST_RESULT,
  'model-card': MODEL_CARD,
  'evaluation-report': EVALUATION_REPORT,
  'red-team-summary': RED_TEAM_SUMMARY,
  'tool-manifest': TOOL_MANIFEST,
  custom: defineKind({
    description: 'Any other statement, checked by `schema` and `fields`',
    needsPredicateType: true,
    options: {},
    read: (content) => content.json(),
    check: () => ({ objections: [] }),
  }),
};
