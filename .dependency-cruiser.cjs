/**
 * The walls of the house: what each room of src may import. `fetch`, `process` and other globals are in biome.json.
 * __tests__/structure/walls.test.ts plants a wrong import of each kind and expects its rejection.
 */

/** The rooms that a room may import besides itself. src/errors.ts, src/spelling.ts and src/version.ts are free for all. */
const ROOMS = {
  net: [],
  process: [],
  json: [],
  oci: ['json', 'net', 'process'],
  evidence: ['json', 'oci'],
  sbom: ['evidence', 'json', 'oci', 'net', 'process'],
  scan: ['evidence', 'json', 'oci', 'net', 'process'],
  signing: ['evidence', 'json', 'oci', 'net'],
  github: ['evidence', 'json', 'oci', 'net'],
  deployment: ['oci'],
  plan: ['evidence', 'json', 'oci'],
  graph: ['evidence', 'json', 'oci'],
  policy: ['evidence', 'graph', 'json', 'oci', 'scan', 'signing'],
  audit: ['evidence', 'json', 'oci', 'policy'],
  diff: ['evidence', 'oci', 'scan'],
  report: ['audit', 'diff', 'evidence', 'graph', 'json', 'oci', 'plan', 'policy'],
  commands: [
    ...['audit', 'deployment', 'diff', 'evidence', 'github', 'graph', 'json', 'net', 'oci', 'plan'],
    ...['policy', 'process', 'report', 'sbom', 'scan', 'signing'],
  ],
  actions: ['commands', 'process', 'report'],
  cli: ['commands', 'process', 'report'],
};

/** The packages that src may import. The build puts them into dist, so package.json lists them as development dependencies. */
const BUNDLED = [
  '@actions/cache',
  '@actions/core',
  '@actions/github',
  '@noble/ciphers',
  '@sigstore/bundle',
  '@sigstore/core',
  '@sigstore/protobuf-specs',
  '@sigstore/sign',
  '@sigstore/tuf',
  '@sigstore/verify',
  '@marcbachmann/cel-js',
  'ae-cvss-calculator',
  'ajv',
  'ajv-formats',
  'commander',
  // In the page of the HTML report, which .ci/page.ts bundles.
  'd3-hierarchy',
  'd3-selection',
  'd3-zoom',
  'p-limit',
  'packageurl-js',
  're2js',
  'spdx-exceptions',
  'spdx-expression-parse',
  'spdx-license-ids',
  'undici',
  'yaml',
  'yauzl',
];

/** Who may import what reaches outside the process, or a large library: everybody else asks its owner. */
const core = (...names) => `^(node:)?(${names.join('|')})$`;
const npm = (...names) => `(^|/)node_modules/(${names.join('|')})/`;
const OWNERS = [
  {
    what: 'the file system',
    modules: [core('fs', 'fs/promises')],
    owners: [
      'oci/layout',
      'oci/registry/auth',
      'net',
      'process',
      'evidence/files',
      'evidence/validation/schemas',
    ].concat(['sbom', 'signing/tuf', 'commands', 'actions', 'cli']),
  },
  { what: 'child processes', modules: [core('child_process')], owners: ['process'] },
  { what: 'threads', modules: [core('worker_threads', 'cluster')], owners: ['process', 'sbom'] },
  {
    what: 'the network',
    modules: [core('net', 'tls', 'dgram', 'dns', 'dns/promises')],
    // Pipes between processes are sockets.
    owners: ['net', 'oci/registry/http', 'process/isolated-child'],
  },
  {
    what: 'HTTP',
    modules: [core('http', 'https', 'http2'), npm('undici')],
    owners: ['net', 'oci/registry/http', 'scan/osv'],
  },
  {
    what: 'loading of code',
    modules: [core('module', 'vm', 'repl', 'inspector')],
    owners: ['evidence/validation/schemas'],
  },
  {
    what: 'the workflow toolkit',
    modules: [npm('@actions/(core|cache|artifact|io|tool-cache)')],
    owners: ['actions'],
  },
  { what: 'the toolkit for programs', modules: [npm('@actions/exec')], owners: ['process'] },
  { what: 'the GitHub API', modules: [npm('@actions/github', '@octokit/[^/]+', 'octokit')], owners: ['github'] },
  { what: 'Sigstore', modules: [npm('@sigstore/[^/]+')], owners: ['signing'] },
  {
    what: 'decompression',
    modules: [core('zlib'), npm('yauzl')],
    owners: ['sbom', 'oci/layout/archive', 'github/code-scanning'],
  },
];

const room = (...names) => `^src/(${names.join('|')})(/|\\.ts$)`;
const FREE = '^src/(errors|spelling|version)\\.ts$';

const onlyItsRooms = Object.entries(ROOMS).map(([name, rooms]) => ({
  name: `${name}-imports-only-its-rooms`,
  comment: `allowed: ${rooms.join(', ') || 'nothing else of src'}`,
  severity: 'error',
  from: { path: room(name) },
  to: {
    path: '^src/',
    pathNot: [room(name, ...rooms), FREE],
  },
}));

const onlyTheOwner = OWNERS.map(({ what, modules, owners }) => ({
  name: `only-the-owner-imports-${what.replaceAll(' ', '-')}`,
  comment: `allowed: ${owners.join(', ') || 'nobody'}`,
  severity: 'error',
  from: { path: '^src/', ...(owners.length > 0 && { pathNot: `^src/(${owners.join('|')})[/.]` }) },
  to: { path: modules },
}));

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'two files that need each other, by types too, are one noun, or one too many',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'every-import-resolves',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(#|\\./index\\.js$)' },
    },
    ...onlyItsRooms,
    {
      name: 'every-file-has-a-room',
      comment: 'a new room gets a row in ROOMS first',
      severity: 'error',
      from: {},
      to: { path: '^src/', pathNot: [room(...Object.keys(ROOMS)), FREE, '^src/main\\.ts$'] },
    },
    ...onlyTheOwner,
    {
      name: 'report-and-policy-import-types-and-pure-functions',
      severity: 'error',
      from: { path: room('report', 'policy') },
      to: {
        path: '^src/',
        dependencyTypesNot: ['type-only'],
        pathNot: [
          room('report', 'policy', 'plan'),
          FREE,
          '^src/(evidence/(kinds|classify|annotations|cyclonedx-license|finding|scan-report)|graph/(model|signature|traps|visibility)|json/(fields|parse))\\.ts$',
          // What evidence says is read as attach reads it: from bytes that are in memory.
          '^src/(evidence/(document|recognise|statement)|scan/parsers/parse)\\.ts$',
          '^src/oci/(descriptor|digest|media-types|reference)\\.ts$',
          '^src/diff/counts\\.ts$',
          // Names of certificate extensions.
          '^src/signing/certificate\\.ts$',
          // Audit lines are plain data, and their folds are pure.
          room('audit'),
        ],
      },
    },
    {
      name: 'report-and-policy-do-no-io',
      severity: 'error',
      from: { path: room('report', 'policy') },
      to: { dependencyTypes: ['core'], path: '^(node:)?(?!(util|crypto|buffer)$)' },
    },
    {
      name: 'stores-are-opened-not-imported',
      comment: 'above oci there are only the verbs of the store, so that every flow works on a layout too',
      severity: 'error',
      from: { path: '^src/', pathNot: room('oci') },
      // Writing a file whole is a matter of the disk, not of a layout.
      to: { path: room('oci/registry', 'oci/layout'), pathNot: '^src/oci/layout/atomic-file' },
    },
    {
      name: 'nobody-imports-a-front-end',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/(main\\.ts|entry/)', room('actions', 'cli')] },
      to: { path: room('actions', 'cli', 'main', 'entry') },
    },
    {
      name: 'front-ends-do-not-import-each-other',
      severity: 'error',
      from: { path: '^src/(actions|cli)[/.]' },
      to: { path: '^src/(actions|cli)[/.]', pathNot: '^src/$1[/.]' },
    },
    {
      name: 'the-product-knows-no-tests',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(__tests__|bench|demo|\\.ci)/' },
    },
    {
      name: 'the-product-has-no-development-dependency',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        path: '^node_modules/',
        pathNot: `^node_modules/(${BUNDLED.join('|')})/`,
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'every-dependency-is-in-package-json',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'names-say-something',
      comment: 'a file or directory is named after what it holds',
      severity: 'error',
      from: {},
      to: { path: '/(utils?|helpers?|common|misc|shared|managers?)[/.]', pathNot: 'node_modules' },
    },
    {
      name: 'names-say-something-of-every-file',
      comment: 'the same for a file that nothing imports',
      severity: 'error',
      from: { path: '/(utils?|helpers?|common|misc|shared|managers?)[/.]', pathNot: 'node_modules' },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: 'specify',
    preserveSymlinks: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
