// Reads the gems of Gemfile.lock.
import { decodedText } from '../../formats/text.ts';
import { type LockedPackage, lockFile } from '../lock-file.ts';

const MAX_LINE = 1000;

export const gemfileLock = lockFile({
  name: 'gemfile-lock',
  ecosystem: 'gem',
  file: /^(?:Gemfile|gems)\.(?:lock|locked)$/,
  read: (bytes) => specs(decodedText(bytes)),
});

/** Below `specs:`, a gem has four spaces and what it needs six. Gems of the project itself are in the section PATH. */
function specs(text: string): LockedPackage[] {
  const gems: { name: string; version: string; dependsOn: string[] }[] = [];
  let isInstalled = false;
  for (const line of indented(text)) {
    if (/^[A-Z]/.test(line)) isInstalled = line === 'GEM' || line === 'GIT';
    if (!isInstalled) continue;
    const [, name, version] = /^ {4}([\w.-]{1,200}) \(([\w.-]{1,100})\)$/.exec(line) ?? [];
    // `1.16.0-x86_64-linux`: one line for each platform. A version has no dash.
    if (name !== undefined && version !== undefined)
      gems.push({ name, version: version.replace(/-.*$/, ''), dependsOn: [] });
    const needed = /^ {6}([\w.-]{1,200})(?:!| \(|$)/.exec(line)?.[1];
    if (needed !== undefined) gems.at(-1)?.dependsOn.push(needed);
  }
  return gems;
}

function* indented(text: string): Generator<string> {
  for (let at = 0; at < text.length; ) {
    const found = text.indexOf('\n', at);
    const end = found === -1 ? text.length : found;
    yield text.slice(at, Math.min(end, at + MAX_LINE)).trimEnd();
    at = end + 1;
  }
}
