// Owns the checks of VEX documents: author, format and statuses.
import { matchesAny, patternsText } from '../pattern.ts';
import { bounded, counted, either, quoted, some } from '../text.ts';
import { defineKind, type Objection } from './kind.ts';
import { readVex } from './vex-facts.ts';

const OPTIONS = {
  format: {
    type: 'choices',
    values: ['openvex', 'csaf', 'cyclonedx'],
    description: 'Accepted formats of the document',
  },
  author: { type: 'names', description: 'Author or publisher that the document names' },
  'deny-status': {
    type: 'choices',
    values: ['affected', 'under_investigation'],
    description: 'Statuses that no statement may have',
  },
} as const;

export const VEX = defineKind({
  description: 'A VEX document: OpenVEX, CSAF or CycloneDX',
  options: OPTIONS,
  read: readVex,
  timeOf: ({ created }) => created,
  check: async ({ format, author, statements }, options) => {
    const objections: Objection[] = [];
    if (options.format !== undefined && !options.format.includes(format)) {
      objections.push({ code: 'mismatch', text: `is ${format}, required: ${either(options.format)}`, isOther: true });
    }
    if (options.author !== undefined && !(await matchesAny(options.author, author === undefined ? [] : [author]))) {
      objections.push({
        code: 'mismatch',
        text: `has the author ${quoted(author)}, required: ${patternsText(options.author)}`,
        isOther: true,
      });
    }
    const denied = statements.filter(({ status }) => options['deny-status']?.includes(status));
    if (denied.length > 0) {
      const ids = denied.map(
        ({ vulnerabilities: [id = 'a vulnerability'], status }) => `${bounded(id, 60)} (${status})`,
      );
      objections.push({
        code: 'findings',
        text: `has ${counted(denied.length, 'statement')} with a denied status: ${some(ids, 5)}`,
      });
    }
    return { objections, summary: counted(statements.length, 'statement') };
  },
});
