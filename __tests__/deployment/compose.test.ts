// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the files have variables in this form.
import { expect, test } from '@jest/globals';
import { find, imagesIn } from '../support/deployment.ts';

test('services, their defaults, anchors and merged fields', async () => {
  const text = `x-app: &app
  image: ghcr.io/acme/app:\${TAG:-1.4}
  restart: always
services:
  web:
    <<: *app
    ports: ["80:80"]
  worker:
    <<: [*app, { init: true }]
  db:
    image: "postgres:\${PG-17}"
  cache:
    image: \${REGISTRY:-docker.io}/\${REPOSITORY:-library/\${CACHE:-redis}}\${DEBUG:+-debug}
  local:
    build: .
  built:
    build: .
    image: ghcr.io/acme/built:dev
  copy:
    extends: db
  remote:
    provider: { type: model }
`;
  expect(await find({ 'deploy/compose.prod.yaml': text })).toEqual({
    images: [
      'ghcr.io/acme/app:1.4 deploy/compose.prod.yaml:2',
      'ghcr.io/acme/app:1.4 deploy/compose.prod.yaml:2',
      'postgres:17 deploy/compose.prod.yaml:11',
      'docker.io/library/redis deploy/compose.prod.yaml:13',
      'ghcr.io/acme/built:dev deploy/compose.prod.yaml:18',
    ],
    notes: [
      'deploy/compose.prod.yaml:15: skipped the service "local": it is built from source and has no image',
      'deploy/compose.prod.yaml:20: skipped the service "copy": it extends another service',
      'deploy/compose.prod.yaml:22: skipped the service "remote": a provider runs it',
    ],
  });
});

test('the environment is not used: a file could send a secret to a registry with it', async () => {
  process.env.COMPOSE_SECRET = 'hunter2';
  try {
    const text = 'services:\n  a: { image: "registry.example/${COMPOSE_SECRET}" }\n';
    await expect(find({ 'compose.yaml': text })).rejects.toThrow('the variable COMPOSE_SECRET has no default');
    const withDefault = 'services:\n  a: { image: "registry.example/${COMPOSE_SECRET:-none}" }\n';
    expect(await imagesIn({ 'compose.yaml': withDefault })).toEqual(['registry.example/none compose.yaml:2']);
  } finally {
    delete process.env.COMPOSE_SECRET;
  }
});

test.each(['docker-compose.yml', 'compose.yaml', 'a/docker-compose.override.yml', 'stack.yml'])(
  '%s is a compose file',
  async (path) => {
    expect(await imagesIn({ [path]: 'services: { a: { image: nginx } }\n' })).toEqual([`nginx ${path}:1`]);
  },
);

test.each([
  [
    'services: { a: { image: "nginx:${TAG}" } }',
    'service "a": the variable TAG has no default; write a default such as',
  ],
  ['services: { a: { image: "nginx:${TAG:?set it}" } }', 'the variable TAG has no default'],
  ['services: { a: { image: "nginx:$" } }', '"$" is not followed by a variable'],
  ['services: { a: { image: "nginx:${TAG" } }', '"${" is not closed'],
  ['services: { a: { image: "nginx:${TAG/a/b}" } }', 'is not supported'],
  ['services: { a: { image: "${NONE:+x}" } }', 'the image is empty'],
  ['services: { a: { image: [nginx] } }', 'image must be a text'],
  ['services: { a: { command: ls } }', 'it has no image; render the file first, with `docker compose config`'],
  ['services: { a: { extends: { file: b.yaml, service: b } } }', 'it extends a service of another file'],
  ['include: [b.yaml]\nservices: { a: { image: nginx } }', '"include" names other files'],
  ['version: "3"', 'the compose file has no services'],
])('%j is an error', async (text, message) => {
  await expect(find({ 'compose.yaml': `${text}\n` })).rejects.toThrow(message);
  await expect(find({ 'compose.yaml': `${text}\n` })).rejects.toThrow(/^compose\.yaml:1: /);
});
