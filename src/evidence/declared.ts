// What the user declares a document to be, held against what its content says.
import { UserError } from '../errors.ts';
import { type Kind, kindRow, NAMESPACE, ownType } from './kinds.ts';
import type { Content } from './recognise.ts';

/**
 * The content as a document of kind `kind`. `name` stands for the document in the UserError that is thrown where the
 * content contradicts the declaration, or where only its bytes could be attached and that was not asked for.
 */
export function declaredAs(content: Content, kind: Kind | undefined, name: string): Content {
  if (kind === 'custom') return { ...content, kind, also: [] };
  if (content.fault !== undefined) {
    throw new UserError(`${name}: ${content.fault}; custom=${name} would attach it as it is`);
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
  const what = content.format === undefined ? `of no known format (${content.mediaType})` : content.label;
  throw new UserError(
    content.kind === 'custom'
      ? `${name} is declared to be ${kind}, and it is ${what}; custom=${name} attaches it as it is`
      : `${name} is declared to be ${kind}, and it is ${what}: evidence of kind ${content.kind}`,
  );
}
