// Makes tool manifests (schemas/tool-manifest.v1.schema.json) from documents of the Model Context Protocol: a server.json, or
// the result of tools/list.

import { UserError } from '../../errors.ts';
import { flag, isRecord, list, present, record, text } from '../../json/fields.ts';
import { eachValue, pickValues } from '../../json/pick.ts';
import { type Digest, digestOf } from '../../oci/digest.ts';
import type { Blob } from '../../oci/store.ts';
import { canonicalJson } from './canonical-json.ts';

export interface ToolManifest {
  readonly server?: object;
  readonly tools: readonly Tool[];
}

export interface Tool {
  readonly name: string;
  readonly title?: string;
  readonly description?: string;
  /** The digest of `definition` in canonical JSON. */
  readonly digest: Digest;
  readonly definition: object;
  readonly hints?: object;
}

/** No model can use a server with more tools. */
const MAX_TOOLS = 10_000;

/** Converts the result of tools/list, with or without its JSON-RPC response. Throws a UserError for an incomplete list. */
export async function fromToolsList(document: Blob, name: string): Promise<ToolManifest> {
  const tools = new Map<string, Tool>();
  await eachValue(
    document,
    ['tools[]', 'result.tools[]', 'nextCursor', 'result.nextCursor'],
    name,
    (place, index, value) => {
      if (place.endsWith('nextCursor')) {
        if (value === null || value === '') return;
        throw new UserError(`${name} is one page of a longer list (it has a nextCursor); join all pages`);
      }
      if (index >= MAX_TOOLS) throw new UserError(`${name} has more than ${MAX_TOOLS} tools`);
      const tool = toolOf(value, `${name}: ${place.replace('[]', `[${index}]`)}`);
      if (tools.has(tool.name)) throw new UserError(`${name} has two tools with the name ${JSON.stringify(tool.name)}`);
      tools.set(tool.name, tool);
    },
  );
  return { tools: [...tools.values()] };
}

/** One tool as listed by a server. Throws a UserError that begins with `where` if it is not a tool. */
export function toolOf(value: unknown, where: string): Tool {
  const name = isRecord(value) ? text(value.name) : undefined;
  if (!isRecord(value) || name === undefined) throw new UserError(`${where} is not a tool: it has no name`);
  const { readOnlyHint, destructiveHint, idempotentHint, openWorldHint } = record(value.annotations);
  const hints = present({
    readOnly: flag(readOnlyHint),
    destructive: flag(destructiveHint),
    idempotent: flag(idempotentHint),
    openWorld: flag(openWorldHint),
  });
  try {
    return {
      name,
      ...present({ title: text(value.title), description: text(value.description) }),
      digest: digestOf(canonicalJson(value)),
      definition: value,
      ...(Object.keys(hints).length > 0 && { hints }),
    };
  } catch (error) {
    if (error instanceof RangeError)
      throw new UserError(`${where} cannot be written as canonical JSON: ${error.message}`);
    throw error;
  }
}

/** Converts a server.json of an MCP registry, which describes the server and lists no tools. */
export async function fromServerJson(document: Blob, name: string): Promise<ToolManifest> {
  const found = await pickValues(
    document,
    ['name', 'version', 'description', 'repository.url', 'packages', 'remotes'],
    name,
  );
  return {
    server: present({
      name: text(found.name) ?? 'unknown',
      version: text(found.version),
      description: text(found.description),
      repository: text(found['repository.url']),
      packages: list(found.packages).filter(isRecord),
      remotes: list(found.remotes).filter(isRecord),
    }),
    tools: [],
  };
}
