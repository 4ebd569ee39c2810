// The environment of child processes: an allow-list, so that signing keys, passwords and tokens of the job stay here.

type Variables = Readonly<Record<string, string | undefined>>;

/** What any program may need: where things are, language, proxies, certificate authorities, the desktop's key store. */
const BASE = new Set([
  'PATH',
  'HOME',
  'USER',
  'LOGNAME',
  'SHELL',
  'LANG',
  'LANGUAGE',
  'TZ',
  'TMPDIR',
  'TMP',
  'TEMP',
  'XDG_CACHE_HOME',
  'XDG_CONFIG_HOME',
  'XDG_DATA_HOME',
  'XDG_RUNTIME_DIR',
  'XDG_STATE_HOME',
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'NO_PROXY',
  'ALL_PROXY',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'NODE_EXTRA_CA_CERTS',
  'DOCKER_CONFIG',
  'DOCKER_HOST',
  'REGISTRY_AUTH_FILE',
  'DBUS_SESSION_BUS_ADDRESS',
  'DISPLAY',
  'WAYLAND_DISPLAY',
  'GNUPGHOME',
  'GPG_TTY',
  'PASSWORD_STORE_DIR',
  'JAVA_HOME',
  'SYSTEMROOT',
  'SYSTEMDRIVE',
  'WINDIR',
  'COMSPEC',
  'PATHEXT',
  'USERPROFILE',
  'USERNAME',
  'HOMEDRIVE',
  'HOMEPATH',
  'APPDATA',
  'LOCALAPPDATA',
  'PROGRAMDATA',
  'PROGRAMFILES',
]);

const AWS = ['AWS_'];
const GOOGLE = ['GOOGLE_', 'CLOUDSDK_', 'GCE_METADATA_'];
const AZURE = ['AZURE_', 'ACR_', 'IDENTITY_ENDPOINT', 'IDENTITY_HEADER', 'MSI_ENDPOINT', 'MSI_SECRET'];
/** Generators read the Docker configuration and run its credential helpers themselves. */
const REGISTRY_CLIENT = [...AWS, ...GOOGLE, ...AZURE];

/** Prefixes of the variables that single programs read besides; a new program is a row. */
const BY_PROGRAM: readonly { readonly program: RegExp; readonly prefixes: readonly string[] }[] = [
  { program: /^docker-credential-ecr/, prefixes: AWS },
  { program: /^docker-credential-(?:gcr|gcloud)/, prefixes: GOOGLE },
  { program: /^docker-credential-acr/, prefixes: AZURE },
  { program: /^docker-credential-(?:ghcr|github|gh)(?:-|$)/, prefixes: ['GITHUB_TOKEN', 'GH_TOKEN', 'GITHUB_ACTOR'] },
  { program: /^syft$/, prefixes: ['SYFT_', ...REGISTRY_CLIENT] },
  { program: /^grype$/, prefixes: ['GRYPE_'] },
  { program: /^trivy$/, prefixes: ['TRIVY_', ...REGISTRY_CLIENT] },
  { program: /^cdxgen$/, prefixes: ['CDXGEN_', ...REGISTRY_CLIENT] },
];

/** Names a user allows for every child process, separated by commas: for a credential helper that is not in the table. */
export const EXTRA_VARIABLES = 'OCI_EVIDENCE_CHILD_ENV';

/** The variables of `env` that `program` may see, and `additions`. Windows does not distinguish case, nor do proxies. */
export function childEnvironment(
  program: string,
  env: Variables,
  additions: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const prefixes = BY_PROGRAM.filter((row) => row.program.test(program)).flatMap((row) => row.prefixes);
  const extra = new Set((env[EXTRA_VARIABLES] ?? '').split(',').map((name) => name.trim().toUpperCase()));
  const allowed = (name: string): boolean =>
    BASE.has(name) || name.startsWith('LC_') || extra.has(name) || prefixes.some((prefix) => name.startsWith(prefix));
  const kept = Object.entries(env).filter(
    (pair): pair is [string, string] => pair[1] !== undefined && allowed(pair[0].toUpperCase()),
  );
  return { ...Object.fromEntries(kept), ...additions };
}
