// Parses and formats references: `registry/repository[:tag][@digest]`, `oci-layout:PATH[:tag][@digest]` for a layout, or
// `oci-archive:FILE[:tag][@digest]` for a layout in a tar archive.

import { UserError } from '../errors.ts';
import { type Digest, parseDigest } from './digest.ts';

export interface RegistryReference {
  readonly scheme: 'registry';
  /** Host and port to connect to: `ghcr.io`, `localhost:5000`, `[::1]:5000`. Docker Hub is `registry-1.docker.io`. */
  readonly registry: string;
  readonly repository: string;
  readonly tag?: string;
  readonly digest?: Digest;
}

export interface LayoutReference {
  readonly scheme: 'oci-layout' | 'oci-archive';
  readonly path: string;
  readonly tag?: string;
  readonly digest?: Digest;
}

export type Reference = RegistryReference | LayoutReference;

const LAYOUT_SCHEMES = ['oci-layout', 'oci-archive'] as const;
const DOCKER_HUB = 'registry-1.docker.io';
const DOCKER_HUB_NAMES = new Set(['docker.io', 'index.docker.io', 'registry.hub.docker.com', DOCKER_HUB]);

/** Distribution specification 1.1.1, "Pulling manifests": the grammars of <name> and <reference>. */
const COMPONENT = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*';
const REPOSITORY = new RegExp(`^${COMPONENT}(?:/${COMPONENT})*$`);
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const HOST =
  /^(?:(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\[[0-9A-Fa-f:.]+\])(?::[0-9]{1,5})?$/;
const MAX_NAME_LENGTH = 255;

/**
 * Parses a reference as users write it. A name without a registry is on Docker Hub, and one without a slash in its `library`
 * namespace. Throws a UserError that quotes the text and gives the reason.
 */
export function parseReference(text: string): Reference {
  const fail = (why: string): UserError =>
    new UserError(
      `${JSON.stringify(text)} is not a valid image reference: ${why}; use registry/repository@sha256:… or oci-layout:PATH@sha256:…`,
    );
  if (text.trim() !== text || text === '') throw fail(text === '' ? 'it is empty' : 'it has white space around it');
  const [protocol] = /^https?:\/\//i.exec(text) ?? [];
  if (protocol !== undefined) throw fail(`it starts with ${protocol}, which is left out`);

  const at = text.indexOf('@');
  const name = at < 0 ? text : text.slice(0, at);
  const digest = at < 0 ? undefined : parseDigest(text.slice(at + 1));
  if (at >= 0 && digest === undefined) {
    throw fail('the part after @ is not a digest (sha256: with 64 or sha512: with 128 lower-case hexadecimal digits)');
  }
  const versions = digest === undefined ? {} : { digest };

  const scheme = LAYOUT_SCHEMES.find((one) => name.startsWith(`${one}:`));
  if (scheme !== undefined) {
    const rest = name.slice(scheme.length + 1);
    const colon = rest.lastIndexOf(':');
    // A colon before the last slash belongs to the path (C:\images), not to a tag.
    const hasTag = colon > 0 && colon > Math.max(rest.lastIndexOf('/'), rest.lastIndexOf('\\'));
    const path = hasTag ? rest.slice(0, colon) : rest;
    if (path === '') throw fail('it has no path');
    if (path.includes('\0')) throw fail('the path contains a NUL character');
    const tag = hasTag ? rest.slice(colon + 1) : undefined;
    if (tag !== undefined && !TAG.test(tag)) throw fail(`${JSON.stringify(tag)} is not a tag`);
    return { scheme, path, ...(tag !== undefined && { tag }), ...versions };
  }

  const { registry, rest } = splitRegistry(name);
  if (!HOST.test(registry)) throw fail(`${JSON.stringify(registry)} is not a host`);
  const port = /:(\d+)$/.exec(registry)?.[1];
  if (port !== undefined && (Number(port) < 1 || Number(port) > 65535)) throw fail(`${port} is not a port`);
  const colon = rest.indexOf(':');
  let repository = colon < 0 ? rest : rest.slice(0, colon);
  const tag = colon < 0 ? undefined : rest.slice(colon + 1);
  if (tag !== undefined && !TAG.test(tag)) throw fail(`${JSON.stringify(tag)} is not a tag`);
  if (repository === '') throw fail('it has no repository');
  const hub = DOCKER_HUB_NAMES.has(registry);
  if (hub && !repository.includes('/')) repository = `library/${repository}`;
  if (!REPOSITORY.test(repository)) {
    const lower = repository.toLowerCase();
    throw fail(
      REPOSITORY.test(lower)
        ? `repository names are lower-case: ${lower}`
        : `${JSON.stringify(repository)} is not a repository name`,
    );
  }
  if (registry.length + repository.length + 1 > MAX_NAME_LENGTH)
    throw fail(`its name is longer than ${MAX_NAME_LENGTH} characters`);
  return {
    scheme: 'registry',
    registry: hub ? DOCKER_HUB : registry.toLowerCase(),
    repository,
    ...(tag !== undefined && { tag }),
    ...versions,
  };
}

export function isRepositoryName(text: string): boolean {
  return text.length <= MAX_NAME_LENGTH && REPOSITORY.test(text);
}

/** Whether a name is a valid tag. */
export function isTag(text: string): boolean {
  return TAG.test(text);
}

/** A reference without its tag and digest: `ghcr.io/acme/app`, `oci-layout:build/image`. */
export function locationOf(reference: Reference): string {
  if (reference.scheme !== 'registry') return `${reference.scheme}:${reference.path}`;
  const registry = reference.registry === DOCKER_HUB ? 'docker.io' : reference.registry;
  return `${registry}/${reference.repository}`;
}

/** The subject's name in documents: as `locationOf`, but only the last part of a layout's path, to not reveal the machine. */
export function subjectName(reference: Reference): string {
  if (reference.scheme === 'registry') return locationOf(reference);
  const last = reference.path.split(/[\\/]/).findLast((part) => part !== '' && part !== '.' && part !== '..');
  return last ?? 'image';
}

/** The canonical form, which `parseReference` accepts. */
export function formatReference(reference: Reference): string {
  const tag = reference.tag === undefined ? '' : `:${reference.tag}`;
  const digest = reference.digest === undefined ? '' : `@${reference.digest}`;
  return `${locationOf(reference)}${tag}${digest}`;
}

/** Docker's rule: the part before the first slash is a registry if it has a dot or a colon, or is `localhost`. */
function splitRegistry(name: string): { registry: string; rest: string } {
  const slash = name.indexOf('/');
  const first = slash < 0 ? '' : name.slice(0, slash);
  if (/[.:]/.test(first) || first === 'localhost') return { registry: first, rest: name.slice(slash + 1) };
  return { registry: DOCKER_HUB, rest: name };
}
