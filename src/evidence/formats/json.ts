// Owns the table of JSON formats: one row per format, the first match wins.
import { kindRow, OWN_KINDS, ownPredicate, schemaId } from '../kinds.ts';
import { CYCLONEDX } from './cyclonedx.ts';
import { begins, firstOf, type JsonFormat, named, spdxTool, tool } from './format.ts';
import { BARE_PREDICATES, CARRIERS } from './statements.ts';

/** Documents written for one of this project's kinds. */
const ownDocuments: readonly JsonFormat[] = OWN_KINDS.map((kind) => ({
  name: kind,
  label: `${kindRow(kind).label} document`,
  reads: ['$schema', 'producer.name', 'producer.version'],
  matches: (facts) => facts.text('$schema') === schemaId(kind),
  kind,
  predicateType: ownPredicate(kind),
  created: ['created'],
  producer: (facts) => tool(facts, 'producer.name', 'producer.version'),
}));

export const JSON_FORMATS: readonly JsonFormat[] = [
  ...CARRIERS,
  CYCLONEDX,
  {
    name: 'spdx-json',
    label: 'SPDX JSON',
    reads: ['spdxVersion', 'SPDXID', 'creationInfo.creators[]'],
    matches: (facts) => begins(facts.text('spdxVersion'), 'SPDX-2.'),
    kind: 'sbom',
    mediaType: 'application/spdx+json',
    predicateType: 'https://spdx.dev/Document',
    created: ['creationInfo.created'],
    producer: (facts) => spdxTool(facts.texts('creationInfo.creators[]')),
    mentions: ['packages[].versionInfo', 'packages[].externalRefs[].referenceLocator'],
  },
  {
    name: 'spdx3-json',
    label: 'SPDX 3 JSON-LD',
    reads: ['@context', '@context[]', '@graph'],
    matches: (facts) =>
      facts.type('@graph') === 'array' &&
      [...facts.texts('@context'), ...facts.texts('@context[]')].some((uri) => begins(uri, 'https://spdx.org/rdf/3.')),
    kind: 'sbom',
    mediaType: 'application/spdx+json',
    predicateType: 'https://spdx.dev/Document',
    created: ['@graph[].created', '@graph[].creationInfo.created'],
  },
  {
    name: 'syft-json',
    label: 'Syft JSON',
    reads: ['schema.url', 'artifacts', 'descriptor.name', 'descriptor.version'],
    matches: (facts) => facts.text('descriptor.name') === 'syft' && facts.type('artifacts') === 'array',
    kind: 'sbom',
    mediaType: 'application/vnd.syft+json',
    created: ['descriptor.timestamp'],
    producer: (facts) => tool(facts, 'descriptor.name', 'descriptor.version'),
    mentions: ['source.metadata.manifestDigest', 'source.metadata.repoDigests[]'],
  },
  {
    name: 'sarif',
    label: 'SARIF',
    reads: [
      '$schema',
      'version',
      'runs',
      'runs[0].tool.driver.name',
      'runs[0].tool.driver.version',
      'runs[0].tool.driver.semanticVersion',
    ],
    matches: (facts) =>
      facts.type('runs') === 'array' &&
      begins(facts.text('version'), '2.') &&
      (facts.type('runs[0].tool.driver.name') === 'string' || (facts.text('$schema')?.includes('sarif') ?? false)),
    kind: 'scan',
    mediaType: 'application/sarif+json',
    created: ['runs[].invocations[].endTimeUtc', 'runs[].invocations[].startTimeUtc'],
    producer: (facts) =>
      facts.type('runs[0].tool.driver.version') === 'string'
        ? tool(facts, 'runs[0].tool.driver.name', 'runs[0].tool.driver.version')
        : tool(facts, 'runs[0].tool.driver.name', 'runs[0].tool.driver.semanticVersion'),
    mentions: ['runs[].properties.repoDigests[]', 'runs[].properties.imageDigest'],
  },
  {
    name: 'trivy-json',
    label: 'Trivy JSON',
    reads: ['SchemaVersion', 'ArtifactName', 'ArtifactType', 'Results', 'Trivy.Version'],
    matches: (facts) =>
      facts.type('SchemaVersion') === 'number' &&
      facts.type('ArtifactName') === 'string' &&
      (facts.type('ArtifactType') === 'string' || facts.type('Results') === 'array'),
    kind: 'scan',
    created: ['CreatedAt'],
    producer: (facts) => named('trivy', facts.text('Trivy.Version')),
    mentions: ['Metadata.RepoDigests[]'],
  },
  {
    name: 'grype-json',
    label: 'Grype JSON',
    reads: ['matches', 'descriptor.name', 'descriptor.version'],
    matches: (facts) => facts.type('matches') === 'array' && facts.text('descriptor.name') === 'grype',
    kind: 'scan',
    created: ['descriptor.timestamp'],
    producer: (facts) => tool(facts, 'descriptor.name', 'descriptor.version'),
    mentions: ['source.target.manifestDigest', 'source.target.repoDigests[]'],
  },
  {
    name: 'openvex',
    label: 'OpenVEX',
    reads: ['@context', 'author', 'tooling', 'statements'],
    matches: (facts) => begins(facts.text('@context'), 'https://openvex.dev/ns'),
    kind: 'vex',
    mediaType: 'application/vnd.openvex+json',
    predicateType: 'https://openvex.dev/ns',
    created: ['last_updated', 'timestamp'],
    producer: (facts) => firstOf(facts, ['tooling', 'author']),
    mentions: ['statements[].products[].@id', 'statements[].products[].identifiers.purl'],
  },
  {
    name: 'csaf',
    label: 'CSAF',
    reads: [
      'document.csaf_version',
      'document.tracking.generator.engine.name',
      'document.tracking.generator.engine.version',
      'document.publisher.name',
    ],
    matches: (facts) => facts.type('document.csaf_version') === 'string',
    kind: 'vex',
    mediaType: 'application/csaf+json',
    predicateType: ownPredicate('vex'),
    created: ['document.tracking.current_release_date', 'document.tracking.initial_release_date'],
    producer: (facts) =>
      tool(facts, 'document.tracking.generator.engine.name', 'document.tracking.generator.engine.version') ??
      facts.text('document.publisher.name'),
  },
  ...BARE_PREDICATES,
  ...ownDocuments,
  {
    name: 'lm-evaluation-harness',
    label: 'lm-evaluation-harness results',
    reads: ['results', 'versions', 'n-shot', 'configs', 'lm_eval_version'],
    matches: (facts) =>
      facts.type('results') === 'object' &&
      (facts.type('lm_eval_version') === 'string' ||
        (facts.type('versions') === 'object' &&
          (facts.type('n-shot') === 'object' || facts.type('configs') === 'object'))),
    kind: 'evaluation-report',
    created: ['date'],
    producer: (facts) => named('lm-evaluation-harness', facts.text('lm_eval_version')),
  },
  {
    name: 'inspect',
    label: 'Inspect evaluation log',
    reads: ['version', 'status', 'eval.task', 'eval.model', 'eval.packages.inspect_ai'],
    matches: (facts) =>
      facts.type('version') === 'number' &&
      facts.type('status') === 'string' &&
      facts.type('eval.task') === 'string' &&
      facts.type('eval.model') === 'string',
    kind: 'evaluation-report',
    created: ['stats.completed_at', 'eval.created'],
    producer: (facts) => named('inspect_ai', facts.text('eval.packages.inspect_ai')),
  },
  {
    name: 'promptfoo',
    label: 'promptfoo results',
    reads: ['evalId', 'results.results', 'results.stats', 'config', 'config.redteam', 'metadata.promptfooVersion'],
    matches: (facts) =>
      facts.type('results.results') === 'array' &&
      facts.type('results.stats') === 'object' &&
      facts.type('config') === 'object',
    kind: (facts) => (facts.type('config.redteam') === 'object' ? 'red-team-summary' : 'evaluation-report'),
    also: ['evaluation-report', 'red-team-summary'],
    created: ['results.timestamp', 'metadata.evaluationCreatedAt', 'metadata.exportedAt'],
    producer: (facts) => named('promptfoo', facts.text('metadata.promptfooVersion')),
  },
  {
    name: 'mcp-server',
    label: 'MCP server.json',
    reads: ['$schema', 'name', 'version', 'packages', 'packages[0].registryType', 'remotes', 'remotes[0].url'],
    matches: (facts) =>
      (facts.text('$schema')?.includes('modelcontextprotocol') ?? false) ||
      (facts.type('name') === 'string' &&
        (facts.type('packages[0].registryType') === 'string' || facts.type('remotes[0].url') === 'string')),
    kind: 'tool-manifest',
    producer: (facts) => tool(facts, 'name', 'version'),
  },
  {
    name: 'mcp-tools',
    label: 'MCP tools/list result',
    reads: ['tools[0].name', 'tools[0].inputSchema', 'result.tools[0].name', 'result.tools[0].inputSchema'],
    matches: (facts) =>
      ['', 'result.'].some(
        (at) => facts.type(`${at}tools[0].name`) === 'string' && facts.type(`${at}tools[0].inputSchema`) === 'object',
      ),
    kind: 'tool-manifest',
  },
];
