// A mistake in what surrounds the call is the user's to mend: a UserError from every verb, before anything is written.
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { UserError } from '../../../src/errors.ts';
import type { Environment } from '../../../src/oci/environment.ts';
import { openScene, USER, VERBS, type Verb } from './faults/scene.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'oci-evidence-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const configured = (config: unknown): Partial<Environment> => {
  writeFileSync(join(folder, 'config.json'), typeof config === 'string' ? config : JSON.stringify(config));
  // A credential that is given in the call would make all files needless.
  return { env: { DOCKER_CONFIG: folder, PATH: folder }, credential: () => undefined };
};

const MISTAKES: readonly (readonly [string, () => Partial<Environment>, RegExp])[] = [
  [
    'a docker configuration that is no JSON',
    () => configured('{"auths": "correct-horse'),
    /config\.json": it is not JSON/,
  ],
  ['a docker configuration of another form', () => configured({ auths: [] }), /config\.json": auths is not an object/],
  [
    'a helper that is not there',
    () => configured({ credsStore: 'missing' }),
    /docker-credential-missing is not in PATH/,
  ],
  [
    'a helper that fails',
    () => {
      const helper = join(folder, 'docker-credential-broken');
      writeFileSync(helper, '#!/bin/sh\necho the vault is closed >&2\nexit 3\n');
      chmodSync(helper, 0o755);
      return configured({ credsStore: 'broken' });
    },
    /docker-credential-broken: .*exit code 3: the vault is closed/,
  ],
  [
    'a CA file that is not there',
    () => ({ caFile: join(folder, 'ca.pem') }),
    /certificate authority file ".*ca\.pem": no such file or directory \(ENOENT\)/,
  ],
  ['a proxy that is no URL', () => ({ env: { HTTP_PROXY: 'http://[proxy' } }), /HTTP_PROXY is not a URL/],
  ['a proxy of a strange kind', () => ({ env: { HTTPS_PROXY: 'ftp://proxy' } }), /HTTPS_PROXY has the scheme ftp/],
];

describe.each(MISTAKES)('%s', (_, mistake, message) => {
  test.each([
    ['with the referrers API', {}],
    ['with fallback tags', { noReferrers: 404 }],
  ])('is said by every verb, %s', async (_title, faults) => {
    const auth = { users: { [USER.username]: USER.password }, scheme: 'bearer' } as const;
    const scene = await openScene({ auth, environment: mistake(), faults });
    for (const verb of Object.keys(VERBS) as Verb[]) {
      const error = await VERBS[verb](scene).then(
        () => new Error('nothing was thrown'),
        (thrown: Error) => thrown,
      );
      expect({ verb, kind: error.constructor, message: error.message }).toEqual({
        verb,
        kind: UserError,
        message: expect.stringMatching(message),
      });
      expect(error.message).not.toMatch(/\n|correct-horse/);
    }
    const written = scene.registry.requests.filter(
      ({ method, status }) => !['GET', 'HEAD'].includes(method) && status < 400,
    );
    expect(written).toEqual([]);
    expect(scene.registry.tokens).toEqual([]);
  });
});
