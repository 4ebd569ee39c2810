import { describe, expect, test } from '@jest/globals';
import { DEFAULTS, QUIRKS, settingsOf } from '../../../src/oci/registry/quirks.ts';

describe('the settings of a registry', () => {
  test.each([
    ['ghcr.io', { updateWindow: 6000, chunks: false, deleteRemedy: expect.stringContaining('packages API') }],
    ['quay.io', { anonymousMount: false }],
    ['europe-docker.pkg.dev', { chunks: false }],
    ['eu.gcr.io', { chunks: false }],
    [
      '123456789012.dkr.ecr.eu-central-1.amazonaws.com',
      {
        immutableRemedy: expect.stringContaining('IMMUTABLE_WITH_EXCLUSION'),
        deleteRemedy: expect.stringContaining('aws ecr batch-delete-image'),
      },
    ],
  ])('%s are those of its rows, and the defaults for the rest', (registry, settings) => {
    expect(settingsOf(registry)).toEqual({ ...DEFAULTS, ...settings });
  });

  test.each([
    'registry.example',
    'localhost:5000',
    '[::1]:5000',
    'ghcr.io.example',
    'notquay.io',
    'evil-pkg.dev.example',
  ])('%s are the defaults', (registry) => {
    expect(settingsOf(registry)).toEqual(DEFAULTS);
  });

  test('do not depend on the port', () => {
    expect(settingsOf('quay.io:443')).toEqual(settingsOf('quay.io'));
  });
});

test('every row says where it was seen, what it is and what shows it', () => {
  for (const { registry, what, shows } of QUIRKS) {
    for (const text of [registry, what, shows]) expect(text).toMatch(/\S/);
  }
});

test('rows of one host do not contradict each other', () => {
  const hosts = new Set(QUIRKS.flatMap(({ hosts: pattern }) => (pattern ? [pattern.source] : [])));
  for (const source of hosts) {
    const keys = QUIRKS.filter(({ hosts: pattern }) => pattern?.source === source).flatMap(({ settings }) =>
      Object.keys(settings),
    );
    expect(new Set(keys).size).toBe(keys.length);
  }
});

test('no row comes twice', () => {
  const rows = QUIRKS.map((row) => JSON.stringify({ ...row, hosts: row.hosts?.source }));
  expect(rows.filter((row, at) => rows.indexOf(row) !== at)).toEqual([]);
});
