// Owns the rows of the commands that set up a machine or a repository.
import { type Command, command } from '../command.ts';
import { completionInputs } from '../completion/inputs.ts';
import { configCheckInputs } from '../config-check/inputs.ts';
import { doctorInputs } from '../doctor/inputs.ts';
import { loginInputs } from '../login/inputs.ts';
import { logoutInputs } from '../logout/inputs.ts';

/** `all`: every command of the table, for those that print or check them. */
export const setupRows = (all: () => readonly Command[]): readonly Command[] => [
  command({
    name: 'login',
    group: 'Setup',
    purpose: 'Log in to a registry',
    description:
      'Check a user name and password at a registry and store them where docker login does: in the credential helper that the Docker configuration names, or in its file',
    examples: [
      { args: 'ghcr.io --username octocat --password-stdin < token.txt', what: 'Log in with a token from a file' },
    ],
    inputs: loginInputs,
    positionals: [{ input: 'registry' }],
    outputs: {},
    load: () => import('../login/run.ts'),
  }),
  command({
    name: 'logout',
    group: 'Setup',
    purpose: 'Log out of a registry',
    description: 'Remove the credential of a registry from the Docker configuration and its credential helper',
    examples: [{ args: 'ghcr.io', what: 'Remove the credential for ghcr.io' }],
    inputs: logoutInputs,
    positionals: [{ input: 'registry' }],
    outputs: {},
    load: () => import('../logout/run.ts'),
  }),
  command({
    name: 'config check',
    group: 'Setup',
    purpose: 'Check configuration files',
    description:
      'Check configuration files and what they extend: syntax, unknown keys and values with the closest valid one. Each problem has its line and column',
    examples: [{ args: '.oci-evidence.yml', what: 'Check the configuration of a repository' }],
    inputs: configCheckInputs,
    positionals: [{ input: 'file', several: true }],
    outputs: {},
    load: async () => {
      const { checkConfig } = await import('../config-check/run.ts');
      return { run: (inputs, world) => checkConfig(inputs, world, all()) };
    },
  }),
  command({
    name: 'doctor',
    group: 'Setup',
    purpose: 'Check what works with the registry of an image',
    description:
      'Check what the registry of an image supports, which credential is used, whether evidence can be pushed and signed, and what other tools find. Nothing in the registry changes',
    examples: [
      { args: 'ghcr.io/acme/app:v1', what: 'Check the registry, the credential and the identity to sign with' },
      { args: 'ghcr.io/acme/app:v1 --format json', what: 'Print the checks as JSON' },
    ],
    inputs: doctorInputs,
    positionals: [{ input: 'image' }],
    outputs: {},
    load: () => import('../doctor/run.ts'),
  }),
  command({
    name: 'completion',
    group: 'Setup',
    purpose: 'Print the completion script of a shell',
    description: 'Print the script that completes commands, flags and their values in bash, zsh or fish',
    examples: [
      { args: 'bash > ~/.local/share/bash-completion/completions/oci-evidence', what: 'Complete in bash' },
      { args: 'zsh > "${' + 'fpath[1]}/_oci-evidence"', what: 'Complete in zsh' },
      { args: 'fish > ~/.config/fish/completions/oci-evidence.fish', what: 'Complete in fish' },
    ],
    inputs: completionInputs,
    positionals: [{ input: 'shell' }],
    outputs: {},
    load: async () => {
      const { complete } = await import('../completion/run.ts');
      return { run: (inputs) => complete(inputs, all()) };
    },
  }),
  command({
    name: 'man',
    group: 'Setup',
    purpose: 'Print the man page',
    description: 'Print the man page of oci-evidence, in the format of man(7)',
    examples: [{ args: '| man -l -', what: 'Read it' }],
    inputs: {},
    outputs: {},
    load: async () => {
      const { printManPage } = await import('../man/run.ts');
      return { run: () => printManPage(all()) };
    },
  }),
];
