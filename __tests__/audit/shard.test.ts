import { describe, expect, test } from '@jest/globals';
import { isInShard, parseShard, shardOf } from '../../src/audit/shard.ts';
import { parseTargetLine } from '../../src/audit/target.ts';
import { UserError } from '../../src/errors.ts';

describe('shards', () => {
  const references = Array.from({ length: 10_000 }, (_, at) => `registry.example/acme/app-${at}:v1`);

  test('every reference is in exactly one of them, and they are of about the same size', () => {
    const counts = [1, 2, 3, 4].map((index) => references.filter((one) => isInShard(one, { index, count: 4 })).length);
    expect(counts.reduce((sum, count) => sum + count)).toBe(references.length);
    for (const count of counts) expect(Math.abs(count - 2_500)).toBeLessThan(200);
  });

  test('the hash is stable: a resumed or merged audit of another version divides images in the same way', () => {
    expect(references.slice(0, 8).map((one) => shardOf(one, 4))).toEqual([3, 2, 2, 4, 2, 1, 3, 3]);
  });

  test.each(['0/4', '5/4', '1', '1/0', '-1/2', '1/1000', '1/2/3', 'a/b', ' '])('%p is not a shard', (text) => {
    expect(() => parseShard(text)).toThrow(UserError);
  });
});

describe('a line of a list', () => {
  test.each([
    ['ghcr.io/acme/app', { type: 'image', reference: 'ghcr.io/acme/app:latest', labels: [] }],
    ['nginx', { type: 'image', reference: 'docker.io/library/nginx:latest' }],
    [
      'ghcr.io/acme/app:v1 team=web tier=1',
      {
        reference: 'ghcr.io/acme/app:v1',
        labels: [
          { name: 'team', value: 'web' },
          { name: 'tier', value: '1' },
        ],
      },
    ],
    ['registry.example/acme/* team=web', { type: 'repositories', registry: 'registry.example', name: 'acme' }],
    ['registry.example/*', { type: 'repositories', name: '' }],
    ['localhost:5000/acme/app:*', { type: 'tags', registry: 'localhost:5000', name: 'acme/app' }],
  ])('%s', (line, expected) => {
    expect(parseTargetLine(line)).toMatchObject(expected);
  });

  test.each([
    ['ghcr.io/acme/app team', 'is not a label'],
    ['ghcr.io/acme/app =web', 'is not a label'],
    ['ghcr.io/acme/APP', 'lower-case'],
    ['ghcr.io/../app:v1', 'not a repository name'],
    ['https://ghcr.io/acme/app', 'starts with https://'],
    ['registry.example/UPPER/*', 'lower-case'],
  ])('%s is an error', (line, message) => {
    expect(() => parseTargetLine(line)).toThrow(message);
  });
});
