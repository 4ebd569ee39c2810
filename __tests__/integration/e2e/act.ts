// Runs a workflow of this checkout with `act`, without containers, on a copy of the work tree whose dist is freshly built.
import { execFile, spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';

const execute = promisify(execFile);
const checkout = new URL('../../../', import.meta.url).pathname;

/** The programs that .ci/tools installs. */
export const TOOLS = join(checkout, '.cache/tools/bin');
const REPOSITORY = 'example/app';
/** Actions that take the place of those which need GitHub's servers or docker, by the name in `actions/NAME` or `docker/NAME`. */
const STAND_INS = '__tests__/integration/e2e/stand-ins';
/** What GitHub's runner tells every job and act does not. */
const RUNNER = {
  GITHUB_WORKFLOW_REF: `${REPOSITORY}/.github/workflows/e2e.yml@refs/heads/main`,
  GITHUB_REPOSITORY_ID: '1',
  GITHUB_REPOSITORY_OWNER_ID: '2',
  RUNNER_ENVIRONMENT: 'self-hosted',
};

/** What one step of a job left behind. */
export interface StepRecord {
  result: string;
  readonly outputs: Record<string, string>;
  summary: string;
  log: string;
}

export interface JobRecord {
  readonly result: string;
  /** By step id; steps without one by their number. */
  readonly steps: ReadonlyMap<string, StepRecord>;
  /** What the actions did at the end of the job, by the id of their step. */
  readonly posts: ReadonlyMap<string, StepRecord>;
  readonly log: string;
}

export interface WorkflowCopy {
  readonly path: string;
  /** Runs a workflow, or one of its jobs with those that it needs, with the variables of the repository, and `env` in the environment of its steps. */
  run(
    workflow: string,
    variables: Readonly<Record<string, string>>,
    env?: Readonly<Record<string, string>>,
    job?: string,
    /** A directory with programs that take the place of others. */
    bin?: string,
  ): Promise<JobRecord>;
  /** Makes another repository of this name, which holds only these files. The actions of this project that its workflows use are the work tree's. */
  elsewhere(name: string, files: Readonly<Record<string, string>>): Promise<OtherRepository>;
  /** Commits what a release is made of: the workflows pinned to the commit before, and a tag with the version. */
  tagRelease(): Promise<string>;
  remove(): Promise<void>;
}

export interface OtherRepository {
  readonly path: string;
  run(workflow: string, call: Call): Promise<JobRecord>;
}

/** How a workflow is run; all of it is optional. */
export interface Call {
  /** The event and its inputs, as arguments of act: `push` where absent. */
  readonly event?: readonly string[];
  readonly variables?: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
  /** Variables in the environment of all steps. */
  readonly env?: Readonly<Record<string, string>>;
  /** One of the jobs, with those that it needs. */
  readonly job?: string | undefined;
}

/** Copies what git knows and what it does not ignore, commits it there (act wants a commit), and builds dist into it. */
export async function copyWorkTree(): Promise<WorkflowCopy> {
  const folder = await mkdtemp(join(tmpdir(), 'oci-evidence-e2e-'));
  const tree = join(folder, 'tree');
  await mkdir(tree);
  const listed = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'];
  const { stdout } = await execute('git', listed, { cwd: checkout, maxBuffer: 1 << 26 });
  for (const path of stdout.split('\0').filter((name) => name !== '' && !name.startsWith('dist/'))) {
    await mkdir(dirname(join(tree, path)), { recursive: true });
    await cp(join(checkout, path), join(tree, path)).catch((error: NodeJS.ErrnoException) => {
      // A file that was deleted and not yet committed is still listed.
      if (error.code !== 'ENOENT') throw error;
    });
  }
  const env = { ...process.env, DIST: join(tree, 'dist'), NODE_OPTIONS: '' };
  await execute('npm', ['run', 'build'], { cwd: checkout, env });
  const identity = ['-c', 'user.name=e2e', '-c', 'user.email=e2e@example.com', '-c', 'commit.gpgsign=false'];
  await execute('git', ['init', '--quiet', '--initial-branch=main'], { cwd: tree });
  await execute('git', ['remote', 'add', 'origin', `https://github.com/${REPOSITORY}`], { cwd: tree });
  await execute('git', ['add', '--all'], { cwd: tree });
  await execute('git', [...identity, 'commit', '--quiet', '--message', 'test: end to end'], { cwd: tree });
  // Not under the ignored name's trailing slash, so that act takes the link along instead of leaving the packages out.
  await symlink(join(checkout, 'node_modules'), join(tree, 'node_modules'));
  return {
    path: tree,
    run: (workflow, variables, env = {}, job, bin) =>
      runWorkflow({ tree, folder, cwd: tree, bin }, workflow, { variables, env, job }),
    elsewhere: async (name, files) => {
      const cwd = await mkdtemp(join(folder, 'repository-'));
      for (const [path, text] of Object.entries(files)) {
        await mkdir(dirname(join(cwd, path)), { recursive: true });
        await writeFile(join(cwd, path), text, { mode: text.startsWith('#!') ? 0o755 : 0o644 });
      }
      await execute('git', ['init', '--quiet', '--initial-branch=main'], { cwd });
      await execute('git', ['remote', 'add', 'origin', `https://github.com/${name}`], { cwd });
      await execute('git', ['add', '--all'], { cwd });
      await execute('git', [...identity, 'commit', '--quiet', '--message', 'test: another repository'], { cwd });
      await execute('git', ['tag', 'v1.0.0'], { cwd });
      const place = { tree, folder, cwd };
      return { path: cwd, run: (workflow, call) => runWorkflow(place, workflow, call) };
    },
    tagRelease: async () => {
      const { version } = JSON.parse(await readFile(join(tree, 'package.json'), 'utf8'));
      const { stdout: commit } = await execute('git', ['rev-parse', 'HEAD'], { cwd: tree });
      await execute('node', ['.ci/pin-workflows.ts', commit.trim(), `v${version}`], { cwd: tree });
      await execute('git', [...identity, 'commit', '--quiet', '--all', '--message', `release v${version}`], {
        cwd: tree,
      });
      await execute('git', ['tag', `v${version}`], { cwd: tree });
      return version;
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

interface Place {
  /** The copy of the work tree, which has the actions. */
  readonly tree: string;
  /** For files of act. */
  readonly folder: string;
  /** The repository whose workflow runs. */
  readonly cwd: string;
  /** Programs that take the place of others. */
  readonly bin?: string | undefined;
}

async function runWorkflow(
  { tree, folder, cwd, bin }: Place,
  workflow: string,
  { event = ['push'], variables = {}, secrets = {}, env: stepEnv = {}, job }: Call,
): Promise<JobRecord> {
  const args = [...event, '--json', '--no-cache-server', '-P', 'ubuntu-latest=-self-hosted', '-W', workflow];
  if (job !== undefined) args.push('--job', job);
  for (const replacement of await replacements(tree, cwd)) args.push('--local-repository', replacement);
  for (const [name, value] of Object.entries(secrets)) args.push('--secret', `${name}=${value}`);
  // The token of the job, for a GitHub API on loopback.
  if (stepEnv.GITHUB_API_URL !== undefined && secrets.GITHUB_TOKEN === undefined) {
    args.push('--secret', 'GITHUB_TOKEN=ghs_e2e');
  }
  for (const [name, value] of Object.entries(variables)) args.push('--var', `${name}=${value}`);
  for (const [name, value] of Object.entries({ ...RUNNER, ...stepEnv })) args.push('--env', `${name}=${value}`);
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    // The Node that is first on the PATH runs the actions; a workflow of its own must not see the one this runs in.
    PATH: [...(bin === undefined ? [] : [bin]), join(checkout, 'node_modules/node/bin'), TOOLS, process.env.PATH].join(
      ':',
    ),
    XDG_CACHE_HOME: join(folder, 'cache'),
    NODE_OPTIONS: '',
  };
  for (const name of Object.keys(env)) if (/^(GITHUB|RUNNER|ACTIONS|INPUT)_/.test(name)) delete env[name];

  const child = spawn('act', args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const closed = new Promise<void>((resolve, reject) => child.once('error', reject).once('close', () => resolve()));
  const steps = new Map<string, StepRecord>();
  const posts = new Map<string, StepRecord>();
  const lines: string[] = [];
  let result = 'none';
  child.stderr.on('data', (chunk: Buffer) => lines.push(chunk.toString()));
  for await (const line of createInterface(child.stdout)) {
    const entry = JSON.parse(line) as ActLine;
    lines.push(entry.msg.trimEnd());
    result = entry.jobResult ?? result;
    const id = entry.stepID?.[0];
    const records = entry.stage === 'Main' ? steps : entry.stage === 'Post' ? posts : undefined;
    if (id === undefined || records === undefined) continue;
    const step = records.get(id) ?? { result: 'none', outputs: {}, summary: '', log: '' };
    records.set(id, step);
    step.result = entry.stepResult ?? step.result;
    if (entry.command === 'set-output') step.outputs[entry.name ?? ''] = entry.arg ?? '';
    else if (entry.command === 'summary') step.summary += entry.content ?? '';
    else step.log += entry.msg;
  }
  await closed;
  return { result, steps, posts, log: lines.join('\n') };
}

/**
 * The actions that the reusable workflows name by commit, and the directories to take them from: this project's are those of the
 * work tree. Given as `act --local-repository` expects.
 */
async function replacements(tree: string, cwd: string): Promise<string[]> {
  // A repository may name itself in full.
  const directories: Record<string, string> = { 'oci-evidence/action': tree, 'acme/shop': cwd };
  for (const name of await readdir(join(tree, STAND_INS))) {
    for (const owner of ['actions', 'docker', 'sigstore'])
      directories[`${owner}/${name}`] = join(tree, STAND_INS, name);
  }
  const places = [...new Set([cwd, tree])].map((place) => join(place, '.github/workflows'));
  const files = await Promise.all(
    places.map(async (place) => (await readdir(place)).map((name) => readFile(join(place, name), 'utf8'))),
  );
  const texts = await Promise.all(files.flat());
  const used = texts.join('\n').matchAll(/uses: ([\w-]+\/[\w-]+)[\w./-]*@(\w+)/g);
  const found = [...used].map(([, repository = '', commit]) => [repository, commit, directories[repository]]);
  return [...new Set(found.flatMap(([name, commit, path]) => (path === undefined ? [] : `${name}@${commit}=${path}`)))];
}

/** A line of `act --json`, as far as it is read here. */
interface ActLine {
  readonly msg: string;
  readonly stage?: string;
  readonly stepID?: readonly string[];
  readonly stepResult?: string;
  readonly jobResult?: string;
  readonly command?: string;
  readonly name?: string;
  readonly arg?: string;
  readonly content?: string;
}
