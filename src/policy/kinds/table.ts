// Owns the table of kinds as policies see them: one row per kind. The JSON Schema, the reader and the documentation derive from it.
import type { Kind } from '../../evidence/kinds.ts';
import type { KindRow } from './kind.ts';

export const KIND_ROWS: Readonly<Record<Kind, KindRow>> = {
  signature: { options: {} },
  sbom: { options: {} },
  provenance: { options: {} },
  scan: { options: {} },
  vex: { options: {} },
  'policy-decision': { options: {} },
  approval: { options: {} },
  'test-result': { options: {} },
  'model-card': { options: {} },
  'evaluation-report': { options: {} },
  'red-team-summary': { options: {} },
  'tool-manifest': { options: {} },
  custom: { options: {} },
};
