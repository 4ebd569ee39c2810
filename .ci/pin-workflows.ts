// Pins this project's actions in the reusable workflows to a commit: `pin-workflows.ts COMMIT VERSION` writes it. `--check` fails
// unless all of them name one commit whose dist and actions are those of the work tree, as a release requires.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const WORKFLOWS = new URL('../.github/workflows/', import.meta.url).pathname;
const PIN = /(uses: oci-evidence\/action[\w/-]*@)(\S+) # (\S+)/g;

const texts = readdirSync(WORKFLOWS).map((name) => ({
  path: join(WORKFLOWS, name),
  text: readFileSync(join(WORKFLOWS, name), 'utf8'),
}));

const [commit = '', version = ''] = process.argv.slice(2);
if (commit === '--check') check();
else write();

function write(): void {
  if (!/^[0-9a-f]{40}$/.test(commit) || !/^v\d+\.\d+\.\d+$/.test(version)) {
    fail('usage: pin-workflows.ts COMMIT VERSION, with 40 hexadecimal digits and a version such as v1.0.0; or --check');
  }
  for (const { path, text } of texts) {
    const pinned = text.replaceAll(PIN, `$1${commit} # ${version}`);
    if (pinned !== text) writeFileSync(path, pinned);
  }
}

function check(): void {
  const commits = new Set(texts.flatMap(({ text }) => [...text.matchAll(PIN)].map(([, , pinned = '']) => pinned)));
  const [pinned, ...others] = commits;
  if (pinned === undefined || others.length > 0) fail(`the workflows name ${commits.size} commits, expected one`);
  const paths = ['dist', 'action.yml', ':(glob)*/action.yml'];
  try {
    execFileSync('git', ['diff', '--exit-code', '--stat', pinned, 'HEAD', '--', ...paths], { stdio: 'inherit' });
  } catch (error) {
    if (!(error instanceof Error && 'status' in error)) throw error;
    fail(`the actions of commit ${pinned} are not those of this commit; pin the workflows again`);
  }
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
