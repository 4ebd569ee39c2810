// Switches for the referrers API: registries without it, with a part of it, or with pages of their own.

import { setTimeout as sleep } from 'node:timers/promises';
import { type Answer, type Call, empty, problem } from '../message.ts';
import type { Entry } from '../referrers.ts';
import { manifestFields } from '../storage.ts';
import { editJson, flag, number, setHeader, type World } from './row.ts';

const isList = (call: Call): boolean => call.method === 'GET' && call.target.kind === 'referrers';
const isPush = (call: Call): boolean => call.method === 'PUT' && call.target.kind === 'manifest';
const isPaged = (call: Call): boolean => isList(call) || call.target.kind === 'tags';

/** What registries without the API answer: 404 as a plain page, others with an error body. */
function refusal(status: number, call: Call, world: World): Answer {
  if (status === 401) return world.auth.challenge(call);
  if (status === 403) return problem(403, 'DENIED', 'requested access to the resource is denied');
  if (status !== 404) return problem(status, 'UNSUPPORTED', 'the operation is unsupported');
  const answer = empty(404, { 'Content-Type': 'text/plain; charset=utf-8', 'X-Content-Type-Options': 'nosniff' });
  answer.body = Buffer.from('404 page not found\n');
  return answer;
}

export const REFERRERS_FAULTS = {
  noReferrers: number({
    help: 'no referrers API: this status instead (distribution 3 and GHCR 404; others 400, 405, 406, 501; 401, 403)',
    otherwise: 404,
    before: (status, call, world) => (isList(call) ? refusal(status, call, world) : undefined),
    after: (_, call, answer) => {
      if (isPush(call)) setHeader(answer, 'OCI-Subject', undefined);
    },
  }),
  referrersNameUnknown: flag({
    help: 'the API answers 404 NAME_UNKNOWN for a repository that does not exist yet',
    before: (_, call, { storage }) =>
      isList(call) && call.target.kind === 'referrers' && !storage.repositories.has(call.target.repository)
        ? problem(404, 'NAME_UNKNOWN', 'there is no such repository')
        : undefined,
  }),
  lyingSubject: flag({
    help: 'OCI-Subject is sent and the referrer is then not listed (once ECR, Docker Hub); goes with no-referrers too',
    after: (_, call, answer) => {
      if (isPush(call) && call.subject !== undefined) setHeader(answer, 'OCI-Subject', call.subject);
      if (isList(call) && answer.status === 200) {
        editJson(answer, (index) => {
          index.manifests = [];
        });
      }
    },
  }),
  losesConcurrentReferrers: number({
    help: 'the list of a subject is read when a push arrives and written so many milliseconds later (olareg)',
    otherwise: 20,
    async before(milliseconds, call, { storage }) {
      if (!isPush(call) || call.target.kind !== 'manifest') return undefined;
      const bytes = await call.bytes(4 * 1024 * 1024);
      const subject = bytes && manifestFields(bytes)?.subject?.digest;
      if (subject === undefined) return undefined;
      const repository = storage.repository(call.target.repository);
      call.listed = repository.referrersOf(subject);
      await sleep(milliseconds);
      return undefined;
    },
    after: (_, call, answer, { storage }) => {
      const { listed, subject } = call;
      if (listed === undefined || subject === undefined || answer.status !== 201) return;
      if (call.target.kind !== 'manifest') return;
      const repository = storage.repository(call.target.repository);
      const own = repository
        .referrersOf(subject)
        .filter(({ digest }) => digest === answer.headers['Docker-Content-Digest']);
      repository.setReferrers(subject, [...listed, ...own]);
    },
  }),
  staleReferrers: number({
    help: 'a referrer is listed so many milliseconds after it was pushed',
    otherwise: 2000,
    after: (milliseconds, call, answer, { storage, now }) => {
      if (!isList(call) || answer.status !== 200 || call.target.kind !== 'referrers') return;
      const pushedAt = storage.repositories.get(call.target.repository)?.pushedAt;
      const fresh = (entry: Entry) => (pushedAt?.get(entry.digest) ?? 0) > now() - milliseconds;
      editJson(answer, (index) => {
        index.manifests = (index.manifests as Entry[]).filter((entry) => !fresh(entry));
      });
    },
  }),
  noSubjectHeader: flag({
    help: 'the API works, and OCI-Subject is not sent (Harbor before 2.9, go-containerregistry)',
    after: (_, call, answer) => {
      if (isPush(call)) setHeader(answer, 'OCI-Subject', undefined);
    },
  }),
  refuseUnknownSubject: flag({
    help: 'a manifest whose subject is not there is refused with 400 (GitLab)',
    async before(_, call, { storage }) {
      if (!isPush(call) || call.target.kind !== 'manifest') return undefined;
      const bytes = await call.bytes(4 * 1024 * 1024);
      const subject = bytes && manifestFields(bytes)?.subject?.digest;
      const known = storage.repositories.get(call.target.repository)?.manifests;
      if (subject === undefined || known?.has(subject)) return undefined;
      return problem(400, 'MANIFEST_INVALID', `the subject ${subject} is unknown`);
    },
  }),
  ignoreFilter: flag({
    help: 'the artifactType filter is ignored and not announced',
    before: (_, call) => {
      if (isList(call)) call.query.delete('artifactType');
      return undefined;
    },
  }),
  filterAnnotation: flag({
    help: 'the filter is announced by the annotation of 1.1.0-rc1 instead of OCI-Filters-Applied',
    after: (_, call, answer) => {
      if (!isList(call) || answer.headers['OCI-Filters-Applied'] === undefined) return;
      setHeader(answer, 'OCI-Filters-Applied', undefined);
      editJson(answer, (index) => {
        index.annotations = { 'org.opencontainers.referrers.filtersApplied': 'artifactType' };
      });
    },
  }),
  configArtifactType: flag({
    help: "artifactType is always the config's media type (go-containerregistry)",
    after: (_, call, answer, { storage }) => {
      if (!isList(call) || answer.status !== 200 || call.target.kind !== 'referrers') return;
      const manifests = storage.repositories.get(call.target.repository)?.manifests;
      editJson(answer, (index) => {
        index.manifests = (index.manifests as Entry[]).map((entry) => ({
          ...entry,
          artifactType: manifests?.get(entry.digest)?.fields.config?.mediaType,
        }));
      });
    },
  }),
  pageSize: number({
    help: 'entries on one page of referrers or tags; Link leads to the next',
    otherwise: 10,
    before: (size, call) => {
      call.pageSize = size;
      return undefined;
    },
  }),
  noLink: flag({
    help: 'never a Link: referrers all on one page (zot), tags cut off at n',
    before: (_, call) => {
      if (isList(call)) call.pageSize = Number.POSITIVE_INFINITY;
      return undefined;
    },
    after: (_, call, answer) => {
      if (isPaged(call)) setHeader(answer, 'Link', undefined);
    },
  }),
  unquotedRel: flag({
    help: 'Link says rel=next without quotes (olareg)',
    after: (_, call, answer) => {
      const link = answer.headers.Link;
      if (isPaged(call) && typeof link === 'string') setHeader(answer, 'Link', link.replace('"next"', 'next'));
    },
  }),
  foreignLink: flag({
    help: 'Link points to the second listener, another origin',
    after: (_, call, answer, { foreignUrl }) => {
      const link = answer.headers.Link;
      if (isPaged(call) && typeof link === 'string') setHeader(answer, 'Link', link.replace('<', `<${foreignUrl}`));
    },
  }),
  absoluteLink: flag({
    help: 'Link is an absolute URL of the same origin',
    after: (_, call, answer) => {
      const link = answer.headers.Link;
      if (isPaged(call) && typeof link === 'string') setHeader(answer, 'Link', link.replace('<', `<${call.base}`));
    },
  }),
  linkLoop: flag({
    help: 'every page of a list has a Link to itself',
    after: (_, call, answer) => {
      if (isPaged(call)) setHeader(answer, 'Link', `<${call.path}?${call.query}>; rel="next"`);
    },
  }),
  endlessLink: flag({
    help: 'every page of a list has a Link to one more page',
    after: (_, call, answer) => {
      if (!isPaged(call)) return;
      const query = new URLSearchParams(call.query);
      query.set('page', String(Number(query.get('page') ?? 0) + 1));
      setHeader(answer, 'Link', `<${call.path}?${query}>; rel="next"`);
    },
  }),
};
