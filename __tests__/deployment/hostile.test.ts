// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the files have variables in this form.
import { describe, expect, test } from '@jest/globals';
import { imageUses, placeText } from '../../src/deployment/image-use.ts';
import { find, imagesIn } from '../support/deployment.ts';

const OBJECT = 'apiVersion: v1\nkind: Pod\n';

describe('YAML', () => {
  test('a bomb of aliases takes no time: a node is visited once', async () => {
    const levels = Array.from({ length: 40 }, (_, at) => `a${at + 1}: &a${at + 1} [${`*a${at}, `.repeat(9)}*a${at}]`);
    const text = `${OBJECT}a0: &a0 { image: nginx }\n${levels.join('\n')}\n`;
    expect(await imagesIn({ 'a.yaml': text })).toEqual(['nginx a.yaml:3']);
  });

  test('an alias to its own parent ends', async () => {
    expect(await imagesIn({ 'a.yaml': `${OBJECT}spec: &s { image: nginx, again: *s }\n` })).toEqual(['nginx a.yaml:3']);
  });

  test('merge keys in a circle end', async () => {
    expect(await imagesIn({ 'compose.yaml': 'services:\n  a: &a { <<: *a, image: nginx }\n' })).toEqual([
      'nginx compose.yaml:2',
    ]);
    await expect(find({ 'compose.yaml': 'services:\n  a: &a { <<: *a }\n' })).rejects.toThrow('it has no image');
  });

  test.each([
    ['flow lists', '['.repeat(20_000)],
    ['flow maps', '{a: '.repeat(20_000)],
    ['block lists', `${'- '.repeat(5_000)}a`],
  ])('deep nesting of %s is an error', async (_, text) => {
    await expect(find({ 'a.yaml': `${OBJECT}spec:\n  ${text}\n` })).rejects.toThrow(/^a\.yaml:\d+: /);
  });

  test('one key a hundred thousand times is an error, different keys are not', async () => {
    const keys = Array.from({ length: 100_000 }, (_, at) => `  k${at}: 1`).join('\n');
    expect(await imagesIn({ 'a.yaml': `${OBJECT}image: nginx\nspec:\n${keys}\n` })).toEqual(['nginx a.yaml:3']);
  });

  test('keys that every object has are plain keys', async () => {
    const text = `${OBJECT}spec:\n  __proto__: { image: nginx }\n  constructor: { image: busybox }\n`;
    expect(await imagesIn({ 'a.yaml': text })).toEqual(['nginx a.yaml:4', 'busybox a.yaml:5']);
  });
});

describe('expansion of variables', () => {
  test('is bounded in depth', async () => {
    const text = `services:\n  a: { image: "${'${A:-'.repeat(500)}x${'}'.repeat(500)}" }\n`;
    await expect(find({ 'compose.yaml': text })).rejects.toThrow('nested deeper than 10 levels');
  });

  test('is bounded in length, also through arguments that double', async () => {
    const doubled = Array.from({ length: 40 }, (_, at) => `ARG A${at + 1}=$A${at}$A${at}`).join('\n');
    await expect(find({ Dockerfile: `ARG A0=xx\n${doubled}\nFROM $A40\n` })).rejects.toThrow('Dockerfile:42: ');
  });
});

describe('Dockerfiles', () => {
  test.each([
    ['a million continued lines', `FROM nginx\nRUN ${'a \\\n'.repeat(1_000_000)}b\n`],
    ['here-documents without end', `FROM nginx\n${'RUN <<A <<B\n'.repeat(10_000)}`],
    ['one long line', `FROM nginx\nRUN ${'<<'.repeat(1_000_000)}\n`],
    ['a million spaces', `FROM nginx\nRUN${' '.repeat(1_000_000)}a\n`],
  ])('%s take linear time', async (_, text) => {
    expect(await imagesIn({ Dockerfile: text })).toEqual(['nginx Dockerfile:1']);
  });
});

describe('references', () => {
  const place = { file: 'a.yaml', line: 3 };

  test.each(['nginx:', 'NGINX', 'a b', 'oci-layout:/etc', 'https://example.org/a', '../../etc', '$(id)', 'a\u001b[2J'])(
    '%j is an error with its place',
    (text) => {
      expect(() => imageUses([{ text, place }])).toThrow(/^a\.yaml:3: "/);
    },
  );

  test('the same image by several names is one, with all its places', () => {
    const uses = imageUses([
      { text: 'nginx:1', place },
      { text: 'docker.io/library/nginx:1', place: { ...place, line: 9 } },
      { text: 'index.docker.io/library/nginx:1', place },
      { text: 'nginx:2', place },
    ]);
    expect(uses.map(({ places }) => places.map(placeText))).toEqual([['a.yaml:3', 'a.yaml:9'], ['a.yaml:3']]);
  });

  test('too many are an error', () => {
    const images = Array.from({ length: 5_001 }, (_, at) => ({ text: `nginx:${at}`, place }));
    expect(() => imageUses(images)).toThrow('more than 5000 images');
  });
});
