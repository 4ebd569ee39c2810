import { describe, expect, test } from '@jest/globals';
import { find, imagesIn } from '../support/deployment.ts';

const DEPLOYMENT = `apiVersion: apps/v1
kind: Deployment
spec:
  template:
    spec:
      containers:
        - name: app
          image: app:latest
        - name: proxy
          image: envoyproxy/envoy:v1.31@sha256:${'c'.repeat(64)}
`;
const DIGEST = `sha256:${'d'.repeat(64)}`;

test('an overlay of a base: inner replacements first, then outer ones', async () => {
  const found = await imagesIn({
    'overlays/prod/kustomization.yaml': `resources:
  - ../../base
  - extra.yaml
images:
  - name: ghcr.io/acme/app
    digest: ${DIGEST}
`,
    'overlays/prod/extra.yaml': 'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - image: app\n',
    'base/kustomization.yaml': `apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources: [deployment.yaml]
images:
  - { name: app, newName: ghcr.io/acme/app, newTag: "1.0" }
`,
    'base/deployment.yaml': DEPLOYMENT,
  });
  expect(found).toEqual([
    `ghcr.io/acme/app@${DIGEST} base/deployment.yaml:8`,
    `envoyproxy/envoy:v1.31@sha256:${'c'.repeat(64)} base/deployment.yaml:10`,
    'app overlays/prod/extra.yaml:5',
  ]);
});

describe('a replacement', () => {
  const replaced = async (image: string, entry: string): Promise<string> => {
    const [first = ''] = await imagesIn({
      'kustomization.yaml': `resources: [a.yaml]\nimages: [${entry}]\n`,
      'a.yaml': `apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - image: ${image}\n`,
    });
    return first.replace(/ .*/, '');
  };

  test.each([
    ['nginx', '{ name: nginx, newTag: "1" }', 'nginx:1'],
    ['nginx:1', '{ name: nginx, newName: ghcr.io/acme/nginx }', 'ghcr.io/acme/nginx:1'],
    [`nginx:1@${DIGEST}`, '{ name: nginx, newName: a }', `a:1@${DIGEST}`],
    [`nginx:1@${DIGEST}`, '{ name: nginx, newTag: "2" }', 'nginx:2'],
    ['nginx:1', `{ name: nginx, digest: "${DIGEST}" }`, `nginx@${DIGEST}`],
    ['nginx:1', `{ name: nginx, newTag: "2", digest: "${DIGEST}" }`, `nginx:2@${DIGEST}`],
    ['nginx:1', '{ name: nginx, tagSuffix: -alpine }', 'nginx:1-alpine'],
    ['nginx:1', '{ name: nginx, newName: "" }', 'nginx:1'],
    ['localhost:5000/nginx', '{ name: "localhost:5000/nginx", newTag: "2" }', 'localhost:5000/nginx:2'],
    ['docker.io/nginx', '{ name: nginx, newTag: "2" }', 'docker.io/nginx'],
    ['nginx-unprivileged', '{ name: nginx, newTag: "2" }', 'nginx-unprivileged'],
  ])('of %s with %s gives %s', async (image, entry, expected) => {
    expect(await replaced(image, entry)).toBe(expected);
  });

  test.each([
    ['{ newTag: "1" }', 'kustomization.yaml:2: an entry of "images" has no name'],
    ['{ name: nginx, newTag: 1.10 }', 'kustomization.yaml:2: "newTag" must be a text; put it in quotation marks'],
  ])('%s is an error', async (entry, message) => {
    await expect(replaced('nginx', entry)).rejects.toThrow(message);
  });

  test('leaves fields that Kustomize leaves', async () => {
    const found = await imagesIn({
      'kustomization.yaml': 'resources: [a.yaml]\nimages: [{ name: nginx, newTag: "2" }]\n',
      'a.yaml': 'apiVersion: example.org/v1\nkind: Site\nspec: { image: nginx }\n',
    });
    expect(found).toEqual(['nginx a.yaml:3']);
  });
});

test('components and several documents', async () => {
  const found = await imagesIn({
    'kustomization.yaml': 'resources:\n  - a.yaml\ncomponents:\n  - debug\n',
    'a.yaml': `${DEPLOYMENT}---\n${DEPLOYMENT}`,
    'debug/kustomization.yaml': 'kind: Component\nresources: [pod.yaml]\n',
    'debug/pod.yaml': 'apiVersion: v1\nkind: Pod\nspec: { containers: [{ image: busybox }] }\n',
  });
  expect(found).toHaveLength(5);
});

test('images in patches count in addition, with a note', async () => {
  const { images, notes } = await find({
    'kustomization.yaml': `resources: [a.yaml]
patches:
  - path: sidecar.yaml
  - target: { kind: Deployment }
    patch: |-
      - op: replace
        path: /spec/template/spec/containers/0/image
        value: app:patched
      - op: add
        path: /metadata/labels/a
        value: b
  - patch: |
      apiVersion: apps/v1
      kind: Deployment
      metadata: { name: app }
images:
  - { name: app, newName: ghcr.io/acme/app }
`,
    'a.yaml': DEPLOYMENT,
    'sidecar.yaml': 'spec: { template: { spec: { containers: [{ name: s, image: sidecar:1 }] } } }\n',
  });
  expect(images.slice(2).map((line) => line.replace(/ .*/, ''))).toEqual(['sidecar:1', 'ghcr.io/acme/app:patched']);
  expect(notes).toEqual([
    'kustomization.yaml:3: the patch sets an image; it is verified, and so is the one that it replaces',
    'kustomization.yaml:4: the patch sets an image; it is verified, and so is the one that it replaces',
  ]);
});

test.each([
  [{ 'kustomization.yaml': 'resources: [https://example.org/a.yaml]\n' }, 'kustomization.yaml:1: the remote resource'],
  [{ 'kustomization.yaml': 'resources: ["github.com/acme/a//base?ref=v1"]\n' }, 'the remote resource'],
  [{ 'kustomization.yaml': 'resources: [missing.yaml]\n' }, 'no file missing.yaml'],
  [{ 'kustomization.yaml': 'resources: [[]]\n' }, 'a resource must be a path'],
  [
    { 'kustomization.yaml': 'helmCharts: [{ name: nginx }]\n' },
    '"helmCharts" can add or change images; render the tree first',
  ],
  [{ 'kustomization.yaml': 'resources: []\n---\nresources: []\n' }, 'a kustomization is a single document'],
  [{ 'kustomization.yaml': 'resources: [a]\n', 'a/kustomization.yaml': 'resources: [..]\n' }, 'no file .'],
  [
    { 'a/kustomization.yaml': 'resources: [../b]\n', 'b/kustomization.yaml': 'resources: [../a]\n' },
    'a/kustomization.yaml:1: the kustomization includes itself',
  ],
  [{ 'kustomization.yaml': 'resources: [a.yaml]\n', 'a.yaml': 'a: 1\n' }, 'a.yaml:1: the document is not a Kubernetes'],
] as const)('%j is an error', async (files, message) => {
  await expect(find(files as unknown as Record<string, string>)).rejects.toThrow(message);
});

test('a tree in which every base names the next one twice is bounded', async () => {
  const files: Record<string, string> = {};
  for (let at = 0; at < 19; at += 1) files[`${at}/kustomization.yaml`] = `resources: [../${at + 1}, ../${at + 1}]\n`;
  files['19/kustomization.yaml'] = 'resources: []\n';
  await expect(find(files)).rejects.toThrow('the tree has more than 2000 files');
});
