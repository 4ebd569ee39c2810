// Finds out what a registry supports, by requests that change nothing in it.
import { randomBytes } from 'node:crypto';
import { isRecord } from '../../json/fields.ts';
import { parseJsonBytes } from '../../json/parse.ts';
import type { Descriptor } from '../descriptor.ts';
import { type Digest, digestOf } from '../digest.ts';
import { StoreError } from '../errors.ts';
import { MEDIA_TYPE } from '../media-types.ts';
import { UploadSession } from './content/upload-session.ts';
import type { ExchangeResponse } from './http/exchange.ts';
import { errorCodes, type Repository } from './repository.ts';

const MAX_LIST_BYTES = 4 * 1024 * 1024;
/** No artifact has this type. */
const PROBE_TYPE = 'application/vnd.oci-evidence.probe';
const ABSENT = [400, 404, 405, 406, 501];

/** What a registry does with the filter of the referrers API, and with the size of a page. */
export type FilterSupport = 'applied' | 'ignored' | 'absent';
export type PagingSupport = 'pages' | 'whole' | 'too-few' | 'absent';
type DeleteSupport = 'allowed' | 'unsupported';
export type MountSupport = 'mounts' | 'uploads';

/** Every method throws a StoreError if the registry does not respond or refuses access. */
export interface RegistryProbe {
  /** Where the credential for the repository comes from; undefined without one. Throws a UserError for a broken file or helper. */
  credentialSource(): Promise<string | undefined>;
  filter(subject: Digest): Promise<FilterSupport>;
  paging(subject: Digest): Promise<PagingSupport>;
  /** Asks to delete a manifest that cannot exist. */
  deletion(): Promise<DeleteSupport>;
  /** Mounts a blob from the repository that it is in. */
  mount(blob: Descriptor): Promise<MountSupport>;
}

export function registryProbe(repository: Repository): RegistryProbe {
  return {
    credentialSource: async () => repository.transport.credentialSource?.(repository.name),
    filter: (subject) => filter(repository, subject),
    paging: (subject) => paging(repository, subject),
    deletion: () => deletion(repository),
    mount: (blob) => mount(repository, blob),
  };
}

async function filter(repository: Repository, subject: Digest): Promise<FilterSupport> {
  const response = await list(repository, subject, `artifactType=${PROBE_TYPE}`);
  const index = await indexIn(response);
  if (index === undefined) return 'absent';
  const annotations = isRecord(index.annotations) ? index.annotations : {};
  const said = [response.headers['oci-filters-applied'], annotations['org.opencontainers.referrers.filtersApplied']];
  return said.some((text) => typeof text === 'string' && /artifacttype/i.test(text)) ? 'applied' : 'ignored';
}

async function paging(repository: Repository, subject: Digest): Promise<PagingSupport> {
  const response = await list(repository, subject, 'n=1');
  const index = await indexIn(response);
  if (index === undefined) return 'absent';
  if (response.headers.link !== undefined) return 'pages';
  return Array.isArray(index.manifests) && index.manifests.length > 1 ? 'whole' : 'too-few';
}

function list(repository: Repository, subject: Digest, query: string): Promise<ExchangeResponse> {
  return repository.pull({
    method: 'GET',
    url: repository.path(`referrers/${subject}?${query}`),
    headers: { accept: MEDIA_TYPE.index },
    accept: [200, ...ABSENT],
    attempted: 'list referrers',
    reference: subject,
  });
}

/** The list; undefined without a referrers API. */
async function indexIn(response: ExchangeResponse): Promise<Readonly<Record<string, unknown>> | undefined> {
  const bytes = await response.bytes(MAX_LIST_BYTES);
  const json = response.status === 200 ? parseJsonBytes(bytes) : undefined;
  return isRecord(json) ? json : undefined;
}

async function deletion(repository: Repository): Promise<DeleteSupport> {
  // The digest of random bytes that were never sent anywhere.
  const digest = digestOf(randomBytes(32));
  const response = await repository.remove({
    method: 'DELETE',
    url: repository.path(`manifests/${digest}`),
    accept: [200, 202, 204, 400, 404, 405, 501],
    attempted: 'find out whether manifests can be deleted',
    reference: digest,
  });
  const codes = errorCodes(await response.bytes(MAX_LIST_BYTES));
  const isRefused = response.status === 405 || response.status === 501 || codes.includes('UNSUPPORTED');
  return isRefused ? 'unsupported' : 'allowed';
}

async function mount(repository: Repository, { digest }: Descriptor): Promise<MountSupport> {
  const response = await repository.push({
    method: 'POST',
    url: repository.path(`blobs/uploads/?mount=${digest}&from=${encodeURIComponent(repository.name)}`),
    headers: { 'content-length': '0' },
    accept: [201, 202],
    attempted: 'find out whether blobs can be mounted',
    reference: digest,
  });
  await response.discard();
  if (response.status === 201) return 'mounts';
  try {
    await new UploadSession(repository, response).cancel();
  } catch (error) {
    // A session that cannot be cancelled expires.
    if (!(error instanceof StoreError)) throw error;
  }
  return 'uploads';
}
