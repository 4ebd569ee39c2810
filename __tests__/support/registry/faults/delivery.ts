// Switches for damaged bodies, and for headers that registries add or get wrong.
import type { Answer, Call } from '../message.ts';
import { flag, number, rule, setHeader, text } from './row.ts';

const hasContent = (call: Call, answer?: Answer): boolean =>
  call.method === 'GET' &&
  ['blob', 'manifest', 'referrers', 'tags'].includes(call.target.kind) &&
  (answer?.status === 200 || answer?.status === 206);
const namesDigest = (answer: Answer): boolean => answer.headers['Docker-Content-Digest'] !== undefined;

const WRONG_DIGEST = `sha256:${'0'.repeat(64)}`;
const HEADER_LINE = 8000;

export const DELIVERY_FAULTS = {
  resetDownload: rule<{ after?: number }>({
    help: 'the connection breaks after `after` bytes (1) of the body',
    when: hasContent,
    after: ({ after = 1 }, _, answer) => {
      answer.delivery = { ...answer.delivery, resetAfter: after };
    },
  }),
  truncateBody: rule<{ to?: number }>({
    help: 'the body ends after `to` bytes (1), and Content-Length agrees',
    when: hasContent,
    after: ({ to = 1 }, _, answer) => {
      answer.delivery = { ...answer.delivery, truncateTo: to };
    },
  }),
  corruptBody: rule<{ at?: number }>({
    help: 'the byte at offset `at` (0) has its bits flipped',
    when: hasContent,
    after: ({ at = 0 }, _, answer) => {
      answer.delivery = { ...answer.delivery, corruptAt: at };
    },
  }),
  drip: rule<{ bytes?: number; milliseconds?: number }>({
    help: 'the body comes `bytes` (1) at a time with `milliseconds` (10) between',
    when: hasContent,
    after: ({ bytes = 1, milliseconds = 10 }, _, answer) => {
      answer.delivery = { ...answer.delivery, drip: { bytes, milliseconds } };
    },
  }),
  wrongDigestHeader: flag({
    help: 'Docker-Content-Digest names another digest',
    after: (_, __, answer) => {
      if (namesDigest(answer)) setHeader(answer, 'Docker-Content-Digest', WRONG_DIGEST);
    },
  }),
  noDigestHeader: flag({
    help: 'no Docker-Content-Digest',
    after: (_, __, answer) => setHeader(answer, 'Docker-Content-Digest', undefined),
  }),
  contentTypeParameters: flag({
    help: 'media types come with `; charset=utf-8` (ECR)',
    after: (_, __, answer) => {
      const type = answer.headers['Content-Type'];
      if (typeof type === 'string' && !type.includes(';')) setHeader(answer, 'Content-Type', `${type}; charset=utf-8`);
    },
  }),
  oversizedHeaders: number({
    help: "so many bytes of response headers, past Node's default limit of 16 KiB (Google Artifact Registry)",
    otherwise: 24 * 1024,
    after: (bytes, _, answer) => {
      for (let at = 0, line = 0; at < bytes; at += HEADER_LINE, line++) {
        setHeader(answer, `X-Padding-${line}`, 'x'.repeat(Math.min(HEADER_LINE, bytes - at)));
      }
    },
  }),
  warning: text({
    help: 'every answer has `Warning: 299 - "TEXT"`',
    after: (message, _, answer) => setHeader(answer, 'Warning', `299 - "${message}"`),
  }),
};
