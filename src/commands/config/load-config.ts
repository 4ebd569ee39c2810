// Loads a configuration with everything that it extends.
import { UserError } from '../../errors.ts';
import { digestOf } from '../../oci/digest.ts';
import { Problems, quote } from '../../policy/schema/problem.ts';
import { sourceName } from '../../policy/schema/source.ts';
import type { Context } from '../context.ts';
import { readSource } from '../policy-reader.ts';
import { type ConfigFile, readConfigFile } from './config-file.ts';
import { type ConfigSource, resolveConfig } from './config-source.ts';
import type { Sections } from './settings.ts';

export interface LoadedConfig {
  /** The most specific first. */
  readonly files: readonly ConfigFile[];
  /** Each file with the digest of its content. */
  readonly names: readonly string[];
  readonly problems: Problems;
}

/** The first file, and what it extends: more than these are a mistake. */
const MAX_FILES = 5;

/** `first` is the content of `source`. Rejects with a StoreError or GitHubError if a service does not respond. */
export async function loadConfig(
  source: ConfigSource,
  first: Uint8Array,
  sections: Sections,
  context: Context,
): Promise<LoadedConfig> {
  const problems = new Problems('configuration');
  const files: ConfigFile[] = [];
  const names: string[] = [];
  const seen = new Set<string>();
  for (let next: { source: ConfigSource; bytes: Uint8Array } | undefined = { source, bytes: first }; next; ) {
    const name = sourceName(next.source);
    seen.add(name);
    names.push(`${name} (${digestOf(next.bytes)})`);
    const file = readConfigFile(next.bytes, name, sections, problems);
    if (file === undefined) break;
    files.push(file);
    next = await extended(file, next.source);
  }
  return { files, names, problems };

  async function extended(
    { extends: base }: ConfigFile,
    parent: ConfigSource,
  ): Promise<{ source: ConfigSource; bytes: Uint8Array } | undefined> {
    if (base === undefined) return undefined;
    try {
      const target = await resolveConfig(base.name, parent, context);
      if (seen.has(sourceName(target)))
        return problems.error(base.at, `${quote(base.name)} extends itself; remove the cycle`);
      if (seen.size >= MAX_FILES)
        return problems.error(base.at, `more than ${MAX_FILES} configurations extend each other`);
      return { source: target, bytes: await readSource(target, context, 'a configuration') };
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return problems.error(base.at, `could not extend ${quote(base.name)}: ${error.message}`);
    }
  }
}

/** The texts for one command: its own section before the shared one, within each file; the most specific file first. */
export function settingsFor(
  command: string,
  shared: string,
  files: readonly ConfigFile[],
): ReadonlyMap<string, string> {
  const settings = new Map<string, string>();
  for (const { sections } of files) {
    for (const section of [command, shared]) {
      for (const [input, text] of sections.get(section) ?? []) if (!settings.has(input)) settings.set(input, text);
    }
  }
  return settings;
}
