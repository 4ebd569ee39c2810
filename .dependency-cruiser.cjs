/** The arrows of the house: actions, cli -> commands -> evidence, signing, policy, graph, report -> oci. */
const room = (name) => `^src/${name}/`;

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true, dependencyTypesNot: ['type-only'] } },
    { name: 'oci-knows-only-itself', severity: 'error', from: { path: room('oci') }, to: { path: '^src/(?!oci/)' } },
    {
      name: 'middle-rooms-know-no-flow',
      severity: 'error',
      from: { path: '^src/(evidence|signing|policy|graph|report)/' },
      to: { path: '^src/(commands|actions|cli|main)' },
    },
    {
      name: 'commands-know-no-front-end',
      severity: 'error',
      from: { path: room('commands') },
      to: { path: '^src/(actions|cli|main)' },
    },
    {
      name: 'actions-core-only-in-actions',
      severity: 'error',
      from: { path: '^src/', pathNot: room('actions') },
      to: { path: 'node_modules/@actions/core' },
    },
    {
      name: 'report-and-policy-are-pure',
      severity: 'error',
      from: { path: '^src/(report|policy)/' },
      to: { path: '^(node:)?(fs|net|http|https|child_process|fs/promises)$|node_modules/undici' },
    },
    {
      name: 'report-and-policy-know-no-store',
      severity: 'error',
      from: { path: '^src/(report|policy)/' },
      to: { path: '^src/oci/(store|open|registry|layout)', dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: 'specify',
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
