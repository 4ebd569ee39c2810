// Opens, updates and closes the one issue of a repository with the fixable findings of its images.
import type { Severity } from '../../evidence/finding.ts';
import { GitHubError, type GitHubRepository } from '../../github/client.ts';
import { type IssueContent, MarkedIssues, type OwnIssue } from '../../github/issues.ts';
import type { ServicePolicy } from '../../net/service-calls.ts';
import type { ServiceEntry } from '../../plan/rescan.ts';
import {
  findingCount,
  fixableFindings,
  ISSUE_MARKER,
  type IssueState,
  isIn,
  isKnown,
  issueState,
  renderIssue,
} from '../../report/rescan-issue.ts';
import { type ServedImage, serviceName } from './served-image.ts';

export interface IssueOptions {
  readonly dryRun: boolean;
  /** Every image of the call was scanned completely. */
  readonly isWhole: boolean;
  /** Other shards write to the same issue at the same time. */
  readonly isShared: boolean;
  sleep(milliseconds: number): Promise<void>;
}

/** GitHub has no conditional update. A job that read the issue before another one wrote to it has written within this time. */
const WINDOW_MS = 4_000;
const MAX_ROUNDS = 12;

/** Throws a GitHubError. */
export async function serveIssue(
  repository: GitHubRepository,
  least: Severity,
  images: readonly ServedImage[],
  options: IssueOptions,
  policy: ServicePolicy,
): Promise<readonly ServiceEntry[]> {
  const found = fixableByImage(images, least);
  const issues = await MarkedIssues.open(repository, ISSUE_MARKER, policy);
  const entries: ServiceEntry[] = [];
  for (let round = 1; ; round += 1) {
    const step = await serveOnce(issues, found, least, { ...options, isRepeated: round > 1 });
    const changes = step.filter(({ outcome }) => outcome !== 'existing');
    if (entries.length === 0 || changes.length > 0) entries.splice(0, entries.length, ...step);
    if (changes.length === 0 || options.dryRun || !options.isShared) return entries;
    if (round === MAX_ROUNDS) {
      throw new GitHubError(
        `could not update the issue of ${repository.owner}/${repository.repo}: other jobs replaced it ${round} times; run the job again`,
      );
    }
    // Another shard may have replaced what was just written.
    await options.sleep(WINDOW_MS);
  }
}

function fixableByImage(images: readonly ServedImage[], least: Severity): IssueState {
  const groups = Map.groupBy(images, ({ reference }) => serviceName(reference));
  return new Map(
    [...groups].map(([name, same]) => {
      const findings = same.flatMap((one) => one.findings);
      return [name, fixableFindings(findings, least)];
    }),
  );
}

async function serveOnce(
  issues: MarkedIssues,
  found: IssueState,
  least: Severity,
  { dryRun, isWhole, isRepeated }: IssueOptions & { readonly isRepeated: boolean },
): Promise<readonly ServiceEntry[]> {
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
    const known = issueState(issue.body);
    const state: IssueState = new Map([...duplicates.flatMap(({ body }) => [...issueState(body)]), ...known, ...found]);
    const content = renderIssue(state, least);
    const isDone = findingCount(state) === 0 && isWhole;
    // Two shards that leave out different findings of a full issue would never agree on its text.
    const isThere = isRepeated ? duplicates.length === 0 && isIn(found, known) : isSame(issue, content);
    if (!isDone && isThere) return entryOf('existing', `#${issue.number} is up to date`, issue);
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
