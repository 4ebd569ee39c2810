// Which variables a child process gets.
import { expect, test } from '@jest/globals';
import { childEnvironment } from '../../src/process/environment.ts';

const JOB = {
  PATH: '/bin',
  HOME: '/home/ada',
  lc_all: 'C',
  no_proxy: 'here',
  COSIGN_PASSWORD: 's',
  SIGNING_KEY: 's',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 's',
  ACTIONS_ID_TOKEN_REQUEST_URL: 's',
  ACTIONS_RUNTIME_TOKEN: 's',
  'INPUT_REGISTRY-PASSWORD': 's',
  GITHUB_TOKEN: 's',
  NODE_OPTIONS: '--require=/tmp/x.js',
  LD_PRELOAD: '/tmp/x.so',
  NPM_TOKEN: 's',
  AWS_ACCESS_KEY_ID: 'aws',
  GOOGLE_APPLICATION_CREDENTIALS: 'google',
  AZURE_CLIENT_SECRET: 'azure',
  SYFT_PARALLELISM: '2',
  GRYPE_DB_CACHE_DIR: '/db',
  UNSET: undefined,
};
const BASE = { PATH: '/bin', HOME: '/home/ada', lc_all: 'C', no_proxy: 'here' };

test.each([
  ['docker-credential-pass', {}],
  ['docker-credential-ecr-login', { AWS_ACCESS_KEY_ID: 'aws' }],
  ['docker-credential-gcloud', { GOOGLE_APPLICATION_CREDENTIALS: 'google' }],
  ['docker-credential-gcr', { GOOGLE_APPLICATION_CREDENTIALS: 'google' }],
  ['docker-credential-acr-env', { AZURE_CLIENT_SECRET: 'azure' }],
  ['docker-credential-ghcr-login', { GITHUB_TOKEN: 's' }],
  ['grype', { GRYPE_DB_CACHE_DIR: '/db' }],
  [
    'syft',
    {
      SYFT_PARALLELISM: '2',
      AWS_ACCESS_KEY_ID: 'aws',
      GOOGLE_APPLICATION_CREDENTIALS: 'google',
      AZURE_CLIENT_SECRET: 'azure',
    },
  ],
])('%s gets the base and its own variables, nothing else', (program, own) => {
  expect(childEnvironment(program, JOB)).toEqual({ ...BASE, ...own });
});

test('what the caller adds is there, and what the user allows by name', () => {
  const env = { ...JOB, OCI_EVIDENCE_CHILD_ENV: 'NPM_TOKEN, unknown' };
  expect(childEnvironment('docker-credential-own', env, { ADDED: '1' })).toEqual({
    ...BASE,
    NPM_TOKEN: 's',
    ADDED: '1',
  });
});
