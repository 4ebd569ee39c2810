// Checks the kind that the user declares for a document against its content.
import { UserError } from '../errors.ts';
import { type Kind, kindRow, NAMESPACE, ownType } from './kinds.ts';
import type { Content } from './recognise.ts';

/**
 * The content as a document of kind `kind`. Throws a UserError, which names the document `name`, if the content
 * contradicts the declaration, or is damaged and not declared as `custom`.
 */
export function declaredAs(content: Content, kind: Kind | undefined, name: string): Content {
  if (kind === 'custom') return { ...content, kind, also: [] };
  if (content.fault !== undefined) {
    throw new UserError(`${name}: ${content.fault}; to attach it without validation, write custom=${name}`);
  }
  if (kind === undefined || kind === content.kind) return content;
  if (content.also.includes(kind)) {
    const own = content.mediaType === ownType(content.kind);
    return { ...content, kind, ...(own && { mediaType: ownType(kind) }) };
  }
  const isStatement = content.subjects !== undefined;
  if (content.kind === 'custom' && isStatement) return { ...content, kind };
  if (content.format === undefined && content.mediaType === 'application/json' && kindRow(kind).anyJson) {
    const [predicateType] = kindRow(kind).predicateTypes;
    return {
      ...content,
      kind,
      mediaType: ownType(kind),
      ...(predicateType?.startsWith(NAMESPACE) && { predicateType }),
    };
  }
  if (kind === 'model-card' && content.format === undefined && content.mediaType.startsWith('text/')) {
    return {
      ...content,
      kind,
      format: 'model-card-markdown',
      label: 'Markdown model card',
      mediaType: 'text/markdown',
    };
  }
  const what = content.format === undefined ? `of an unknown format (${content.mediaType})` : content.label;
  throw new UserError(
    content.kind === 'custom'
      ? `${name} is declared as ${kind}, but is ${what}; to attach it without validation, write custom=${name}`
      : `${name} is declared as ${kind}, but is ${what}, which is evidence of kind ${content.kind}`,
  );
}
