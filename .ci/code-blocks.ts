// Finds the code blocks, commands, links and headings of a markdown page. CI checks that each of them is valid.

export interface CodeBlock {
  /** The word after the fence; empty if there is none. */
  readonly language: string;
  readonly text: string;
  /** The line of the fence, counted from 1. */
  readonly line: number;
}

/** The fenced blocks of a page, without the indentation of their fence. */
export function codeBlocks(page: string): readonly CodeBlock[] {
  const blocks: CodeBlock[] = [];
  const lines = page.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const [, indent = '', fence, language = ''] = /^( *)(`{3,})([^\s`]*)/.exec(lines[at] ?? '') ?? [];
    if (fence === undefined) continue;
    const end = lines.findIndex((line, index) => index > at && line.trim() === fence);
    const inside = lines.slice(at + 1, end === -1 ? lines.length : end);
    blocks.push({ language, text: inside.map((line) => line.slice(indent.length)).join('\n'), line: at + 1 });
    at = end === -1 ? lines.length : end;
  }
  return blocks;
}

/** The page without its fenced blocks, as many lines as before. */
export function proseOf(page: string): string {
  const lines = page.split('\n');
  for (const { line, text } of codeBlocks(page)) lines.fill('', line - 1, line + text.split('\n').length + 1);
  return lines.join('\n');
}

/** Lines of code by indentation alone, which no program can tell the language of. */
export function indentedCode(page: string): readonly string[] {
  const lines = proseOf(page).split('\n');
  return lines.filter(
    (line, at) => /^ {4}\S/.test(line) && /^(?! *([-*]|\d+\.) )/.test(lines[at - 2] ?? '') && lines[at - 1] === '',
  );
}

/** The calls of oci-evidence in the text of a shell, each as its arguments: in blocks of code and in prose. */
export function callsOf(page: string): readonly (readonly string[])[] {
  const scripts = codeBlocks(page).flatMap(({ language, text }) => (SHELLS.has(language) ? [text] : embedded(text)));
  const inline = [...proseOf(page).matchAll(/`(oci-evidence [^`]+)`/g)].map(([, text = '']) =>
    text.replaceAll('\n', ' '),
  );
  return [...scripts, ...inline].flatMap(callsIn);
}

const SHELLS = new Set(['sh', 'bash', 'console']);

/** Lines of a pipeline file that run the program. */
function embedded(text: string): readonly string[] {
  const joined = text.replaceAll(/\\\n\s*/g, ' ');
  return joined.split('\n').flatMap((line) => {
    const [, call] = /(?:^|[\s'"`(])(oci-evidence (?!needs)[a-z].*?)['"]?$/.exec(line.replace(/^\s*#.*/, '')) ?? [];
    return call === undefined ? [] : [call];
  });
}

/** The calls in one script. */
export function callsIn(script: string): readonly (readonly string[])[] {
  return commandsOf(script).flatMap((words) => {
    const at = words.indexOf('oci-evidence');
    const before = words.slice(0, Math.max(at, 0));
    return at === -1 || !before.every(isPrefix) ? [] : [words.slice(at + 1)];
  });
}

/** An assignment, `$`, or a program that runs the one after it. */
function isPrefix(word: string): boolean {
  return /^([A-Z_]+=.*|\$|npx|then|if|!|do)$/.test(word);
}

/** The words of each command: quotes, continued lines and comments are resolved, variables and redirections are kept as words. */
export function commandsOf(script: string): readonly (readonly string[])[] {
  const commands: string[][] = [[]];
  let word: string | undefined;
  let quote = '';
  const end = (): void => {
    if (word !== undefined) commands.at(-1)?.push(word);
    word = undefined;
  };
  const text = script.replaceAll('\\\n', ' ');
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] as string;
    if (quote !== '') {
      if (character === quote) quote = '';
      else word += character;
    } else if (character === '"' || character === "'") {
      quote = character;
      word ??= '';
    } else if (character === '#' && word === undefined) {
      while (at + 1 < text.length && text[at + 1] !== '\n') at += 1;
    } else if (/[\n|;&()]/.test(character)) {
      end();
      commands.push([]);
    } else if (/[<>]/.test(character) && !/[A-Z]/.test(text[at + 1] ?? '')) {
      // The number of a stream belongs to the redirection.
      if (/^\d$/.test(word ?? '')) word = undefined;
      end();
      at = skipTarget(text, at);
    } else if (/\s/.test(character)) end();
    else word = (word ?? '') + character;
  }
  end();
  return commands.filter(({ length }) => length > 0);
}

/** The end of a redirection such as `> graph.json`. */
function skipTarget(text: string, from: number): number {
  const [redirection = ''] = /^[<>]+&?\s*[^\s|;&)]*/.exec(text.slice(from)) ?? [];
  return from + Math.max(redirection.length, 1) - 1;
}

/** The targets of links and images, with their line. */
export function linksOf(page: string): readonly { readonly target: string; readonly line: number }[] {
  return proseOf(page)
    .split('\n')
    .flatMap((text, index) =>
      [...text.replaceAll(/`[^`]*`/g, '').matchAll(/\]\(([^()\s]+)\)/g)].map(([, target = '']) => ({
        target,
        line: index + 1,
      })),
    );
}

/** The anchors of headings, as GitHub makes them. */
export function anchorsOf(page: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const [, title = ''] of proseOf(page).matchAll(/^#{1,6} (.+)$/gm)) {
    const plain = title
      .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .trim()
      .toLowerCase();
    const slug = plain.replaceAll(/[^\p{L}\p{N}\s_-]/gu, '').replaceAll(' ', '-');
    let [name, number] = [slug, 0];
    while (anchors.has(name)) {
      number += 1;
      name = `${slug}-${number}`;
    }
    anchors.add(name);
  }
  return anchors;
}
