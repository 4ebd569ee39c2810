// Switches for tags and deletion.
import { type Call, problem } from '../message.ts';
import { flag, number } from './row.ts';

const isTagCall = (call: Call): call is Call & { target: { kind: 'manifest' } } =>
  call.target.kind === 'manifest' && !call.target.reference.includes(':');
const isRead = (call: Call): boolean => call.method === 'GET' || call.method === 'HEAD';

export const TAG_FAULTS = {
  staleTags: number({
    help: 'a GET or HEAD by tag shows the tag as it was so many milliseconds ago (GHCR)',
    otherwise: 2000,
    before: (milliseconds, call, { storage, now }) => {
      if (!isTagCall(call) || !isRead(call)) return undefined;
      const { repository, reference } = call.target;
      const then = storage.repositories.get(repository)?.tagAt(reference, now() - milliseconds);
      if (then === undefined) return problem(404, 'MANIFEST_UNKNOWN', 'there is no such manifest');
      call.target = { ...call.target, reference: then };
      return undefined;
    },
  }),
  immutableTags: flag({
    help: 'a tag that exists cannot be moved: 400 TAG_INVALID (ECR)',
    async before(_, call, { storage }) {
      if (!isTagCall(call) || call.method !== 'PUT') return undefined;
      const { repository, reference } = call.target;
      if (!storage.repositories.get(repository)?.tags.has(reference)) return undefined;
      return problem(400, 'TAG_INVALID', `the tag ${reference} exists and cannot be overwritten: tags are immutable`);
    },
  }),
  dashTagIsDigest: flag({
    help: 'a tag ALG-HEX that does not exist resolves to the manifest ALG:HEX (GitLab)',
    before: (_, call, { storage }) => {
      if (!isTagCall(call) || !(isRead(call) || call.method === 'DELETE')) return undefined;
      const { repository, reference } = call.target;
      const known = storage.repositories.get(repository);
      const digest = reference.replace('-', ':');
      if (known?.manifests.has(digest) && !known.tags.has(reference)) {
        call.target = { ...call.target, reference: digest };
      }
      return undefined;
    },
  }),
  refuseTagDeletes: number({
    help: 'no tag can be deleted: this status (distribution 2 and Harbor: 400, 405; some have no such path: 404)',
    otherwise: 405,
    before: (status, call) =>
      call.method === 'DELETE' && isTagCall(call)
        ? problem(status, 'UNSUPPORTED', 'a manifest is deleted by its digest')
        : undefined,
  }),
  tagTakesManifest: flag({
    help: 'a manifest is deleted with its last tag (Amazon ECR)',
    after: (_, call, answer, { storage }) => {
      if (call.method !== 'DELETE' || !isTagCall(call) || answer.status >= 300 || call.deleted === undefined) return;
      const repository = storage.repositories.get(call.target.repository);
      if (repository && ![...repository.tags.values()].includes(call.deleted)) repository.deleteManifest(call.deleted);
    },
  }),
  refuseDeletes: number({
    help: 'no manifest, tag or blob can be deleted: this status',
    otherwise: 405,
    before: (status, call) =>
      call.method === 'DELETE' && call.target.kind !== 'upload'
        ? problem(status, 'UNSUPPORTED', 'the operation is unsupported')
        : undefined,
  }),
};
