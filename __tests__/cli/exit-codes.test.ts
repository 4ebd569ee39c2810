// Every command of the table keeps the exit codes that the help promises.
import { expect, test } from '@jest/globals';
import type { Command } from '../../src/commands/command.ts';
import { COMMANDS } from '../../src/commands/table.ts';
import { EXIT, EXIT_MEANINGS } from '../../src/errors.ts';
import { useScene } from '../support/scene.ts';

const scene = useScene();
const words = ({ name }: Command): string[] => name.split(' ');
const needsInput = ({ inputs }: Command): boolean => Object.values(inputs).some(({ required }) => required);
const readsImage = COMMANDS.filter(({ positionals = [] }) => positionals[0]?.input === 'image');

test('the help describes every exit code', () => {
  for (const code of Object.values(EXIT)) expect(EXIT_MEANINGS).toMatch(new RegExp(`\\b${code} [a-z]`));
});

test.each(COMMANDS)('$name: help is 0, an unknown flag and a missing argument are 2', async (command) => {
  expect(await scene.cli(...words(command), '--help')).toMatchObject({ code: EXIT.ok, err: '' });
  const unknown = await scene.cli(...words(command), '--no-such-flag');
  expect(unknown).toMatchObject({ code: EXIT.usage, out: '' });
  if (needsInput(command)) expect(await scene.cli(...words(command))).toMatchObject({ code: EXIT.usage, out: '' });
});

/** What a command needs besides the image. */
const FLAGS: Readonly<Record<string, readonly string[]>> = {
  get: ['--kind', 'sbom'],
  verify: ['--require', 'sbom', '--signed-by', 'github:acme/app'],
};

const UNDECIDED = new Set(['get', 'rescan', 'verify']);

test.each(readsImage)('$name: a registry that refuses access is 1, or 3 for a decision', async (command) => {
  const image = `${scene.registry.host}/acme/app@sha256:${'ab'.repeat(32)}`;
  scene.registry.faults.forbidden = {};
  const { code, out, err } = await scene.cli(...words(command), image, ...(FLAGS[command.name] ?? []));
  // Without an answer of the registry these say neither yes nor no.
  // doctor reports it among its checks.
  expect({ code, text: out + err }).toEqual({
    code: UNDECIDED.has(command.name) ? EXIT.undecided : EXIT.failed,
    text: expect.stringContaining('403'),
  });
});
