import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type ImagesFrom, imagesFrom, placesText, tagNote } from '../../src/commands/images-from.ts';
import type { Digest } from '../../src/oci/digest.ts';
import { formatReference } from '../../src/oci/reference.ts';
import { makeWorkspace, type Workspace } from '../support/workspace.ts';

const DIGEST = `sha256:${'a'.repeat(64)}` as Digest;
const POD = 'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n';
const pod = (...images: string[]): string => `${POD}${images.map((image) => `    - image: ${image}\n`).join('')}`;

let workspace: Workspace;

beforeEach(() => {
  workspace = makeWorkspace();
});

afterEach(() => workspace.remove());

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(workspace.path, path, '..'), { recursive: true });
    workspace.write(path, text);
  }
}

const from = (...lines: string[]): Promise<ImagesFrom> => imagesFrom(lines, workspace.path);
const shown = ({ images }: ImagesFrom): string[] =>
  images.map(({ reference, places }) => `${formatReference(reference)} ${placesText(places)}`);

test('files of every format together; an image in several of them is one', async () => {
  write({
    'k8s/web.yaml': pod('nginx:1', `ghcr.io/acme/app:2@${DIGEST}`),
    'k8s/job.yml': pod('docker.io/library/nginx:1'),
    'compose.yaml': 'services:\n  web: { image: nginx:1 }\n  own: { build: . }\n',
    Dockerfile: 'FROM alpine\n',
  });
  const found = await from('k8s/*.y*ml', 'compose.yaml', 'Dockerfile', 'compose.yaml');
  expect(shown(found)).toEqual([
    'docker.io/library/nginx:1 k8s/job.yml:5 and 2 more places',
    `ghcr.io/acme/app:2@${DIGEST} k8s/web.yaml:6`,
    'docker.io/library/alpine Dockerfile:1',
  ]);
  expect(found.notes).toEqual(['compose.yaml:3: skipped the service "own": it is built from source and has no image']);
});

test('tags are noted with the digest that they had', async () => {
  write({ 'a.yaml': pod('nginx:1', 'alpine', `redis:7@${DIGEST}`) });
  const { images } = await from('a.yaml');
  expect(images.map((use) => tagNote(use, DIGEST))).toEqual([
    `a.yaml:5: docker.io/library/nginx:1 is a tag, not a digest; it was ${DIGEST} now and can change before it is deployed`,
    `a.yaml:6: docker.io/library/alpine (tag latest) is a tag, not a digest; it was ${DIGEST} now and can change before it is deployed`,
    undefined,
  ]);
});

describe('Kustomize', () => {
  beforeEach(() => {
    write({
      'base/kustomization.yaml': 'resources: [pod.yaml]\n',
      'base/pod.yaml': pod('app'),
      'prod/kustomization.yml': `resources: [../base]\nimages: [{ name: app, newName: ghcr.io/acme/app, digest: "${DIGEST}" }]\npatches: [{ path: p.yaml }]\n`,
      'prod/p.yaml': '- { op: add, path: /metadata/labels/a, value: b }\n',
    });
  });

  test('a directory is its kustomization', async () => {
    expect(shown(await from('prod'))).toEqual([`ghcr.io/acme/app@${DIGEST} base/pod.yaml:5`]);
  });

  test('a glob over a tree finds only the final images', async () => {
    expect(shown(await from('**/*.y*ml'))).toEqual([`ghcr.io/acme/app@${DIGEST} base/pod.yaml:5`]);
  });

  test('a file that is named itself counts', async () => {
    expect(shown(await from('prod', 'base/pod.yaml'))).toHaveLength(2);
  });

  test.each(['../../../../../../etc/hostname', '/etc/hostname', 'link.yaml'])(
    'the resource %s does not lead out of the working directory',
    async (path) => {
      symlinkSync('/etc/hostname', join(workspace.path, 'prod/link.yaml'));
      write({ 'prod/kustomization.yml': `resources: ["${path}"]\n` });
      await expect(from('prod')).rejects.toThrow(
        /^prod\/kustomization\.yml:1: could not read ".*": it leads out of the working directory$/,
      );
    },
  );
});

test('what is wrong with all lines and files is reported together', async () => {
  write({ 'a.yaml': 'a: [\n', 'b.yaml': 'values: 1\n', 'c/x.yaml': pod('nginx') });
  await expect(from('missing.yaml', 'k8s/*.yaml', 'a.yaml')).rejects.toMatchObject({
    messages: [
      expect.stringMatching(/^images-from: "missing\.yaml" matches no files in /),
      expect.stringMatching(/^images-from: "k8s\/\*\.yaml" matches no files in /),
    ],
  });
  await expect(from('a.yaml', 'b.yaml', 'c')).rejects.toMatchObject({
    messages: [
      expect.stringMatching(/^a\.yaml:\d: invalid YAML: /),
      expect.stringMatching(/^b\.yaml:1: the file is not a Kubernetes manifest/),
      expect.stringMatching(/^could not read "c": it is a directory without kustomization\.yaml; write c\/\*\.yaml/),
    ],
  });
});

test('an excluded file is not read', async () => {
  write({ 'chart/values.yaml': 'a: 1\n', 'chart/pod.yaml': pod('nginx') });
  expect(shown(await from('chart/*.yaml', '!chart/values.yaml'))).toHaveLength(1);
});

test('files without any image are an error, because a gate that verifies nothing must not pass', async () => {
  write({ 'a.yaml': 'apiVersion: v1\nkind: Service\n' });
  await expect(from('a.yaml')).rejects.toThrow('the files of images-from name no image: a.yaml');
});

test.each([
  ['too large', Buffer.alloc(16 * 1024 * 1024 + 1, ' '), 'it has 16777217 bytes; the limit is 16777216'],
  ['not UTF-8', Buffer.of(0x61, 0x3a, 0x20, 0xff), 'could not read "a.yaml": it is not UTF-8 text'],
])('a file that is %s is an error', async (_, bytes, message) => {
  writeFileSync(join(workspace.path, 'a.yaml'), bytes);
  await expect(from('a.yaml')).rejects.toThrow(message);
});
