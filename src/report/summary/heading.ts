// Renders the heading of a summary: a mark, what it is about by name and tag, and the short digest.
import { parseDigest } from '../../oci/digest.ts';
import { code, html } from '../escape.ts';
import { shortDigest } from '../node-text.ts';
import { registryPage } from './registry-page.ts';

export interface ImageName {
  /** `registry/repository:tag`, or the path of a layout. */
  readonly name: string;
  /** `sha256:20782fc4a1e3`; empty without a digest. */
  readonly digest: string;
  /** The registry's page, if one is known. */
  readonly page: string | undefined;
}

/** The parts of `registry/repository[:tag][@digest]`. */
export function imageName(reference: string): ImageName {
  const at = reference.lastIndexOf('@');
  const digest = at < 0 ? undefined : parseDigest(reference.slice(at + 1));
  if (digest === undefined) return { name: reference, digest: '', page: undefined };
  const name = reference.slice(0, at);
  const [, location = name, tag] = /^(.*?)(?::([A-Za-z0-9_][A-Za-z0-9._-]{0,127}))?$/s.exec(name) ?? [];
  const isLayout = /^oci-(?:layout|archive):/.test(name);
  // `localhost:5000/app` has a port, which is no tag, but its slash comes later.
  return { name, digest: shortDigest(digest), page: isLayout ? undefined : registryPage(location, { tag, digest }) };
}

/** `## ✅ ghcr.io/acme/app:1.4.2 sha256:20782fc4a1e3`, with a link to the registry's page. */
export function imageHeading(mark: string, reference: string, { level = 2, after = '' } = {}): string {
  const rest = after === '' ? '' : ` ${after}`;
  return `${'#'.repeat(level)} ${mark} ${imageText(reference)}${rest}`;
}

/** The name as a link where a page is known, and the short digest. */
export function imageText(reference: string): string {
  const { name, digest, page } = imageName(reference);
  const shown = page === undefined ? html(name, 300) : link(html(name, 300), page);
  return digest === '' ? shown : `${shown} ${code(digest)}`;
}

/** A link whose text is escaped already. Only for web addresses that this program builds or has checked. */
export function link(escaped: string, url: string): string {
  return `<a href="${html(url, 1000)}">${escaped}</a>`;
}
