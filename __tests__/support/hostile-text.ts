// Models how a runner and a terminal interpret output, and generates text that tries to control them.
import fc from 'fast-check';

/** Characters and sequences that terminals, runners and renderers act upon, and ordinary text between them. */
const PIECES = [
  '::error::injected',
  '::set-output name=a::b',
  '##[command]rm',
  '##[error]',
  '::add-mask::x',
  '::stop-commands::t',
  '\u001b[2J\u001b[31m',
  '\u001b]0;title\u0007',
  '\u001b]8;;https://evil.example\u001b\\',
  '\u009b31m',
  '\u009d0;title\u009c',
  '\u0085',
  '\u2028',
  '\u2029',
  '\n',
  '\r',
  '\r\n',
  '\v',
  '\f',
  '\u00a0',
  '\u3000',
  '\u202e',
  '\u2066',
  '\u2069',
  '\u200f',
  '\u061c',
  '\ufeff',
  '\u200b',
  '\u00ad',
  '\u{e0041}',
  '\ud800',
  '\0',
  '\b',
  '\u007f',
  '|',
  '`',
  '</details>',
  '"',
  '\\',
  ' ',
  'linux/amd64',
  'signed by acme',
  '漢字🎉',
];

export const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 12 })
  .map((parts) => parts.join(''));

/** White space as .NET trims it: that of JavaScript without U+FEFF, and U+0085. */
const DOTNET_SPACE = /^(?:(?!\ufeff)[\s\u0085])+/u;

/**
 * The lines that the runner takes for commands, as its ActionCommand does: `::` after white space, or `##[` anywhere.
 * Lines end at CR and LF for the runner; here also wherever a terminal or an editor might end one.
 */
export function runnerCommands(output: string): readonly string[] {
  return output
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .filter((line) => line.replace(DOTNET_SPACE, '').startsWith('::') || line.includes('##['));
}

/** What a terminal would act upon or not show: everything but visible characters, line breaks and this program's colours. */
export function terminalActions(output: string): readonly string[] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ESC begins the program's own colours.
  const rest = output.replaceAll(/\u001b\[(?:0|1|2|22|31|32|33|36|39)m/g, '').replaceAll('\n', '');
  return [...rest.matchAll(/[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu)].map(
    ([character]) => `U+${character.codePointAt(0)?.toString(16)}`,
  );
}
