// Hands the right to pull from one repository or layout to another process, as plain data that allows nothing else.
import type { Descriptor } from './descriptor.ts';
import type { BlobReader, Traffic } from './store.ts';

/** Structured-cloneable. */
export type PullAccess = LayoutAccess | RegistryAccess;

export interface LayoutAccess {
  readonly kind: 'oci-layout';
  readonly path: string;
  readonly location: string;
}

/** It may contain secrets (the token, the password of a proxy), so it belongs in no argument, variable or log. */
export interface RegistryAccess {
  readonly kind: 'registry';
  readonly registry: string;
  readonly repository: string;
  /** A bearer token for pulling from this repository; absent if the registry requires none. */
  readonly token?: string;
  readonly plainHttp?: readonly string[];
  readonly caFile?: string;
  /** The variables that name proxies. */
  readonly proxies: Readonly<Record<string, string | undefined>>;
}

/** The access, and the side of it that stays with the process that grants it. */
export interface PullGrant {
  readonly access: PullAccess;
  /** A token in place of one that the registry refused; undefined if there is no other. */
  renew(refused: string | undefined): Promise<string | undefined>;
  /** Adds requests of the other process to the traffic of the task that asked for the grant. */
  count(traffic: Traffic): void;
}

export interface PullGranter {
  /** Undefined if the access would need a credential or a token that allows more than pulling. */
  grantPull(): Promise<PullGrant | undefined>;
}

/** The blobs that an access covers. Each is verified by digest and size. */
export interface GrantedBlobs extends BlobReader {
  blob(descriptor: Descriptor): AsyncIterable<Uint8Array>;
  traffic(): Traffic;
}
