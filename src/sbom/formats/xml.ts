// Walks the elements of an XML document, as far as Maven's pom.xml needs: no entities, DTD or namespaces.
import { Unreadable } from '../cataloguers/cataloguer.ts';

const MAX_DEPTH = 64;
/** Deeper elements are skipped: none is needed, and building their paths takes time. */
const REPORTED_DEPTH = 6;
const MAX_NAME = 200;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Calls `leaf` with path (`project/parent/version`) and text of each element without children, and `close` at each end. */
export function walkXml(text: string, leaf: (path: string, text: string) => void, close: (path: string) => void): void {
  const open: string[] = [];
  let content = '';
  let isLeaf = false;
  let at = 0;
  while (at < text.length) {
    const less = text.indexOf('<', at);
    content += text.slice(at, less === -1 ? text.length : less);
    if (less === -1) return;
    if (text.startsWith('<![CDATA[', less)) {
      const end = endOf(text, ']]>', less + 9);
      content += text.slice(less + 9, end - 3);
      at = end;
    } else if (text.startsWith('<!--', less)) at = endOf(text, '-->', less + 4);
    else if (text.startsWith('<?', less)) at = endOf(text, '?>', less + 2);
    // Entities that a DTD defines are not expanded.
    else if (text.startsWith('<!', less)) at = endOf(text, '>', less + 2);
    else {
      const end = endOf(text, '>', less + 1);
      const tag = text.slice(less + 1, end - 1);
      at = end;
      if (tag.startsWith('/')) {
        const path = open.length > REPORTED_DEPTH ? undefined : open.join('/');
        if (open.pop() !== nameOf(tag.slice(1))) throw new Unreadable('has XML elements that do not match');
        if (isLeaf && path !== undefined) leaf(path, unescaped(content).trim());
        if (path !== undefined) close(path);
        isLeaf = false;
      } else if (!tag.endsWith('/')) {
        if (open.length >= MAX_DEPTH) throw new Unreadable('has XML nested too deeply');
        open.push(nameOf(tag));
        isLeaf = true;
      }
      content = '';
    }
  }
}

function endOf(text: string, mark: string, from: number): number {
  const end = text.indexOf(mark, from);
  if (end === -1) throw new Unreadable('has truncated XML');
  return end + mark.length;
}

/** The local name, without attributes and namespace prefix. */
function nameOf(tag: string): string {
  const name = /^[^\s]{1,200}/.exec(tag)?.[0] ?? '';
  if (name.length === MAX_NAME) throw new Unreadable('has an XML element with too long a name');
  return name.slice(name.indexOf(':') + 1);
}

function unescaped(text: string): string {
  return text.replaceAll(/&(#x?[0-9a-f]{1,6}|[a-z]{2,4});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] as string) : whole;
    const code = name[1]?.toLowerCase() === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
