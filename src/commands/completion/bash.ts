// Renders the completion of bash. It needs no other package, and completes `--flag=value` too.
import { type CompletedCommand, nextWords, quoted } from './model.ts';

export function bashCompletion(commands: readonly CompletedCommand[]): string {
  const starts = nextWords(commands);
  const names = [...new Set([...starts.keys(), ...commands.map(({ name }) => name)])].filter((name) => name !== '');
  const words = [...starts].map(
    ([start, next]) => `    ${quoted(start)}) words=${quoted([...next.keys()].join(' '))} ;;`,
  );
  const flags = commands.map(({ name, flags }) => {
    const list = flags.flatMap((flag) => [flag.name, ...(flag.letter === undefined ? [] : [flag.letter])]);
    return `    ${quoted(name)}) flags=${quoted(list.join(' '))} ;;`;
  });
  const values = commands.flatMap(({ name, flags }) =>
    flags
      .filter((flag) => flag.values.length > 0)
      .map((flag) => `    ${quoted(`${name} ${flag.name}`)}) values=${quoted(flag.values.join(' '))} ;;`),
  );
  const booleans = commands.flatMap(({ name, flags }) =>
    flags.filter(({ isBoolean }) => isBoolean).map((flag) => quoted(`${name} ${flag.name}`)),
  );
  return `# bash completion for oci-evidence, written by: oci-evidence completion bash
_oci_evidence() {
  local current=\${COMP_WORDS[COMP_CWORD]} command='' candidate words='' flags='' values='' flag='' at
  COMPREPLY=()
  for ((at = 1; at < COMP_CWORD; at++)); do
    candidate="\${command:+$command }\${COMP_WORDS[at]}"
    case "$candidate" in
    ${names.map(quoted).join(' | ')}) command=$candidate ;;
    *) break ;;
    esac
  done
  # bash splits words at the equals sign.
  if [[ $current == '=' ]]; then
    flag=\${COMP_WORDS[COMP_CWORD - 1]} current=''
  elif ((COMP_CWORD > 1)) && [[ \${COMP_WORDS[COMP_CWORD - 1]} == '=' ]]; then
    flag=\${COMP_WORDS[COMP_CWORD - 2]}
  elif [[ \${COMP_WORDS[COMP_CWORD - 1]} == --* ]]; then
    flag=\${COMP_WORDS[COMP_CWORD - 1]}
    case "$command $flag" in
    ${[...booleans].join(' | ') || "'-'"}) flag='' ;;
    esac
  fi
  if [[ -n $flag ]]; then
    case "$command $flag" in
${values.join('\n')}
    esac
    if [[ -n $values ]]; then
      mapfile -t COMPREPLY < <(compgen -W "$values" -- "$current")
    else
      compopt -o filenames 2>/dev/null
      mapfile -t COMPREPLY < <(compgen -f -- "$current")
    fi
    return
  fi
  if [[ $current == -* ]]; then
    case "$command" in
${flags.join('\n')}
    *) flags='--help --version' ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$flags" -- "$current")
    return
  fi
  if ((at == COMP_CWORD)); then
    case "$command" in
${words.join('\n')}
    esac
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
  fi
  if ((\${#COMPREPLY[@]} == 0)) && [[ -n $command ]]; then
    compopt -o filenames 2>/dev/null
    mapfile -t COMPREPLY < <(compgen -f -- "$current")
  fi
}
complete -F _oci_evidence oci-evidence
`;
}
