// Owns the checks of provenance: builder, source, build type and runner.
import { list, record, text } from '../../json/fields.ts';
import type { SignatureState } from '../../signing/found-evidence.ts';
import { type EvidenceContent, EvidenceFault } from '../content.ts';
import type { NamePattern } from '../model.ts';
import { matchesAny, patternsText } from '../pattern.ts';
import { bounded, either, quoted } from '../text.ts';
import { defineKind, type Objection } from './kind.ts';

const OPTIONS = {
  builder: {
    type: 'names',
    description: 'Builder that made the image: `https://github.com/OWNER/REPOSITORY/.github/workflows/FILE@REF`',
  },
  source: { type: 'names', description: 'Source repository: `github.com/OWNER/REPOSITORY`' },
  ref: { type: 'names', description: 'Git ref that was built: `refs/heads/main`' },
  'build-type': { type: 'names', description: 'Build type, a URI' },
  runner: {
    type: 'choice',
    values: ['github-hosted', 'self-hosted'],
    description:
      'Environment of the runner, as the signing certificate says, or the provenance if there is no certificate',
  },
  trigger: { type: 'texts', description: 'Events that may start the build, such as `push` or `release`' },
  'match-certificate': {
    type: 'flag',
    default: 'false',
    description:
      'Whether builder, source, ref and commit must be those of the signing certificate, so that a workflow cannot claim another build (SLSA Build L3)',
  },
  'require-materials': {
    type: 'flag',
    default: 'false',
    description: 'Whether the provenance must name the commit of the source',
  },
} as const;

interface ProvenanceFacts {
  readonly version: string;
  readonly builder?: string;
  readonly buildType?: string;
  /** `github.com/acme/app`, without scheme, ref and `.git`. */
  readonly source?: string;
  readonly ref?: string;
  readonly commit?: string;
  readonly trigger?: string;
  readonly runner?: string;
  readonly invocation?: string;
  readonly startedOn?: string;
  readonly finishedOn?: string;
  readonly materials: readonly { readonly uri: string; readonly digest: Readonly<Record<string, unknown>> }[];
}

type Fields = Readonly<Record<string, unknown>>;

export const PROVENANCE = defineKind({
  description: 'SLSA provenance, version 0.2 or 1',
  options: OPTIONS,
  read: readProvenance,
  timeOf: ({ finishedOn, startedOn }) => finishedOn ?? startedOn,
  check: async (facts, options, { signature }) => {
    const { builder, source, ref, buildType, trigger, commit } = facts;
    const found = await Promise.all([
      unmatched('builder', options.builder, [builder], true),
      unmatched(
        'source',
        options.source,
        source === undefined ? [] : [source, `https://${source}`, `git+https://${source}`],
      ),
      unmatched('ref', options.ref, [ref]),
      unmatched('build type', options['build-type'], [buildType], true),
    ]);
    const objections: Objection[] = found.flat();
    if (options.trigger !== undefined && !options.trigger.includes(trigger ?? '')) {
      objections.push(mismatch('event', trigger, either(options.trigger.map((one) => quoted(one)))));
    }
    const runner = certificateValue(signature, 'runnerEnvironment') ?? facts.runner;
    if (options.runner !== undefined && runner !== options.runner) {
      objections.push(mismatch('runner', runner, quoted(options.runner)));
    }
    if (options['require-materials'] === true && commit === undefined) {
      objections.push({ code: 'incomplete', text: 'names no commit of the source' });
    }
    if (options['match-certificate'] === true) objections.push(...certificateObjections(facts, signature));
    return { objections, summary: `built by ${builder === undefined ? 'an unknown builder' : bounded(builder, 160)}` };
  },
});

async function unmatched(
  name: string,
  patterns: readonly NamePattern[] | undefined,
  values: readonly (string | undefined)[],
  isOther = false,
): Promise<Objection[]> {
  const known = values.filter((value) => value !== undefined);
  if (patterns === undefined || (await matchesAny(patterns, known))) return [];
  return [{ ...mismatch(name, known[0], patternsText(patterns)), ...(isOther && { isOther: true }) }];
}

const REBUILD = 'build the image from the required source with the required builder, or correct the policy';

function mismatch(name: string, found: string | undefined, required: string): Objection {
  return {
    code: 'mismatch',
    text: `has the ${name} ${quoted(found)}, required: ${required}`,
    remedy: REBUILD,
  };
}

function certificateValue(signature: SignatureState, name: string): string | undefined {
  if (signature.state !== 'verified' || signature.signer.kind !== 'certificate') return undefined;
  return (signature.signer.extensions as Readonly<Record<string, string | undefined>>)[name];
}

/** A workflow that signs for another build would make the provenance forgeable. */
function certificateObjections(facts: ProvenanceFacts, signature: SignatureState): Objection[] {
  if (signature.state !== 'verified' || signature.signer.kind !== 'certificate') {
    return [
      { code: 'mismatch', text: 'is not signed with a certificate, which is needed to confirm the builder and source' },
    ];
  }
  const pairs = [
    ['builder', facts.builder, certificateValue(signature, 'buildSignerURI') ?? signature.signer.san],
    ['source', facts.source, normalSource(certificateValue(signature, 'sourceRepositoryURI'))],
    ['ref', facts.ref, certificateValue(signature, 'sourceRepositoryRef')],
    ['commit', facts.commit, certificateValue(signature, 'sourceRepositoryDigest')],
  ] as const;
  return pairs.flatMap(([name, said, certified]) =>
    said === certified && said !== undefined
      ? []
      : [
          {
            code: 'mismatch' as const,
            text: `has the ${name} ${quoted(said)}, but its certificate is for ${quoted(certified)}`,
            remedy: 'generate the provenance in the workflow run that builds the image',
          },
        ],
  );
}

export function readProvenance(content: EvidenceContent): ProvenanceFacts {
  const json = record(content.json());
  const predicate = content.bytes === undefined ? json : record(json.predicate ?? json);
  if (predicate.buildDefinition !== undefined || predicate.runDetails !== undefined) return version1(predicate);
  if (predicate.builder !== undefined || predicate.buildType !== undefined) return version02(predicate);
  throw new EvidenceFault(
    'is not SLSA provenance of version 0.1, 0.2 or 1: it has neither buildDefinition nor builder',
  );
}

function version1(predicate: Fields): ProvenanceFacts {
  const definition = record(predicate.buildDefinition);
  const run = record(predicate.runDetails);
  const external = record(definition.externalParameters);
  const workflow = record(external.workflow);
  const github = record(record(definition.internalParameters).github);
  const metadata = record(run.metadata);
  const vcs = record(record(metadata.buildkit_metadata).vcs);
  const materials = materialsOf(definition.resolvedDependencies);
  const config = text(record(external.configSource).uri);
  const repository = text(workflow.repository) ?? text(vcs.source) ?? config ?? gitMaterial(materials)?.uri;
  return facts({
    version: '1',
    builder: text(record(run.builder).id),
    buildType: text(definition.buildType),
    source: normalSource(repository),
    ref: text(workflow.ref) ?? refOf(config) ?? refOf(gitMaterial(materials)?.uri),
    commit: text(vcs.revision) ?? commitOf(materials, repository),
    trigger: text(github.event_name),
    runner: text(github.runner_environment),
    invocation: text(metadata.invocationId),
    startedOn: text(metadata.startedOn),
    finishedOn: text(metadata.finishedOn),
    materials,
  });
}

function version02(predicate: Fields): ProvenanceFacts {
  const invocation = record(predicate.invocation);
  const config = record(invocation.configSource);
  const environment = record(invocation.environment);
  const metadata = record(predicate.metadata);
  const vcs = record(record(metadata['https://mobyproject.org/buildkit@v1#metadata']).vcs);
  const materials = materialsOf(predicate.materials);
  const uri = text(config.uri) ?? text(vcs.source) ?? gitMaterial(materials)?.uri;
  return facts({
    version: '0.2',
    builder: text(record(predicate.builder).id),
    buildType: text(predicate.buildType),
    source: normalSource(uri),
    ref: refOf(uri) ?? text(environment.github_ref),
    commit: text(record(config.digest).sha1) ?? text(vcs.revision) ?? commitOf(materials, uri),
    trigger: text(environment.github_event_name),
    runner: text(environment.github_runner_environment),
    invocation: text(metadata.buildInvocationId) ?? text(metadata.buildInvocationID),
    startedOn: text(metadata.buildStartedOn),
    finishedOn: text(metadata.buildFinishedOn),
    materials,
  });
}

type Material = ProvenanceFacts['materials'][number];

function materialsOf(value: unknown): Material[] {
  return list(value).map((material) => {
    const { uri, digest } = record(material);
    return { uri: text(uri) ?? '', digest: record(digest) };
  });
}

function gitMaterial(materials: readonly Material[]): Material | undefined {
  return materials.find(({ uri, digest }) => uri.startsWith('git+') || digest.gitCommit !== undefined);
}

function commitOf(materials: readonly Material[], repository: string | undefined): string | undefined {
  const source = normalSource(repository);
  const material = materials.find(({ uri }) => normalSource(uri) === source) ?? gitMaterial(materials);
  return text(material?.digest.gitCommit) ?? text(material?.digest.sha1);
}

/** `github.com/acme/app` for `git+https://github.com/acme/app.git@refs/heads/main`. */
function normalSource(uri: string | undefined): string | undefined {
  if (uri === undefined) return undefined;
  const bare = uri
    .replace(/^git\+/, '')
    .replace(/^[a-z]+:\/\//, '')
    .replace(/[@#?].*$/s, '');
  return bare.replace(/\/$/, '').replace(/\.git$/, '');
}

/** BuildKit writes the ref after `#`, others after `@`. */
function refOf(uri: string | undefined): string | undefined {
  return /[@#](refs\/[^@#]+)$/.exec(uri ?? '')?.[1];
}

type Found = { readonly [K in keyof ProvenanceFacts]: ProvenanceFacts[K] | undefined };

function facts(found: Found): ProvenanceFacts {
  return Object.fromEntries(
    Object.entries(found).filter(([, value]) => value !== undefined),
  ) as unknown as ProvenanceFacts;
}
