// Gives the findings of a rescan to services of GitHub: one issue, code scanning and the dependency graph.
import { type ExpectedError, UserError } from '../../errors.ts';
import type { Severity } from '../../evidence/finding.ts';
import { GitHubError, type GitHubRepository, githubRepository } from '../../github/client.ts';
import { CodeScanning, type ScannedCommit } from '../../github/code-scanning.ts';
import { type DependencyManifest, submitDependencies } from '../../github/dependency-snapshot.ts';
import { SERVICE_POLICY, type ServicePolicy } from '../../net/service-calls.ts';
import { digestOf } from '../../oci/digest.ts';
import type { ServiceEntry } from '../../plan/rescan.ts';
import { renderSarif, sarifCategory } from '../../report/sarif.ts';
import { VERSION } from '../../version.ts';
import type { World } from '../world.ts';
import type { RescanInputs } from './inputs.ts';
import { type IssueOptions, serveIssue } from './issue.ts';
import { type ServedImage, serviceName } from './served-image.ts';

const TOOL = { name: 'oci-evidence', version: VERSION, url: 'https://github.com/oci-evidence/action' };

/** What the call asks for; undefined for what it does not. */
export interface ServicesRequest {
  readonly repository: GitHubRepository;
  readonly issue?: Severity;
  readonly codeScanning?: ScannedCommit;
  readonly dependencies?: ScannedCommit;
}

/** Throws a UserError if a service is requested and the run has no repository, commit or token. */
export function servicesRequest(inputs: RescanInputs, { env }: Pick<World, 'env'>): ServicesRequest | undefined {
  const { issue, 'code-scanning': codeScanning, 'dependency-submission': dependencies } = inputs;
  const [feature] = [issue && 'issue', codeScanning && 'code-scanning', dependencies && 'dependency-submission'].filter(
    (one) => one !== false,
  );
  if (feature === undefined) return undefined;
  const token = inputs['github-token'];
  const repository = githubRepository(token === undefined ? env : { ...env, GITHUB_TOKEN: token }, feature);
  return {
    repository,
    ...(issue && { issue: inputs['issue-severity'] }),
    ...(codeScanning && { codeScanning: commitOf(env, 'code-scanning') }),
    ...(dependencies && { dependencies: commitOf(env, 'dependency-submission') }),
  };
}

function commitOf({ GITHUB_SHA: sha = '', GITHUB_REF: ref = '' }: World['env'], feature: string): ScannedCommit {
  if (/^[0-9a-f]{40}$/.test(sha) && ref.startsWith('refs/')) return { sha, ref };
  throw new UserError(`${feature} needs GITHUB_SHA and GITHUB_REF to name a commit, as they do in a workflow`);
}

export interface Served {
  readonly entries: readonly ServiceEntry[];
  readonly failures: readonly ExpectedError[];
}

export interface ServeOptions extends IssueOptions {
  readonly env: World['env'];
}

/** A service that fails is a failure; the others are served. */
export async function serve(
  request: ServicesRequest,
  images: readonly ServedImage[],
  options: ServeOptions,
  policy: ServicePolicy = SERVICE_POLICY,
): Promise<Served> {
  const { dryRun, env } = options;
  const { repository, issue, codeScanning, dependencies } = request;
  const entries: ServiceEntry[] = [];
  const failures: ExpectedError[] = [];
  const attempt = async (service: ServiceEntry['service'], work: () => Promise<readonly ServiceEntry[]>) => {
    try {
      entries.push(...(await work()));
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error;
      entries.push({ service, outcome: 'failed', text: error.message });
      failures.push(error);
    }
  };
  if (issue !== undefined) {
    await attempt('issue', () => serveIssue(repository, issue, images, options, policy));
  }
  if (codeScanning !== undefined) {
    await attempt('code scanning', () => serveCodeScanning(repository, codeScanning, images, dryRun, policy));
  }
  if (dependencies !== undefined && images.length > 0) {
    await attempt('dependency graph', () =>
      serveDependencies(repository, dependencies, images, { dryRun, env }, policy),
    );
  }
  return { entries, failures };
}

/** An analysis of the same commit that is not older than the scan has the same results. */
async function serveCodeScanning(
  repository: GitHubRepository,
  commit: ScannedCommit,
  images: readonly ServedImage[],
  dryRun: boolean,
  policy: ServicePolicy,
): Promise<readonly ServiceEntry[]> {
  const service = await CodeScanning.open(repository, commit, policy);
  const analyses = await service.analyses(TOOL.name);
  const entries: ServiceEntry[] = [];
  for (const [name, same] of Map.groupBy(images, ({ reference }) => serviceName(reference))) {
    const [first] = same;
    if (first === undefined) continue;
    const scannedAt = Math.max(...same.map((one) => one.scannedAt));
    const isThere = analyses.some(
      ({ category, commit: sha, created }) =>
        category === sarifCategory(name) && sha === commit.sha && Date.parse(created) >= scannedAt,
    );
    const { reference } = first;
    if (isThere) {
      entries.push({ service: 'code scanning', outcome: 'existing', text: `the analysis of ${name} is up to date` });
      continue;
    }
    if (!dryRun) {
      const repositoryName = reference.scheme === 'registry' ? reference.repository : 'image';
      const findings = same.flatMap((one) => one.findings);
      const image = { name, repository: repositoryName, digest: reference.digest, findings };
      await service.upload({ sarif: renderSarif(image, TOOL), tool: TOOL.name });
    }
    const text = `${dryRun ? 'uploads' : 'uploaded'} the findings of ${name}`;
    entries.push({ service: 'code scanning', outcome: dryRun ? 'planned' : 'created', text });
  }
  return entries;
}

async function serveDependencies(
  repository: GitHubRepository,
  commit: ScannedCommit,
  images: readonly ServedImage[],
  { dryRun, env }: { readonly dryRun: boolean; readonly env: World['env'] },
  policy: ServicePolicy,
): Promise<readonly ServiceEntry[]> {
  const manifests = images.flatMap(({ reference, platforms }): DependencyManifest[] =>
    platforms.map(({ platform, packages }) => ({
      name: [serviceName(reference), ...(platform === null ? [] : [platform])].join(' '),
      packages,
    })),
  );
  const packages = manifests.reduce((sum, one) => sum + one.packages.length, 0);
  const text = `${packages} packages of ${images.length} ${images.length === 1 ? 'image' : 'images'}`;
  if (dryRun) return [{ service: 'dependency graph', outcome: 'planned', text: `submits ${text}` }];
  const { GITHUB_RUN_ID: run, GITHUB_SERVER_URL: server, GITHUB_WORKFLOW: workflow = '', GITHUB_JOB: job = '' } = env;
  // Jobs of a matrix scan different images, and must not replace each other's.
  const names = images.map(({ reference }) => serviceName(reference)).sort();
  const correlator = `oci-evidence ${workflow} ${job} ${digestOf(names.join('\n')).slice('sha256:'.length, 23)}`;
  const page = `${server ?? 'https://github.com'}/${repository.owner}/${repository.repo}/actions/runs/${run}`;
  await submitDependencies(
    repository,
    {
      commit,
      correlator,
      job: { id: run ?? 'none', ...(run !== undefined && { url: page }) },
      detector: TOOL,
      scanned: new Date(Math.max(...images.map((one) => one.scannedAt))).toISOString(),
      manifests,
    },
    policy,
  );
  return [{ service: 'dependency graph', outcome: 'created', text: `submitted ${text}` }];
}
