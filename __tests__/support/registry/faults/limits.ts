// Switches for rejected requests: rate limits, failing servers, credentials, connections that break before a response.
import { setTimeout as sleep } from 'node:timers/promises';
import { type Answer, type Call, empty, problem } from '../message.ts';
import { number, rule, setHeader, type World } from './row.ts';

const isUpload = (call: Call): boolean =>
  call.hasBody && (call.target.kind === 'upload' || call.target.kind === 'upload-start');

function html(status: number, title: string): Answer {
  const answer = empty(status, { 'Content-Type': 'text/html; charset=utf-8' });
  answer.body = Buffer.from(`<!DOCTYPE html>\n<html><head><title>${title}</title></head><body></body></html>\n`);
  return answer;
}

/** The requests that each registry still takes in this second. */
const buckets = new WeakMap<World, { room: number; at: number }>();

export const LIMIT_FAULTS = {
  latency: number({
    help: 'each request is held so many milliseconds',
    otherwise: 50,
    async before(milliseconds) {
      await sleep(milliseconds);
      return undefined;
    },
  }),
  dropConnection: rule({
    help: 'the connection is closed without an answer',
    before: (_, call) => {
      call.abort();
      return 'none';
    },
  }),
  hang: rule({ help: 'there is never an answer', before: () => 'none' }),
  html: rule({
    help: 'a page of HTML with 200 instead of a registry',
    before: () => html(200, 'Welcome'),
  }),
  rateLimit: rule<{ retryAfter?: number; date?: boolean }>({
    help: '429, with Retry-After in `retryAfter` seconds, as a date where `date`',
    before: ({ retryAfter, date }, _, { now }) => {
      const answer = problem(429, 'TOOMANYREQUESTS', 'too many requests');
      if (retryAfter === undefined) return answer;
      const value = date ? new Date(now() + retryAfter * 1000).toUTCString() : String(retryAfter);
      setHeader(answer, 'Retry-After', value);
      return answer;
    },
  }),
  requestsPerSecond: number({
    help: 'more requests in a second than this: 429 with Retry-After of 1 s',
    otherwise: 1000,
    before(most, _, world) {
      const bucket = buckets.get(world) ?? { room: most, at: world.now() };
      const now = world.now();
      bucket.room = Math.min(most, bucket.room + ((now - bucket.at) / 1000) * most) - 1;
      bucket.at = now;
      buckets.set(world, bucket);
      if (bucket.room >= 0) return undefined;
      bucket.room += 1;
      const answer = problem(429, 'TOOMANYREQUESTS', 'too many requests');
      setHeader(answer, 'Retry-After', '1');
      return answer;
    },
  }),
  serverError: rule<{ status?: number; retryAfter?: number }>({
    help: 'a page of HTML with `status` (503; also 408, 500, 502, 504), Retry-After in `retryAfter` seconds',
    before: ({ status, retryAfter }) => {
      const answer = html(status ?? 503, 'The server is unavailable');
      if (retryAfter !== undefined) setHeader(answer, 'Retry-After', String(retryAfter));
      return answer;
    },
  }),
  failAfterWork: rule<{ status?: number }>({
    help: 'the request is carried out and then answered with `status` (502): was it done or not?',
    after: ({ status }, _, answer) => {
      Object.assign(answer, html(status ?? 502, 'Bad gateway'));
      delete answer.length;
    },
  }),
  unauthorized: rule<{ challenge?: boolean }>({
    help: '401 whatever the credentials; without WWW-Authenticate where `challenge` is false',
    before: ({ challenge }, call, { auth }) => {
      const answer = auth.challenge(call);
      if (challenge === false) setHeader(answer, 'WWW-Authenticate', undefined);
      return answer;
    },
  }),
  forbidden: rule({
    help: '403 DENIED',
    before: () => problem(403, 'DENIED', 'requested access to the resource is denied'),
  }),
  resetUpload: rule<{ after?: number }>({
    help: 'the connection breaks when `after` bytes (1) of an upload have come; what came is kept',
    when: isUpload,
    before: ({ after = 1 }, call) => {
      const whole = call.body;
      call.body = async function* cut() {
        let left = after;
        for await (const chunk of whole()) {
          yield chunk.subarray(0, left);
          left -= chunk.byteLength;
          if (left <= 0) {
            call.abort();
            throw new Error('the upload was cut');
          }
        }
      };
      return undefined;
    },
  }),
};
