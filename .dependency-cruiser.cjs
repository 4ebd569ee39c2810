/** The arrows of the house: actions, cli -> commands -> evidence, signing, policy, graph, report -> oci. */
const room = (...names) => `^src/(${names.join('|')})/`;
/** What a file of a room may know besides its own room; anything else of src is an error. */
const knowsOnly = (name, ...rooms) => ({
  name: `${name}-knows-only-${rooms.join('-') || 'itself'}`,
  severity: 'error',
  from: { path: room(name) },
  to: { path: '^src/', pathNot: [room(name, ...rooms), '^src/errors\\.ts$'] },
});

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'two files that need each other are one noun, or one too many',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    knowsOnly('oci', 'net', 'process'),
    knowsOnly('net'),
    knowsOnly('process'),
    {
      name: 'middle-rooms-know-no-flow',
      severity: 'error',
      from: { path: room('evidence', 'signing', 'policy', 'graph', 'report') },
      to: { path: '^src/(commands|actions|cli|main|entry)' },
    },
    {
      name: 'commands-know-no-front-end',
      severity: 'error',
      from: { path: room('commands') },
      to: { path: '^src/(actions|cli|main|entry)' },
    },
    {
      name: 'workflow-toolkit-only-in-actions',
      comment: 'nobody below the actions knows that there is a workflow',
      severity: 'error',
      from: { path: '^src/', pathNot: room('actions') },
      to: { path: 'node_modules/@actions/core' },
    },
    {
      name: 'http-only-in-clients',
      comment: 'what a registry is asked goes through the store; services of their own have a client each',
      severity: 'error',
      from: { path: '^src/', pathNot: room('net', 'oci/registry', 'signing', 'scan/osv') },
      to: { path: 'node_modules/undici|^(node:)?https?$' },
    },
    {
      name: 'report-and-policy-do-no-io',
      severity: 'error',
      from: { path: room('report', 'policy') },
      to: { path: '^(node:)?(fs|net|http|https|child_process|fs/promises)$|node_modules/undici' },
    },
    {
      name: 'report-and-policy-know-no-store',
      severity: 'error',
      from: { path: room('report', 'policy') },
      to: { path: '^src/oci/(store|open|registry|layout)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'stores-are-opened-not-imported',
      comment: 'above oci there are only the verbs of the store, so that every flow works on a layout too',
      severity: 'error',
      from: { path: '^src/', pathNot: room('oci') },
      // Files written whole are a matter of the disk, not of a layout.
      to: { path: room('oci/registry', 'oci/layout'), pathNot: '^src/oci/layout/atomic-file' },
    },
    {
      name: 'the-product-knows-no-tests',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(__tests__|bench|demo)/' },
    },
    {
      name: 'the-product-has-no-development-dependency',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'names-say-something',
      comment: 'a file or folder is named after what it holds',
      severity: 'error',
      from: {},
      to: { path: '/(utils?|helpers?|common|misc|shared|managers?)[/.]', pathNot: 'node_modules' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: 'specify',
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
