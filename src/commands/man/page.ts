// Renders the man page of the table: roff with the macros of man(7).
import { EXIT_MEANINGS } from '../../errors.ts';
import { VERSION } from '../../version.ts';
import { COMMAND_GROUPS, type Command, usageOf } from '../command.ts';
import type { Input } from '../inputs/input.ts';

/** The page oci-evidence(1). The same table gives the same bytes. */
export function manPage(commands: readonly Command[]): string {
  const sections = COMMAND_GROUPS.flatMap((group) => {
    const rows = commands.filter((command) => command.group === group);
    return rows.length === 0 ? [] : [`.SH ${quoted(group.toUpperCase())}`, ...rows.flatMap(commandLines)];
  });
  return `${[
    `.TH OCI-EVIDENCE 1 "" ${quoted(`oci-evidence ${VERSION}`)} "User Commands"`,
    '.SH NAME',
    'oci\\-evidence \\- attach supply\\-chain evidence to container images, and verify it',
    '.SH SYNOPSIS',
    '.B oci\\-evidence',
    '.I COMMAND',
    '[arguments] [flags]',
    '.SH DESCRIPTION',
    text(
      'Attaches SBOMs, provenance, scan results and other evidence to the digest of a container image as OCI referrers, and verifies, copies and removes it.',
    ),
    '.PP',
    text(
      'Each flag can also be set with an environment variable: OCI_EVIDENCE_REGISTRY_PASSWORD sets --registry-password.',
    ),
    ...sections,
    '.SH "EXIT STATUS"',
    text(EXIT_MEANINGS),
    '.SH "SEE ALSO"',
    'cosign(1), crane(1), oras(1)',
  ].join('\n')}\n`;
}

function commandLines(command: Command): string[] {
  const { name, aliases = [], description, examples, inputs } = command;
  const also = aliases.length === 0 ? [] : ['.PP', text(`Other names: ${aliases.join(', ')}.`)];
  const shown = examples.flatMap(({ args, what }) => [
    '.PP',
    text(`${what}:`),
    '.PP',
    '.in +4n',
    '.EX',
    text(`oci-evidence ${name} ${args}`.trimEnd()),
    '.EE',
    '.in',
  ]);
  return [
    `.SS ${quoted(name)}`,
    `.B ${text(usageOf(command))}`,
    '.PP',
    text(`${description}.`),
    ...also,
    ...Object.entries(inputs).flatMap(([input, row]) => flagLines(input, row)),
    ...shown,
  ];
}

function flagLines(name: string, { description, letter, boolean, values, default: value }: Input): string[] {
  const short = letter === undefined ? '' : `\\fB\\-${letter}\\fR, `;
  const notes = [
    values && `one of ${values.join(', ')}`,
    value !== undefined && !boolean && `default: ${value}`,
  ].filter(Boolean);
  const more = notes.length === 0 ? '' : ` (${notes.join('; ')})`;
  return [
    '.TP',
    `${short}\\fB${escaped(`--${name}`)}\\fR${boolean ? '' : ' \\fItext\\fR'}`,
    text(`${description.replaceAll('`', '')}${more}.`),
  ];
}

/** One line of text: it never begins a request of roff. */
function text(line: string): string {
  const plain = escaped(line);
  return /^[.']/.test(plain) ? `\\&${plain}` : plain;
}

function escaped(line: string): string {
  return line.replaceAll('\\', '\\e').replaceAll('-', '\\-').replaceAll('…', '...').replaceAll('’', "'");
}

function quoted(words: string): string {
  return `"${escaped(words).replaceAll('"', '\\(dq')}"`;
}
