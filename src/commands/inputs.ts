// The table of inputs: what a workflow writes under `with:` and a terminal as `--flags`. One row an input; action.yml,
// the command line's help and README's tables are checked against it.
import { UserError } from '../errors.ts';

export type CommandName = 'attach' | 'discover' | 'sbom';

export interface InputRow {
  readonly commands: readonly CommandName[];
  readonly description: string;
  readonly default?: string;
  readonly required?: true;
  /** Masked as soon as it is read. */
  readonly secret?: true;
  /** The only values it takes; free text where absent. */
  readonly values?: readonly string[];
  /** A switch: `--dry-run` alone means true. */
  readonly boolean?: true;
  /** Takes several values, one a line; the flag may be repeated. */
  readonly lines?: true;
}

const EVERY: readonly CommandName[] = ['attach', 'discover', 'sbom'];

export const INPUTS = {
  image: {
    commands: EVERY,
    lines: true,
    required: true,
    description:
      'Image that the evidence is about: registry/repository@sha256:…, or oci-layout:PATH@sha256:…; attach takes several, one a line',
  },
  digest: {
    commands: EVERY,
    description:
      'Digest of the image, where `image` does not carry it (the output `digest` of docker/build-push-action)',
  },
  platforms: {
    commands: ['attach', 'sbom'],
    lines: true,
    description:
      'Platforms of a multi-platform image to attach to, as os/architecture[/variant], by comma or line; all by default',
  },
  sbom: {
    commands: ['attach'],
    lines: true,
    default: 'auto',
    description:
      'auto: generate unless the image has one; generate: always; syft, trivy or cdxgen: always, by that program; none; or paths of SBOM files, one a line (globs allowed)',
  },
  'sbom-format': {
    commands: ['attach', 'sbom'],
    default: 'cyclonedx-1.6',
    values: ['cyclonedx-1.6', 'cyclonedx-1.7', 'spdx-2.3'],
    description: 'Format of a generated SBOM',
  },
  strict: {
    commands: ['attach', 'sbom'],
    boolean: true,
    default: 'false',
    description: 'Fail where anything in the image could not be read for the SBOM',
  },
  'cache-dir': {
    commands: ['attach', 'sbom'],
    description:
      'Folder where what layers hold is kept, so that a layer is read once; none for no cache; the runner’s tool cache or your cache directory by default',
  },
  'actions-cache': {
    commands: ['attach'],
    boolean: true,
    default: 'false',
    description: 'Keep that folder in GitHub’s cache too, for runners that start empty',
  },
  provenance: {
    commands: ['attach'],
    default: 'auto',
    description:
      'auto: generate inside a workflow unless the image has one; generate: always, an error outside a workflow; none; or the path of a statement',
  },
  scan: {
    commands: ['attach'],
    lines: true,
    default: 'none',
    description:
      'Scanners that the SBOM is put to (osv, which is built in; grype; trivy) and paths of scan results (SARIF and others, globs allowed), one a line; or none',
  },
  'osv-url': {
    commands: ['attach'],
    default: 'https://api.osv.dev',
    description: 'Service that scan: osv asks about the packages of the SBOM, by their names and versions',
  },
  'scan-predicate': {
    commands: ['attach'],
    default: 'vulns',
    values: ['vulns', 'cosign-vuln'],
    description: "Predicate that a scan is signed as: in-toto's vulns, or cosign's vuln",
  },
  approvals: {
    commands: ['attach'],
    lines: true,
    default: 'none',
    description:
      'auto: who approved this run and the pull requests of its commit, where GitHub tells; generate: the same, an error without any; none; or paths of approval files',
  },
  evidence: {
    commands: ['attach'],
    lines: true,
    description:
      'Further evidence, one [kind=]path-or-glob a line; the kind is recognised from the content where it is not given',
  },
  collect: {
    commands: ['attach'],
    lines: true,
    default: 'buildkit',
    description:
      'Evidence in the registry to attach again as referrers, by comma or line: buildkit (attestations in the image index), cosign (.sig, .att and .sbom tags), retired (artifact manifests from before OCI 1.1); or none',
  },
  validate: {
    commands: ['attach'],
    default: 'error',
    values: ['error', 'warn'],
    description: 'What a document is that does not follow its format; warn attaches it all the same',
  },
  annotations: {
    commands: ['attach'],
    lines: true,
    description: 'Annotations for every attached artifact, one key=value a line',
  },
  sign: {
    commands: ['attach'],
    default: 'auto',
    values: ['auto', 'keyless', 'key', 'none'],
    description:
      "auto: with signing-key, else with the job's identity (permissions: id-token: write), else not at all; keyless; key; or none",
  },
  'signing-key': {
    commands: ['attach'],
    secret: true,
    description: 'Private key to sign with: PEM text (PKCS #8, SEC 1, cosign), env://VARIABLE, or the path of a file',
  },
  'signing-key-password': {
    commands: ['attach'],
    secret: true,
    description: 'Password of an encrypted signing-key; COSIGN_PASSWORD where it is not given',
  },
  sigstore: {
    commands: ['attach'],
    default: 'auto',
    values: ['auto', 'public-good', 'github'],
    description:
      "Sigstore instance that keyless signing uses; auto: public-good for public repositories, GitHub's own for others",
  },
  'fulcio-url': {
    commands: ['attach'],
    description: 'Certificate authority of a self-hosted Sigstore, with rekor-url or timestamp-server-url',
  },
  'rekor-url': {
    commands: ['attach'],
    description: 'Transparency log to record signatures in; with a key, none by default',
  },
  'timestamp-server-url': {
    commands: ['attach'],
    description: 'Timestamp authority (RFC 3161) to time signatures; with a key, none by default',
  },
  'trusted-root': {
    commands: ['attach'],
    description:
      'trusted_root.json by which bundles of an earlier run are recognised, where the instance publishes none by TUF',
  },
  'sign-image': {
    commands: ['attach'],
    boolean: true,
    default: 'false',
    description: 'Sign the image itself too, as cosign sign does',
  },
  'github-attestations': {
    commands: ['attach'],
    boolean: true,
    default: 'false',
    description:
      "Store the bundles in GitHub's attestations API too (github-token with permissions: attestations: write)",
  },
  'allow-missing-subject': {
    commands: ['attach'],
    boolean: true,
    default: 'false',
    description: 'Attach although the image is not in the registry yet',
  },
  'dry-run': {
    commands: ['attach'],
    boolean: true,
    default: 'false',
    description: 'Stop after the plan: say what would be attached and push nothing',
  },
  'on-error': {
    commands: ['attach'],
    default: 'fail',
    values: ['fail', 'warn'],
    description:
      'Whether a piece of evidence that could not be attached fails the step, once the others are; warn lets it pass',
  },
  'if-no-files-found': {
    commands: ['attach'],
    default: 'error',
    values: ['error', 'warn', 'ignore'],
    description: 'What a path or glob that matches no file is',
  },
  'allow-outside-workspace': {
    commands: ['attach'],
    boolean: true,
    default: 'false',
    description: 'Take files that a symbolic link leads to outside the workspace',
  },
  summary: {
    commands: ['attach', 'discover'],
    default: 'auto',
    values: ['auto', 'true', 'false'],
    description: 'Write the graph to the job summary; auto: where there is one',
  },
  depth: {
    commands: ['discover'],
    default: '8',
    description: 'Levels of referrers of referrers to follow',
  },
  format: {
    commands: ['discover'],
    default: 'tree',
    values: ['tree', 'json', 'mermaid', 'markdown'],
    description: 'Form in which the graph is printed',
  },
  'output-dir': {
    commands: ['attach', 'discover'],
    description:
      'Folder for the files that the outputs name; by default one of its own for each step, in the temporary folder of the job',
  },
  'registry-username': {
    commands: EVERY,
    description: 'User for the registry of `image`, where docker/login-action is not used',
  },
  'registry-password': {
    commands: EVERY,
    secret: true,
    description: 'Password or token that goes with registry-username',
  },
  'github-token': {
    commands: EVERY,
    secret: true,
    description: 'Token for ghcr.io where no other credential is configured',
  },
  'plain-http': {
    commands: EVERY,
    lines: true,
    description: 'Registries, by comma or line, that are spoken to without TLS although they are not on this machine',
  },
  'ca-file': { commands: EVERY, description: 'PEM file of certificate authorities to trust besides the system’s' },
} as const satisfies Record<string, InputRow>;

export type InputName = keyof typeof INPUTS;

/** The rows that a command has, in the order of the table. */
export function inputsOf(command: CommandName): readonly (readonly [InputName, InputRow])[] {
  return (Object.entries(INPUTS) as [InputName, InputRow][]).filter(([, row]) => row.commands.includes(command));
}

/** The values of one call, trimmed, with defaults filled in; a name that the command does not have reads as empty. */
export type Inputs = Readonly<Record<InputName, string>>;

/**
 * Reads a command's inputs through `read`, which gives the raw text or undefined. Throws a UserError for a required
 * input without value, a value outside the row's `values`, and a switch that is neither true nor false.
 */
export function readInputs(command: CommandName, read: (name: InputName) => string | undefined): Inputs {
  const values = Object.fromEntries(Object.keys(INPUTS).map((name) => [name, ''])) as Record<InputName, string>;
  for (const [name, row] of inputsOf(command)) {
    const given = read(name)?.trim() ?? '';
    const value = given === '' ? (row.default ?? '') : given;
    if (row.required && value === '') throw new UserError(`${name} is required: ${row.description}`);
    if (row.values && !row.values.includes(value)) {
      throw new UserError(`${name} is ${JSON.stringify(value)}; it takes ${row.values.join(', ')}`);
    }
    if (row.boolean) switchOf(name, value);
    values[name] = value;
  }
  return values;
}

/** A switch's value, by YAML 1.2's core schema as GitHub's own actions read it. */
export function switchOf(name: InputName, value: string): boolean {
  if (/^(?:true|True|TRUE)$/.test(value)) return true;
  if (/^(?:false|False|FALSE)?$/.test(value)) return false;
  throw new UserError(`${name} is ${JSON.stringify(value)}; it takes true or false`);
}

/** Lines without white space around them, empty ones dropped. */
export function linesOf(value: string): string[] {
  return value
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Items by comma or line. */
export function itemsOf(value: string): string[] {
  return linesOf(value.replaceAll(',', '\n'));
}

/** `key=value` lines. Throws a UserError that quotes the line. */
export function pairsOf(name: InputName, value: string): Record<string, string> {
  const pairs: Record<string, string> = {};
  for (const line of linesOf(value)) {
    const equals = line.indexOf('=');
    if (equals < 1) throw new UserError(`${name}: ${JSON.stringify(line)} is not key=value`);
    pairs[line.slice(0, equals).trim()] = line.slice(equals + 1).trim();
  }
  return pairs;
}
