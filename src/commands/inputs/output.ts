// Inputs that say what a command shows, writes and fails on.
import { choice, flag, group, invalidValue, parsed, text } from './input.ts';

const MAX_DEPTH = 32;
/** Artifacts up to which `documents: auto` reads their manifests: one round trip of a usual registry's connections. */
export const MAX_AUTO_DOCUMENTS = 100;

export const OUTPUT = group('Output', {
  'dry-run': flag({ perCall: true, description: 'Show what would be attached, and push nothing' }),
  'on-error': choice(
    {
      default: 'fail',
      description:
        'What to do when some evidence could not be attached: `fail`, or `warn` and succeed. The rest is attached either way',
    },
    ['fail', 'warn'],
  ),
  summary: flag({
    default: 'true',
    description: 'Show the graph of referrers in the job summary; on a command line, print it after the receipt',
  }),
  depth: parsed(
    { default: '8', description: `Number of levels of referrers to list, from 1 to ${MAX_DEPTH}` },
    (value) => {
      const depth = Number(value);
      if (!Number.isInteger(depth) || depth < 1 || depth > MAX_DEPTH) {
        throw invalidValue(value, `a whole number from 1 to ${MAX_DEPTH}`);
      }
      return depth;
    },
  ),
  format: choice({ default: 'tree', description: 'Format in which the graph is printed' }, [
    'tree',
    'json',
    'mermaid',
    'markdown',
    'html',
  ]),
  output: text({
    letter: 'o',
    description: 'File to write what `format` says to, instead of printing it',
  }),
  'result-format': choice(
    {
      default: 'text',
      description: 'Format in which the result is printed: `text`, or `json` by schemas/attach-result.v1.schema.json',
    },
    ['text', 'json'],
  ),
  documents: choice(
    {
      default: 'auto',
      description: `Whether to list digest, size, title and signature of each document in the JSON and the HTML, which takes a request per artifact, and to read SBOMs and scans for the HTML: \`auto\` (up to ${MAX_AUTO_DOCUMENTS} artifacts), \`always\` or \`never\``,
    },
    ['auto', 'always', 'never'],
  ),
  'output-dir': text({
    description:
      'Directory for the files whose paths are outputs, such as the graph. Default in a workflow: a new temporary directory for each step; on a command line: no files are written',
  }),
});
