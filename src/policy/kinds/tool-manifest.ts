// Owns the checks of tool manifests: permitted tools and permissions.
import { list, record, text, texts } from '../../json/fields.ts';
import { EvidenceFault } from '../content.ts';
import { matchesAny, patternsText } from '../pattern.ts';
import { bounded, counted, quoted, some } from '../text.ts';
import { defineKind, type Objection } from './kind.ts';

const OPTIONS = {
  'allow-tools': { type: 'names', description: 'Names of tools that are permitted. Any other tool fails' },
  'deny-tools': { type: 'names', description: 'Names of tools that are not permitted' },
  'allow-permissions': {
    type: 'names',
    description: 'Permissions that the server and its tools may declare. Any other permission fails',
  },
  digests: {
    type: 'texts',
    description: 'Tools whose definition must not change, each as `TOOL@DIGEST`',
    example: '[read_file@sha256:…]',
  },
} as const;

interface Tool {
  readonly name: string;
  readonly digest?: string;
  readonly permissions: readonly string[];
}

export const TOOL_MANIFEST = defineKind({
  description: 'The tools that a server offers to a model',
  options: OPTIONS,
  read: (content) => {
    const json = record(content.json());
    if (!Array.isArray(json.tools)) throw new EvidenceFault('has no list of tools');
    return { tools: list(json.tools).map((tool) => toolOf(record(tool))), permissions: texts(json.permissions ?? []) };
  },
  check: async ({ tools, permissions }, options) => {
    const { 'allow-tools': allow, 'deny-tools': deny = [], 'allow-permissions': allowed, digests = [] } = options;
    const objections: Objection[] = [];
    const add = (names: readonly string[], text: string): void => {
      if (names.length > 0)
        objections.push({
          code: 'mismatch',
          remedy: 'remove them from the server, or permit them in the policy',
          text: `${text}: ${some(
            [...new Set(names)].map((name) => quoted(name, 80)),
            5,
          )}`,
        });
    };
    const names = tools.map(({ name }) => name);
    if (allow !== undefined)
      add(await unmatched(names), `has tools that are not permitted, required: ${patternsText(allow)}`);
    const denied = await Promise.all(names.map((name) => matchesAny(deny, [name])));
    add(
      names.filter((_, at) => denied[at]),
      'has tools that are denied',
    );
    if (allowed !== undefined) {
      const all = [...permissions, ...tools.flatMap((tool) => tool.permissions)];
      const permitted = await Promise.all(all.map((one) => matchesAny(allowed, [one])));
      add(
        all.filter((_, at) => !permitted[at]),
        `has permissions that are not allowed, required: ${patternsText(allowed)}`,
      );
    }
    for (const pinned of digests) objections.push(...pinObjections(pinned, tools));
    return { objections, summary: counted(tools.length, 'tool') };

    async function unmatched(values: readonly string[]): Promise<string[]> {
      const matched = await Promise.all(values.map((value) => matchesAny(allow ?? [], [value])));
      return values.filter((_, at) => !matched[at]);
    }
  },
});

/** `TOOL@DIGEST`: every tool of that name has the digest, and there is one. */
function pinObjections(pinned: string, tools: readonly Tool[]): Objection[] {
  const at = pinned.lastIndexOf('@');
  const [name, digest] = [pinned.slice(0, at), pinned.slice(at + 1)];
  const found = tools.filter((tool) => tool.name === name);
  if (found.length === 0) return [{ code: 'incomplete', text: `has no tool ${quoted(name, 80)}` }];
  return found
    .filter((tool) => tool.digest !== digest)
    .map((tool) => ({
      code: 'mismatch' as const,
      text: `has the tool ${quoted(name, 80)} with the definition ${bounded(tool.digest ?? 'without digest', 80)}, required: ${digest}`,
      remedy: `review the new definition of ${quoted(name, 80)}, then update its digest in the policy`,
    }));
}

function toolOf(fields: Readonly<Record<string, unknown>>): Tool {
  const digest = text(fields.digest);
  return {
    name: text(fields.name) ?? '',
    ...(digest !== undefined && { digest }),
    permissions: texts(fields.permissions ?? []),
  };
}
