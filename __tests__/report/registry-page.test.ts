// Links to the pages of registries: one known form for each, and no link for anything else.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { digestOf } from '../../src/oci/digest.ts';
import { formatReference, parseReference } from '../../src/oci/reference.ts';
import { imageName, imageText } from '../../src/report/summary/heading.ts';
import { registryPage } from '../../src/report/summary/registry-page.ts';
import { hostileText } from '../support/hostile-text.ts';

const DIGEST = digestOf('an image');
const pageOf = (reference: string): string | undefined => imageName(reference).page;

test.each([
  ['ghcr.io/acme/app:1.4.2', 'https://ghcr.io/acme/app'],
  ['ghcr.io/acme/team/app', 'https://ghcr.io/acme/team/app'],
  ['docker.io/acme/app:1.4.2', 'https://hub.docker.com/r/acme/app/tags?name=1.4.2'],
  ['docker.io/acme/app', 'https://hub.docker.com/r/acme/app/tags'],
  ['docker.io/library/debian:trixie', 'https://hub.docker.com/_/debian/tags?name=trixie'],
  ['quay.io/acme/app:1', `https://quay.io/repository/acme/app/manifest/${DIGEST}`],
  [
    'europe-west4-docker.pkg.dev/project/repository/team/app:1',
    'https://console.cloud.google.com/artifacts/docker/project/europe-west4/repository/team%2Fapp',
  ],
  [
    'us-docker.pkg.dev/project/repository/app',
    'https://console.cloud.google.com/artifacts/docker/project/us/repository/app',
  ],
  [
    '123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/app:1',
    'https://eu-west-1.console.aws.amazon.com/ecr/repositories/private/123456789012/team/app',
  ],
  ['public.ecr.aws/acme/app:1', 'https://gallery.ecr.aws/acme/app'],
])('%s', (name, page) => {
  expect(pageOf(`${name}@${DIGEST}`)).toBe(page);
  expect(imageText(`${name}@${DIGEST}`)).toContain(`<a href="`);
});

test('a short name of Docker Hub has the page of its repository', () => {
  expect(pageOf(formatReference(parseReference(`debian:trixie@${DIGEST}`)))).toBe(
    'https://hub.docker.com/_/debian/tags?name=trixie',
  );
});

describe('no page', () => {
  test.each([
    ['a registry without a known page', 'registry.example.com/app'],
    ['a port', 'localhost:5000/app'],
    ['a layout', 'oci-layout:ghcr.io/acme/app'],
    ['an archive', 'oci-archive:ghcr.io/acme/app.tar'],
    ['a host that only ends like a known one', 'evil-ghcr.io/acme/app'],
    ['a host below a known one', 'x.ghcr.io/acme/app'],
    ['a known host with a port', 'ghcr.io:8443/acme/app'],
    ['a project of a domain', 'us-docker.pkg.dev/example.com/project/repository/app'],
    ['a repository without an image', 'us-docker.pkg.dev/project/repository'],
    ['upper case', 'ghcr.io/Acme/app'],
    ['an account that is none', '12.dkr.ecr.eu-west-1.amazonaws.com/app'],
  ])('%s: %s', (_, name) => {
    expect(pageOf(`${name}@${DIGEST}`)).toBeUndefined();
  });
});

test('hostile names never change the host of a link, or leave its attribute', () => {
  const hosts = ['ghcr.io', 'docker.io', 'quay.io', 'us-docker.pkg.dev', 'public.ecr.aws'];
  const registry = fc.oneof(fc.constantFrom(...hosts), hostileText);
  fc.assert(
    fc.property(registry, hostileText, hostileText, (host, path, tag) => {
      const page = registryPage(`${host}/${path}`, { tag, digest: DIGEST });
      if (page !== undefined) {
        const url = new URL(page);
        expect(url.protocol).toBe('https:');
        expect(url.host).toMatch(
          /^(?:ghcr\.io|hub\.docker\.com|quay\.io|console\.cloud\.google\.com|gallery\.ecr\.aws)$/,
        );
        expect(url.username + url.password + url.hash).toBe('');
      }
      const text = imageText(`${host}/${path}:${tag}@${DIGEST}`);
      expect(text.replace(/^<a href="https:\/\/[^"<>\s]*">([^<>]*)<\/a>/, '$1')).not.toMatch(
        /[<>](?!\/?code>)(?<!<\/?code>)/,
      );
    }),
    { numRuns: 150 },
  );
});
