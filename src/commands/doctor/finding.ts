// The model of doctor: checks in a table, and what each of them found.
import type { Graph } from '../../graph/model.ts';
import type { Manifest } from '../../oci/descriptor.ts';
import type { RegistryProbe } from '../../oci/registry-probe.ts';
import type { Store } from '../../oci/store.ts';
import type { Context } from '../context.ts';
import type { DoctorInputs } from './inputs.ts';

/** `unknown`: there was no reliable answer. */
export type Outcome = 'ok' | 'warning' | 'failed' | 'unknown';

export interface Finding {
  readonly outcome: Outcome;
  /** One sentence without a full stop. It may contain text of the registry. */
  readonly detail: string;
  /** What to do; absent if nothing is needed. */
  readonly remedy?: string;
}

/** What the checks look at. */
export interface Patient {
  readonly context: Context;
  readonly inputs: DoctorInputs;
  readonly store: Store;
  /** Absent for an OCI layout. */
  readonly probe: RegistryProbe | undefined;
  /** The image; undefined if it could not be read. */
  readonly image: Manifest | undefined;
  /** Why it could not be read. */
  readonly failure: Error | undefined;
  /** The graph of its referrers; undefined if it could not be read. */
  readonly graph: Graph | undefined;
}

export interface Check {
  readonly name: string;
  readonly question: string;
  /** Without an answer to it, the whole call has none. */
  readonly isEssential?: true;
  /** Only for a registry, not for an OCI layout. */
  readonly needsRegistry?: true;
  /** Rejects with a StoreError or UserError: the check then has no answer, or failed. */
  run(patient: Patient): Promise<Finding>;
}

export interface CheckResult extends Finding {
  readonly name: string;
  readonly question: string;
}
