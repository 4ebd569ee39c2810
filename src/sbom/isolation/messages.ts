// Owns the messages between this process and the child process that reads layers. All can be cloned structurally.
import { UserError } from '../../errors.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { Activity } from '../../net/foreign-activity.ts';
import type { Descriptor } from '../../oci/descriptor.ts';
import { StoreError, type StoreErrorFacts } from '../../oci/errors.ts';
import type { PullAccess } from '../../oci/pull-access.ts';
import type { Traffic } from '../../oci/store.ts';
import type { PlatformTarget } from '../image.ts';
import type { SbomEvidenceOptions } from '../sbom-evidence.ts';
import type { SourceDocument } from '../sources/source-evidence.ts';
import type { SourcesRequest } from './source-directory.ts';

/** Pipes for blobs: one per layer that is read in parallel. */
export const PIPES = 4;

/** What to generate. */
export interface GenerateRequest {
  /** The store's location, for messages and documents. */
  readonly location: string;
  readonly targets: readonly PlatformTarget[];
  readonly strict: boolean;
  readonly document: SbomEvidenceOptions;
  readonly cache?: CacheLocation;
}

export interface CacheLocation {
  /** Absolute path of the directory that contains the record directory. */
  readonly parent: string;
  /** The time of this run, in milliseconds since the epoch. */
  readonly time: number;
  /** Authenticates records. */
  readonly key?: Uint8Array;
}

/** The SBOM of one image, with the document's bytes. */
export interface GeneratedDocument {
  readonly evidence: Omit<Evidence, 'document'>;
  readonly descriptor: Descriptor;
  readonly bytes: Uint8Array;
  /** What could not be read, one line each. */
  readonly notes: readonly string[];
}

export type GenerateResult = GeneratedDocument | { readonly notice: string };

/** Sent to the child. */
export type Command =
  /** If it is watched, the child reports what it does. */
  | { readonly type: 'generate'; readonly request: GenerateRequest; readonly isWatched: boolean }
  | { readonly type: 'sources'; readonly request: SourcesRequest }
  | { readonly type: 'manifest'; readonly id: number; readonly outcome: Outcome<unknown> }
  /** Without access, blobs are read through the pipes. */
  | { readonly type: 'access'; readonly access: PullAccess | undefined }
  | { readonly type: 'token'; readonly id: number; readonly token: string | undefined };

/** Sent by the child. The parent sends blobs through the numbered pipe. */
export type Report =
  | { readonly type: 'manifest'; readonly id: number; readonly reference: string }
  | { readonly type: 'blob'; readonly pipe: number; readonly descriptor: Descriptor }
  | { readonly type: 'access' }
  | { readonly type: 'token'; readonly id: number; readonly refused: string | undefined }
  /** Everything that the child has requested itself so far. */
  | { readonly type: 'traffic'; readonly traffic: Traffic }
  | { readonly type: 'activity'; readonly activity: Activity }
  | {
      readonly type: 'done';
      readonly results: readonly GenerateResult[];
      readonly warnings: readonly string[];
      /** Cache records written. */
      readonly written: number;
    }
  | { readonly type: 'sources'; readonly document: SourceDocument }
  | { readonly type: 'failed'; readonly error: EncodedError };

export type Outcome<T> = { readonly value: T } | { readonly error: EncodedError };

/** An error that survives structured cloning: expected errors by their fields, any other with its stack trace. */
export type EncodedError =
  | { readonly kind: 'store'; readonly facts: StoreErrorFacts }
  | { readonly kind: 'user'; readonly message: string }
  | { readonly kind: 'bug'; readonly message: string; readonly stack: string };

export function encodeError(error: unknown): EncodedError {
  if (error instanceof StoreError) {
    const { code, store, reference, attempted, request, status, detail, remedy } = error;
    const optional = {
      ...(reference !== undefined && { reference }),
      ...(request !== undefined && { request }),
      ...(status !== undefined && { status }),
    };
    return { kind: 'store', facts: { code, store, attempted, detail, remedy, ...optional } };
  }
  if (error instanceof UserError) return { kind: 'user', message: error.message };
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  return { kind: 'bug', message, stack: stack ?? message };
}

export function decodeError(error: EncodedError): Error {
  if (error.kind === 'store') return new StoreError(error.facts);
  if (error.kind === 'user') return new UserError(error.message);
  return Object.assign(new Error(error.message), { stack: error.stack });
}
