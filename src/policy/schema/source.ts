// Owns the sources of policies, keys and schemas, and resolves names in a policy relative to the policy's own source.
import { UserError } from '../../errors.ts';
import { parseReference } from '../../oci/reference.ts';
import { quote } from './problem.ts';

export type PolicySource =
  | { readonly type: 'file'; readonly path: string }
  /** An artifact in a registry, by digest. */
  | { readonly type: 'oci'; readonly reference: string }
  /** A file of a repository on GitHub at a commit. */
  | {
      readonly type: 'github';
      readonly owner: string;
      readonly repository: string;
      readonly path: string;
      readonly commit: string;
    };

type Resolved = PolicySource | { readonly refused: string };

/** The source as a policy writes it. Names the file in positions and identifies the source. */
export function sourceName(source: PolicySource): string {
  if (source.type === 'file') return source.path;
  if (source.type === 'oci') return `oci://${source.reference}`;
  return `github:${source.owner}/${source.repository}/${source.path}@${source.commit}`;
}

const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
const GITHUB = /^github:([^/@\s]+)\/([^/@\s]+)\/([^@\s]+)@([^@\s]+)$/;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** Resolves `name` in a policy from `parent`. A remote policy cannot refer to local files. */
export function resolveSource(name: string, parent: PolicySource): Resolved {
  const scheme = SCHEME.exec(name)?.[1]?.toLowerCase();
  if (scheme === 'oci') return registrySource(name);
  if (scheme === 'github') return githubSource(name);
  if (scheme !== undefined && scheme.length > 1) {
    return { refused: `${quote(name)} has the unknown scheme ${quote(scheme)}; use a path, oci://… or github:…` };
  }
  switch (parent.type) {
    case 'file': {
      return { type: 'file', path: isAbsolute(name) ? name : (joined(parent.path, name) ?? name) };
    }
    case 'github': {
      const path = isAbsolute(name) ? undefined : joined(parent.path, name);
      if (path === undefined || path.startsWith('../')) {
        return { refused: `${quote(name)} is outside the repository of the policy` };
      }
      return { ...parent, path };
    }
    case 'oci':
      return { refused: `${quote(name)} is a path, but the policy comes from a registry; use oci://… or github:…` };
  }
}

function registrySource(name: string): Resolved {
  const text = name.slice('oci://'.length);
  if (!name.startsWith('oci://') || text.startsWith('oci-layout:')) {
    return { refused: `${quote(name)} is not a registry reference; use oci://registry/repository@sha256:…` };
  }
  try {
    const { digest } = parseReference(text);
    return digest === undefined
      ? { refused: `${quote(name)} has no digest, so its content could change; add @sha256:…` }
      : { type: 'oci', reference: text };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { refused: error.message };
  }
}

function githubSource(name: string): Resolved {
  const [, owner = '', repository = '', path = '', commit = ''] = GITHUB.exec(name) ?? [];
  const clean = path === '' ? undefined : joined('', path);
  if (clean === undefined || clean !== path || clean.startsWith('../')) {
    return { refused: `${quote(name)} is not a file on GitHub; use github:OWNER/REPOSITORY/PATH@COMMIT` };
  }
  if (!COMMIT.test(commit)) {
    return {
      refused: `${quote(name)} has no full commit after @, so its content could change; use 40 hexadecimal digits`,
    };
  }
  return { type: 'github', owner, repository, path, commit };
}

function isAbsolute(path: string): boolean {
  return /^(?:[/\\]|[A-Za-z]:)/.test(path);
}

/** Resolves `name` in the directory of `file`, with `.` and `..` removed; undefined if the result is empty. */
function joined(file: string, name: string): string | undefined {
  const directory = file.split('/').slice(0, -1);
  const parts: string[] = [];
  for (const part of [...directory, ...name.split('/')]) {
    if (part === '.') continue;
    if (part === '' && parts.length > 0) continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..' && parts.at(-1) !== '') parts.pop();
    else parts.push(part);
  }
  const path = parts.join('/');
  return path === '' || path.endsWith('..') ? undefined : path;
}
