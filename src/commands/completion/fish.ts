// Renders the completion of fish, with descriptions.
import { type CompletedCommand, nextWords } from './model.ts';

export function fishCompletion(commands: readonly CompletedCommand[]): string {
  const starts = nextWords(commands);
  const names = [...new Set([...starts.keys(), ...commands.map(({ name }) => name)])].filter((name) => name !== '');
  const words = [...starts].flatMap(([start, next]) =>
    [...next].map(
      ([word, purpose]) =>
        `complete -c oci-evidence -f -n ${quote(`__oci_evidence_at_word ${quote(start)}`)} -a ${quote(word)} -d ${quote(purpose)}`,
    ),
  );
  const flags = commands.flatMap(({ name, flags: list }) =>
    list.map((flag) => {
      const parts = [
        `complete -c oci-evidence -n ${quote(`__oci_evidence_is ${quote(name)}`)} -l ${flag.name.slice(2)}`,
      ];
      if (flag.letter !== undefined) parts.push(`-s ${flag.letter.slice(1)}`);
      if (flag.values.length > 0) parts.push(`-x -a ${quote(flag.values.join(' '))}`);
      else if (!flag.isBoolean) parts.push('-r');
      return [...parts, `-d ${quote(flag.description)}`].join(' ');
    }),
  );
  return `# fish completion for oci-evidence, written by: oci-evidence completion fish
function __oci_evidence_command
    set -l known ${names.map(quote).join(' ')}
    set -l command ''
    set -l count 0
    for word in (commandline -opc)[2..]
        set -l candidate (string trim -- "$command $word")
        contains -- $candidate $known; or break
        set command $candidate
        set count (math $count + 1)
    end
    printf '%s\\n%s\\n' "$command" $count
end
function __oci_evidence_is
    set -l found (__oci_evidence_command)
    test "$found[1]" = "$argv[1]"
end
function __oci_evidence_at_word
    set -l found (__oci_evidence_command)
    test "$found[1]" = "$argv[1]"; and test (math (count (commandline -opc)) - 1) -eq $found[2]
end
${[...words, ...flags].join('\n')}
`;
}

/** In single quotes, where fish knows two escapes. */
function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
