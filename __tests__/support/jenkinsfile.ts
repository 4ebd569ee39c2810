// Reads a declarative Jenkinsfile into its blocks and statements. Anything outside of that grammar is an error with its line.

export interface JenkinsBlock {
  /** `stage`, with its arguments as written: `'Gate'`. */
  readonly name: string;
  readonly args: string;
  readonly blocks: readonly JenkinsBlock[];
  readonly statements: readonly JenkinsStatement[];
}

/** `sh 'make'`, or `NAME = value` with the name `NAME =`. */
export interface JenkinsStatement {
  readonly name: string;
  readonly args: string;
  readonly line: number;
}

/** The blocks that a block may have, by its name. https://www.jenkins.io/doc/book/pipeline/syntax/ */
const SECTIONS: Readonly<Record<string, readonly string[]>> = {
  '': ['pipeline'],
  pipeline: ['agent', 'environment', 'options', 'parameters', 'triggers', 'tools', 'stages', 'post'],
  agent: ['docker', 'kubernetes', 'node'],
  stages: ['stage'],
  stage: ['agent', 'environment', 'options', 'tools', 'when', 'steps', 'post'],
  post: ['always', 'success', 'failure', 'cleanup'],
};
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  pipeline: ['agent', 'stages'],
  stages: ['stage'],
  stage: ['steps'],
};

/** The block `pipeline`. Throws for what is not a declarative pipeline. */
export function readJenkinsfile(text: string): JenkinsBlock {
  const lines = text.split('\n').map((line) => line.trim());
  let at = 0;
  const fail = (why: string): never => {
    throw new Error(`line ${at + 1}: ${why}: ${lines[at] ?? 'the end'}`);
  };

  function readBlock(name: string, args: string): JenkinsBlock {
    const [blocks, statements]: [JenkinsBlock[], JenkinsStatement[]] = [[], []];
    for (; ; at += 1) {
      const line = lines[at];
      if (line === undefined) {
        if (name !== '') fail(`"${name}" is not closed`);
        break;
      }
      if (line === '' || line.startsWith('//')) continue;
      if (line === '}') {
        if (name === '') fail('nothing is open');
        break;
      }
      const block = /^(\w+)(?: ?\((.*)\))? \{(?: (.*) \})?$/.exec(line);
      if (block === null) {
        statements.push({ ...readStatement(line), line: at + 1 });
        continue;
      }
      const [, inner = '', given = '', content] = block;
      if (SECTIONS[name] !== undefined && !SECTIONS[name].includes(inner)) fail(`"${name}" has no "${inner}"`);
      if (content === undefined) {
        at += 1;
        blocks.push(readBlock(inner, given));
      } else blocks.push(readLine(name, inner, content));
    }
    for (const one of REQUIRED[name] ?? [])
      if (!blocks.some((block) => block.name === one)) fail(`no "${one}" in "${name}"`);
    return { name, args, blocks, statements };
  }

  /** `agent { docker { image 'node:24' } }` */
  function readLine(outer: string, name: string, content: string): JenkinsBlock {
    const nested = /^(\w+) \{ (.*) \}$/.exec(content);
    if (nested === null)
      return { name, args: '', blocks: [], statements: [{ ...readStatement(content), line: at + 1 }] };
    if (SECTIONS[name] !== undefined && !SECTIONS[name].includes(nested[1] ?? ''))
      fail(`"${outer} ${name}" has no "${nested[1]}"`);
    return { name, args: '', blocks: [readLine(name, nested[1] ?? '', nested[2] ?? '')], statements: [] };
  }

  function readStatement(line: string): Omit<JenkinsStatement, 'line'> {
    const value = String.raw`(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|\w+)`;
    const call = String.raw`(?:\w+\(${value}\)|${value})`;
    const assigned = new RegExp(`^([A-Z_]+ =) (${call})$`).exec(line);
    const step = new RegExp(String.raw`^(\w+) ((?:\w+: )?${call}(?:, \w+: ${call})*)$`).exec(line);
    const [, name = '', args = ''] = assigned ?? step ?? fail('neither a block nor a step');
    return { name, args };
  }

  const [pipeline] = readBlock('', '').blocks;
  return pipeline ?? fail('there is no pipeline');
}

/** The text of a literal: `'npm test'`. */
export function groovyText(literal: string): string {
  return literal.slice(1, -1).replaceAll(/\\(.)/g, '$1');
}
