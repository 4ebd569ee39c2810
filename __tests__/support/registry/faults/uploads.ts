// Switches for uploads, mounts, and the places that blobs are served from.
import { type Call, empty, problem } from '../message.ts';
import type { Upload } from '../storage.ts';
import { flag, number, rule, setHeader } from './row.ts';

const isStart = (call: Call): boolean => call.method === 'POST' && call.target.kind === 'upload-start';
const isSession = (call: Call): call is Call & { target: { kind: 'upload' } } => call.target.kind === 'upload';

const shortChunks = new WeakSet<Upload>();
const steps = new WeakMap<Upload, number>();

/** Where an answer of an upload leads next; undefined where it leads to a finished blob. */
const nextStep = (location: string | string[] | undefined): string | undefined =>
  typeof location === 'string' && location.includes('/blobs/uploads/') ? location : undefined;

export const UPLOAD_FAULTS = {
  noSinglePost: flag({
    help: 'POST ?digest= with the body is answered 202 and nothing of the body is kept',
    before: (_, call) => {
      if (isStart(call)) call.query.delete('digest');
      return undefined;
    },
  }),
  maxMonolithic: number({
    help: 'an upload in one piece above so many bytes is refused with 413; chunks are taken',
    otherwise: 1024 * 1024,
    before: (limit, call, { storage }) => {
      // A PUT may bring the last chunk of many.
      const begun = isSession(call) && (storage.uploads.get(call.target.id)?.sink.size ?? 0) > 0;
      const whole = isStart(call) || (isSession(call) && call.method === 'PUT' && !begun);
      if (!whole || !call.hasBody || (call.contentLength ?? Number.POSITIVE_INFINITY) <= limit) return undefined;
      return problem(413, 'SIZE_INVALID', `an upload in one piece may have at most ${limit} bytes`);
    },
  }),
  chunkMinLength: number({
    help: 'OCI-Chunk-Min-Length; a chunk after a shorter one is refused with 416',
    otherwise: 1024,
    before: (length, call, { storage }) => {
      if (!isSession(call) || !call.hasBody) return undefined;
      const session = storage.uploads.get(call.target.id);
      if (session === undefined) return undefined;
      if (shortChunks.has(session)) return problem(416, 'SIZE_INVALID', `a chunk was shorter than ${length} bytes`);
      if (call.method === 'PATCH' && (call.contentLength ?? length) < length) shortChunks.add(session);
      return undefined;
    },
    after: (length, call, answer) => {
      if (isStart(call) && answer.status === 202) setHeader(answer, 'OCI-Chunk-Min-Length', String(length));
    },
  }),
  noChunks: flag({
    help: 'PATCH is refused with 405',
    before: (_, call) =>
      isSession(call) && call.method === 'PATCH' ? problem(405, 'UNSUPPORTED', 'no chunked uploads') : undefined,
  }),
  singleChunk: flag({
    help: 'a second PATCH of one upload is refused with 416 (Google Artifact Registry)',
    before: (_, call, { storage }) => {
      if (!isSession(call) || call.method !== 'PATCH') return undefined;
      const begun = (storage.uploads.get(call.target.id)?.sink.size ?? 0) > 0;
      return begun ? problem(416, 'UNSUPPORTED', 'an upload takes one chunk') : undefined;
    },
  }),
  loseUploads: rule({
    help: 'the upload session is forgotten before this request: 404 BLOB_UPLOAD_UNKNOWN',
    when: isSession,
    before: (_, call, { storage }) => {
      if (isSession(call)) storage.uploads.delete(call.target.id);
      return undefined;
    },
  }),
  lateBlobs: rule({
    help: 'a manifest is refused for a blob that is there (docker-registry 2 while others push the same blob)',
    when: (call) => call.method === 'PUT' && call.target.kind === 'manifest',
    before: () => problem(400, 'MANIFEST_BLOB_UNKNOWN', 'blob unknown to registry'),
  }),
  noMount: flag({
    help: 'every mount is answered 202: an upload begins instead',
    before: (_, call) => {
      if (isStart(call)) call.query.delete('mount');
      return undefined;
    },
  }),
  noAnonymousMount: flag({
    help: 'a mount without `from` is answered 202',
    before: (_, call) => {
      if (isStart(call) && !call.query.has('from')) call.query.delete('mount');
      return undefined;
    },
  }),
  mountNeedsFrom: number({
    help: 'a mount without `from` fails with this status (Quay)',
    otherwise: 400,
    before: (status, call) =>
      isStart(call) && call.query.has('mount') && !call.query.has('from')
        ? problem(status, 'NAME_INVALID', 'from is missing')
        : undefined,
  }),
  absoluteLocation: flag({
    help: 'Location is an absolute URL',
    after: (_, call, answer) => {
      const location = answer.headers.Location;
      if (typeof location === 'string' && location.startsWith('/')) setHeader(answer, 'Location', call.base + location);
    },
  }),
  locationQuery: flag({
    help: 'the Location of an upload has a query that changes with each step and must come back (distribution)',
    before: (_, call, { storage }) => {
      if (!isSession(call)) return undefined;
      const session = storage.uploads.get(call.target.id);
      if (session === undefined || call.query.get('_state') === `step ${steps.get(session) ?? 0}`) return undefined;
      return problem(400, 'BLOB_UPLOAD_INVALID', 'the state of the upload is missing or old');
    },
    after: (_, __, answer, { storage }) => {
      const location = nextStep(answer.headers.Location);
      const session = location && storage.uploads.get(location.split('/').at(-1) ?? '');
      if (!location || !session) return;
      const step = (steps.get(session) ?? 0) + 1;
      steps.set(session, step);
      setHeader(answer, 'Location', `${location}?${new URLSearchParams({ _state: `step ${step}` })}`);
    },
  }),
  foreignUploads: flag({
    help: 'the Location of an upload is on the second listener, another origin, which wants no credentials',
    after: (_, __, answer, { foreignUrl }) => {
      const location = nextStep(answer.headers.Location);
      if (location?.startsWith('/')) setHeader(answer, 'Location', foreignUrl + location);
    },
  }),
  redirectBlobs: number({
    help: 'GET of a blob is redirected to the second listener, another origin, with this status',
    otherwise: 307,
    after: (status, call, answer, { foreignUrl }) => {
      if (call.origin === 'foreign' || call.target.kind !== 'blob' || call.method !== 'GET') return;
      if (answer.status !== 200 && answer.status !== 206) return;
      answer.status = status;
      answer.headers = { Location: `${foreignUrl}${call.path}?signature=1` };
      delete answer.body;
      delete answer.length;
    },
  }),
  redirectLoop: flag({
    help: 'GET of a blob is redirected to itself',
    before: (_, call) =>
      call.target.kind === 'blob' && call.method === 'GET' ? empty(307, { Location: call.path }) : undefined,
  }),
  noRanges: flag({
    help: 'the Range of a GET is ignored: 200 with the whole blob',
    before: (_, call) => {
      if (call.target.kind === 'blob') delete call.headers.range;
      return undefined;
    },
  }),
};
