// Inputs that say how registries are reached: every command has them.
import { group, items, text } from './input.ts';
import { checkReadable } from './named-files.ts';

const whole = (secret: string): readonly string[] => [secret];

const ACCESS = group('Registry', {
  'registry-username': text({
    description: 'User name for the registry of `image`, if docker/login-action is not used',
  }),
  'registry-password': text({ secrets: whole, description: 'Password or token for registry-username' }),
  'github-token': text({
    secrets: whole,
    actionDefault: '${' + '{ github.token }}',
    description: 'Token for the GitHub API, and for ghcr.io if no other credential is configured',
  }),
  'plain-http': items({
    description:
      'Registries to contact over plain HTTP, separated by commas or line breaks (loopback addresses always are)',
  }),
  'ca-file': text({
    check: checkReadable,
    description: 'PEM file of certificate authorities to trust in addition to those of the system',
  }),
});

const CONFIGURATION = group('Configuration', {
  config: text({
    perCall: true,
    description:
      'Configuration file with values for inputs that are not set: a path, `oci://REGISTRY/REPOSITORY:TAG` (or `@sha256:…`), `github:OWNER/REPOSITORY/PATH@REF`, or `none`. Default: `.oci-evidence.yml`, if it exists',
  }),
});

export const REGISTRY = { ...ACCESS, ...CONFIGURATION } as const;
