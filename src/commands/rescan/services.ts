// Gives the findings of a rescan to services of GitHub: one issue, code scanning and the dependency graph.
import { type ExpectedError, UserError } from '../../errors.ts';
import type { Finding, Severity } from '../../evidence/finding.ts';
import { GitHubError, type GitHubRepository, githubRepository } from '../../github/client.ts';
import { CodeScanning, type ScannedCommit } from '../../github/code-scanning.ts';
import { type DependencyManifest, submitDependencies } from '../../github/dependency-snapshot.ts';
import { type IssueContent, MarkedIssues, type OwnIssue } from '../../github/issues.ts';
import { SERVICE_POLICY, type ServicePolicy } from '../../net/service-calls.ts';
import { digestOf } from '../../oci/digest.ts';
import { locationOf } from '../../oci/reference.ts';
import type { ServiceEntry } from '../../plan/rescan.ts';
import {
  findingCount,
  fixableFindings,
  ISSUE_MARKER,
  type IssueState,
  isKnown,
  issueState,
  renderIssue,
} from '../../report/rescan-issue.ts';
import { renderSarif, sarifCategory } from '../../report/sarif.ts';
import { VERSION } from '../../version.ts';
import type { ExactReference } from '../subject.ts';
import type { World } from '../world.ts';
import type { RescanInputs } from './inputs.ts';

const TOOL = { name: 'oci-evidence', version: VERSION, url: 'https://github.com/oci-evidence/action' };

/** What the call asks for; undefined for what it does not. */
export interface ServicesRequest {
  readonly repository: GitHubRepository;
  readonly issue?: Severity;
  readonly codeScanning?: ScannedCommit;
  readonly dependencies?: ScannedCommit;
}

/** An image that was scanned completely. */
export interface ServedImage {
  readonly reference: ExactReference;
  readonly findings: readonly Finding[];
  /** Milliseconds since 1970. */
  readonly scannedAt: number;
  readonly platforms: readonly { readonly platform: string | null; readonly packages: readonly string[] }[];
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

/** The name under which services keep an image: its tag outlives its digest. */
export function serviceName(reference: ExactReference): string {
  return reference.tag === undefined ? locationOf(reference) : `${locationOf(reference)}:${reference.tag}`;
}

export interface Served {
  readonly entries: readonly ServiceEntry[];
  readonly failures: readonly ExpectedError[];
}

/** A service that fails is a failure; the others are served. `isWhole`: every image of the call was scanned completely. */
export async function serve(
  request: ServicesRequest,
  images: readonly ServedImage[],
  { dryRun, isWhole, env }: { readonly dryRun: boolean; readonly isWhole: boolean; readonly env: World['env'] },
  policy: ServicePolicy = SERVICE_POLICY,
): Promise<Served> {
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
    await attempt('issue', () => serveIssue(repository, issue, images, { dryRun, isWhole }, policy));
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

async function serveIssue(
  repository: GitHubRepository,
  least: Severity,
  images: readonly ServedImage[],
  { dryRun, isWhole }: { readonly dryRun: boolean; readonly isWhole: boolean },
  policy: ServicePolicy,
): Promise<readonly ServiceEntry[]> {
  const found = new Map<string, ReturnType<typeof fixableFindings>>();
  for (const [name, same] of Map.groupBy(images, ({ reference }) => serviceName(reference))) {
    found.set(
      name,
      fixableFindings(
        same.flatMap(({ findings }) => findings),
        least,
      ),
    );
  }
  const issues = await MarkedIssues.open(repository, ISSUE_MARKER, policy);
  const own = await issues.own();
  const [current, ...duplicates] = own.filter(({ isOpen }) => isOpen);
  const closed = own.findLast(({ isOpen }) => !isOpen);
  const entries: ServiceEntry[] = [];
  // Two jobs that found no issue at the same time each opened one.
  for (const duplicate of duplicates) {
    if (!dryRun) await issues.close(duplicate, 'not_planned');
    entries.push(
      entryOf(
        dryRun ? 'planned' : 'closed',
        `closes #${duplicate.number}, a duplicate of #${current?.number}`,
        duplicate,
      ),
    );
  }
  const entry = current === undefined ? await open() : await update(current);
  return [entry, ...entries];

  async function open(): Promise<ServiceEntry> {
    if (findingCount(found) === 0) return entryOf('existing', 'no fixable findings, and no open issue');
    if (closed !== undefined && isKnown(found, issueState(closed.body))) {
      return entryOf('existing', `no fixable findings but those of the closed issue #${closed.number}`, closed);
    }
    const content = renderIssue(found, least);
    if (dryRun) return entryOf('planned', `opens an issue: ${content.title}`);
    const created = await issues.create(content);
    return entryOf('created', `opened #${created.number}: ${content.title}`, created);
  }

  async function update(issue: OwnIssue): Promise<ServiceEntry> {
    // Other jobs may scan other images. What was not scanned completely keeps its entry.
    const state: IssueState = new Map([...issueState(issue.body), ...found]);
    const content = renderIssue(state, least);
    const isDone = findingCount(state) === 0 && isWhole;
    if (!isDone && isSame(issue, content)) return entryOf('existing', `#${issue.number} is up to date`, issue);
    const text = isDone ? `closes #${issue.number}: nothing is left` : `updates #${issue.number}: ${content.title}`;
    if (dryRun) return entryOf('planned', text, issue);
    if (!isSame(issue, content)) await issues.update(issue, content);
    if (isDone) await issues.close(issue, 'completed');
    return entryOf(isDone ? 'closed' : 'updated', text, issue);
  }
}

function isSame(issue: OwnIssue, { title, body }: IssueContent): boolean {
  return issue.title === title && issue.body.replaceAll('\r\n', '\n').trim() === body.trim();
}

function entryOf(outcome: ServiceEntry['outcome'], text: string, issue?: OwnIssue): ServiceEntry {
  return { service: 'issue', outcome, text, ...(issue !== undefined && issue.url !== '' && { url: issue.url }) };
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
