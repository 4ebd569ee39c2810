// The checks of doctor: one row each.
import { visibilityOf } from '../../graph/visibility.ts';
import { parseManifest } from '../../oci/descriptor.ts';
import { isIndex } from '../../oci/media-types.ts';
import type { FilterSupport, MountSupport, PagingSupport, RegistryProbe } from '../../oci/registry-probe.ts';
import { loadSigningKey } from '../attach/signing-key.ts';
import type { Check, Finding, Patient } from './finding.ts';

const NO_IMAGE: Finding = {
  outcome: 'unknown',
  detail: 'the image could not be read',
  remedy: 'name an image that exists and that you may pull',
};

const NO_API = 'the registry has no referrers API';

const FILTER: Readonly<Record<FilterSupport, Finding>> = {
  applied: { outcome: 'ok', detail: 'the registry filters referrers by artifact type' },
  ignored: {
    outcome: 'warning',
    detail:
      'the registry ignores the artifactType filter; oci-evidence filters itself, other tools may list everything',
    remedy: 'filter the output of tools that rely on the registry',
  },
  absent: { outcome: 'unknown', detail: NO_API },
};

const PAGING: Readonly<Record<PagingSupport, Finding>> = {
  pages: { outcome: 'ok', detail: 'the registry returns long lists in pages' },
  whole: { outcome: 'ok', detail: 'the registry returns the list in one response, whatever page size is requested' },
  'too-few': { outcome: 'unknown', detail: 'the image has fewer than two referrers, which fit on any page' },
  absent: { outcome: 'unknown', detail: NO_API },
};

const MOUNT: Readonly<Record<MountSupport, Finding>> = {
  mounts: { outcome: 'ok', detail: 'blobs are mounted from other repositories without a transfer' },
  uploads: {
    outcome: 'warning',
    detail: 'the registry did not mount a blob; promote copies every blob between repositories',
  },
};

export const CHECKS: readonly Check[] = [
  {
    name: 'credential',
    question: 'Which credential is used',
    needsRegistry: true,
    async run(patient) {
      const source = await probeOf(patient).credentialSource();
      return source === undefined
        ? { outcome: 'ok', detail: 'none: access is anonymous', remedy: 'to push, run oci-evidence login' }
        : { outcome: 'ok', detail: `the one from ${source}` };
    },
  },
  {
    name: 'pull',
    question: 'Can the image be pulled',
    isEssential: true,
    async run({ image, failure, store }) {
      if (failure !== undefined) throw failure;
      if (image === undefined) return NO_IMAGE;
      const { digest, mediaType } = image.descriptor;
      const entries = isIndex(mediaType)
        ? ` (an index of ${parseManifest(image, store.location).manifests.length} manifests)`
        : '';
      return { outcome: 'ok', detail: `${digest}${entries}` };
    },
  },
  {
    name: 'push',
    question: 'May evidence be pushed',
    isEssential: true,
    async run({ store }) {
      await store.provePushAccess();
      return { outcome: 'ok', detail: 'an upload was accepted, and cancelled' };
    },
  },
  {
    name: 'referrers',
    question: 'How are referrers stored',
    async run({ image, store }) {
      if (image === undefined) return NO_IMAGE;
      const ways = new Set<string>();
      let count = 0;
      for await (const { via, referrers } of store.referrers(image.descriptor.digest)) {
        ways.add(via);
        count += referrers.length;
      }
      const listed = `${count} listed`;
      if (ways.has('api') && ways.has('fallback-tag')) {
        return {
          outcome: 'warning',
          detail: `the referrers API, and entries that only the fallback tag has; ${listed}`,
          remedy: 'run oci-evidence reconcile IMAGE --apply to list all of them in the API',
        };
      }
      if (!ways.has('fallback-tag'))
        return { outcome: 'ok', detail: `${ways.has('api') ? 'referrers API' : 'index of the layout'}; ${listed}` };
      return {
        outcome: 'warning',
        detail: `fallback tags, since the registry has no referrers API; ${listed}`,
        remedy: 'nothing is needed; a registry with the referrers API needs no tags and has no races between writers',
      };
    },
  },
  {
    name: 'filter',
    question: 'Does the registry filter by artifact type',
    needsRegistry: true,
    run: async (patient) => withImage(patient, async (probe, digest) => FILTER[await probe.filter(digest)]),
  },
  {
    name: 'paging',
    question: 'Are long lists returned in pages',
    needsRegistry: true,
    run: async (patient) => withImage(patient, async (probe, digest) => PAGING[await probe.paging(digest)]),
  },
  {
    name: 'delete',
    question: 'Can evidence be deleted',
    needsRegistry: true,
    async run(patient) {
      const support = await probeOf(patient).deletion();
      if (support === 'allowed') return { outcome: 'ok', detail: 'the registry accepts requests to delete manifests' };
      return {
        outcome: 'warning',
        detail: 'the registry deletes no manifests, so that prune and delete do not work',
        remedy: 'enable deletion in the registry, or use its own API',
      };
    },
  },
  {
    name: 'mount',
    question: 'Can blobs be mounted',
    needsRegistry: true,
    async run(patient) {
      const { image, store } = patient;
      if (image === undefined) return NO_IMAGE;
      const blob = await someBlob(patient);
      if (blob === undefined) return { outcome: 'unknown', detail: `${store.location} has no blob to try it with` };
      return MOUNT[await probeOf(patient).mount(blob)];
    },
  },
  {
    name: 'identity',
    question: 'Is there an identity to sign with',
    async run({ inputs, context }) {
      const { 'signing-key': key, 'signing-key-password': password } = inputs;
      const { env } = context;
      if (key !== undefined) {
        await loadSigningKey(key, password, context);
        return { outcome: 'ok', detail: 'the signing key can be read' };
      }
      if (env.ACTIONS_ID_TOKEN_REQUEST_URL && env.ACTIONS_ID_TOKEN_REQUEST_TOKEN) {
        return { outcome: 'ok', detail: `the identity of this job (${env.GITHUB_WORKFLOW_REF ?? 'OIDC'})` };
      }
      if (env.SIGSTORE_ID_TOKEN) return { outcome: 'ok', detail: 'the identity token in SIGSTORE_ID_TOKEN' };
      return {
        outcome: 'warning',
        detail: 'none, so that evidence would be attached unsigned',
        remedy:
          env.GITHUB_ACTIONS === 'true'
            ? 'add `permissions: id-token: write` to the job, or set signing-key'
            : 'set signing-key, or run in a workflow with `permissions: id-token: write`',
      };
    },
  },
  {
    name: 'readers',
    question: 'What do other tools find',
    async run({ graph }) {
      if (graph === undefined) return NO_IMAGE;
      const views = visibilityOf(graph);
      const finding = views.filter(({ finds }) => finds.length > 0).length;
      const caveats = views.reduce((sum, view) => sum + view.caveats.length, 0);
      const detail = `${finding} of ${views.length} tools find evidence of this image`;
      if (caveats === 0) return { outcome: 'ok', detail };
      return { outcome: 'warning', detail: `${detail}, with ${caveats} caveats`, remedy: 'see the list of tools' };
    },
  },
];

function probeOf({ probe, store }: Patient): RegistryProbe {
  if (probe === undefined) throw new RangeError(`${store.location} is not a registry`);
  return probe;
}

async function withImage(
  patient: Patient,
  ask: (probe: RegistryProbe, digest: Parameters<RegistryProbe['filter']>[0]) => Promise<Finding>,
): Promise<Finding> {
  const { image } = patient;
  return image === undefined ? NO_IMAGE : ask(probeOf(patient), image.descriptor.digest);
}

/** A blob that is in the repository: the config of the image, or of the first manifest of an index. */
async function someBlob({ image, store }: Patient): Promise<Parameters<RegistryProbe['mount']>[0] | undefined> {
  if (image === undefined) return undefined;
  const content = parseManifest(image, store.location);
  if (content.config !== undefined) return content.config;
  const [first] = content.manifests;
  return first && parseManifest(await store.manifest(first.digest), store.location).config;
}
