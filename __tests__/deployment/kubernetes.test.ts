import { expect, test } from '@jest/globals';
import { find, imagesIn } from '../support/deployment.ts';

const POD = `spec:
  initContainers:
    - name: migrate
      image: ghcr.io/acme/migrate:1.2
  containers:
    - name: app
      image: "ghcr.io/acme/app@sha256:${'a'.repeat(64)}"
    - image: envoyproxy/envoy:v1.31
      name: proxy
  ephemeralContainers:
    - name: debug
      image: busybox
`;

const indented = (text: string, by: number): string => text.replace(/^(?=.)/gm, ' '.repeat(by));

test.each([
  ['Pod', `apiVersion: v1\nkind: Pod\n${POD}`, 3],
  ...['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'Job', 'ReplicationController'].map(
    (kind) => [kind, `apiVersion: apps/v1\nkind: ${kind}\nspec:\n  template:\n${indented(POD, 4)}`, 5] as const,
  ),
  [
    'CronJob',
    `apiVersion: batch/v1\nkind: CronJob\nspec:\n  jobTemplate:\n    spec:\n      template:\n${indented(POD, 8)}`,
    7,
  ],
  ['List', `apiVersion: v1\nkind: List\nitems:\n  - apiVersion: v1\n    kind: Pod\n${indented(POD, 4)}`, 6],
] as const)('the containers of a %s, with their lines', async (_, text, from) => {
  expect(await imagesIn({ 'app.yaml': text })).toEqual([
    `ghcr.io/acme/migrate:1.2 app.yaml:${from + 3}`,
    `ghcr.io/acme/app@sha256:${'a'.repeat(64)} app.yaml:${from + 6}`,
    `envoyproxy/envoy:v1.31 app.yaml:${from + 7}`,
    `busybox app.yaml:${from + 11}`,
  ]);
});

test('every document of the output of helm template, comments and empty documents among them', async () => {
  const text = `---
# Source: app/templates/serviceaccount.yaml
apiVersion: v1
kind: ServiceAccount
metadata:
  name: app
---
# Source: app/templates/empty.yaml
---
# Source: app/templates/deployment.yaml
apiVersion: apps/v1
kind: Deployment
spec:
  template:
    spec:
      containers:
        - name: app
          image: "ghcr.io/acme/app:2.0"
          args: ["--image", "not/an:image"]
---
# Source: app/templates/tests/test-connection.yaml
apiVersion: v1
kind: Pod
metadata:
  annotations:
    "helm.sh/hook": test
spec:
  containers: [{ name: wget, image: busybox, command: ['wget'] }]
`;
  expect(await imagesIn({ 'rendered.yaml': text })).toEqual([
    'ghcr.io/acme/app:2.0 rendered.yaml:18',
    'busybox rendered.yaml:28',
  ]);
});

test.each([
  [
    'a Knative service',
    'apiVersion: serving.knative.dev/v1\nkind: Service\nspec:\n  template:\n    spec:\n      containers:\n        - image: ghcr.io/acme/fn:1\n',
    'ghcr.io/acme/fn:1 crd.yaml:7',
  ],
  [
    'an Argo workflow',
    'apiVersion: argoproj.io/v1alpha1\nkind: Workflow\nspec:\n  templates:\n    - container: { image: alpine:3.20 }\n',
    'alpine:3.20 crd.yaml:5',
  ],
  [
    'a Prometheus',
    'apiVersion: monitoring.coreos.com/v1\nkind: Prometheus\nspec:\n  image: quay.io/prometheus/prometheus:v3.0.0\n',
    'quay.io/prometheus/prometheus:v3.0.0 crd.yaml:4',
  ],
  [
    'the values of a HelmRelease, with a tag that YAML takes for a number',
    'apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nspec:\n  values:\n    image:\n      registry: quay.io\n      repository: acme/db\n      tag: 17\n',
    'quay.io/acme/db:17 crd.yaml:6',
  ],
  [
    'an image volume',
    'apiVersion: v1\nkind: Pod\nspec:\n  volumes:\n    - name: model\n      image:\n        reference: ghcr.io/acme/model:1\n        pullPolicy: Always\n',
    'ghcr.io/acme/model:1 crd.yaml:7',
  ],
])('%s', async (_, text, expected) => {
  expect(await imagesIn({ 'crd.yaml': text })).toEqual([expected]);
});

test('kinds with other fields of that name are left out', async () => {
  const text = `apiVersion: v1
kind: ConfigMap
data: { image: logo }
---
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
spec:
  schema: { properties: { image: { type: string }, containers: { items: { image: { type: string } } } } }
---
apiVersion: v1
kind: List
items:
  - { apiVersion: v1, kind: Secret, stringData: { image: secret } }
  - { apiVersion: v1, kind: Pod, spec: { containers: [{ image: nginx }] } }
`;
  expect(await imagesIn({ 'a.yaml': text })).toEqual(['nginx a.yaml:14']);
});

test('JSON, Windows line ends and a byte order mark', async () => {
  const json = JSON.stringify({ apiVersion: 'v1', kind: 'Pod', spec: { containers: [{ image: 'nginx' }] } }, null, 1);
  expect(await imagesIn({ 'a.json': json })).toEqual(['nginx a.json:7']);
  const windows = '\uFEFFapiVersion: v1\r\nkind: Pod\r\nspec:\r\n  containers:\r\n    - image: nginx\r\n';
  expect(await imagesIn({ 'a.yaml': windows })).toEqual(['nginx a.yaml:5']);
});

test('an anchor that several containers use counts once', async () => {
  const text = `apiVersion: v1
kind: Pod
spec:
  containers:
    - &app { name: a, image: ghcr.io/acme/app:1 }
    - *app
    - { <<: *app, name: b }
`;
  expect(await imagesIn({ 'a.yaml': text })).toEqual(['ghcr.io/acme/app:1 a.yaml:5']);
});

test('an empty image is noted, because something else sets it', async () => {
  const text = 'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - image: ""\n';
  expect(await find({ 'a.yaml': text })).toEqual({
    images: [],
    notes: ['a.yaml:5: the container has an empty image, so that it is not checked'],
  });
});

test.each([
  ['spec: 1\n', 'a.yaml:1: the file is not a Kubernetes manifest, kustomization, compose file or Dockerfile'],
  [
    'apiVersion: v1\nkind: Pod\n---\nimage:\n  repository: nginx\n',
    'a.yaml:4: the document is not a Kubernetes object, because it has no apiVersion and kind',
  ],
  [
    'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - image: [a]\n',
    'a.yaml:5: the image of a container must be a string',
  ],
  [
    'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - image: 1.10\n',
    'a.yaml:5: the image of a container must be',
  ],
  ['', 'a.yaml:1: the file is empty'],
  ['# nothing\n---\n---\n', 'a.yaml:1: the file is empty'],
  ['apiVersion: v1\nkind: Pod\nspec: {\n', 'a.yaml:4: invalid YAML: '],
  ['apiVersion: v1\nkind: Pod\nkind: Job\n', 'a.yaml:3: duplicate key "kind"'],
  ['apiVersion: v1\nkind: Pod\nspec: *missing\n', 'a.yaml:3: '],
  [
    'apiVersion: v1\nkind: Pod\nmetadata:\n  {{- include "labels" . | nindent 4 }}\n',
    'it looks like a template: render it first, with `helm template`',
  ],
])('%j is an error with its line', async (text, message) => {
  await expect(find({ 'a.yaml': text })).rejects.toThrow(message);
});
