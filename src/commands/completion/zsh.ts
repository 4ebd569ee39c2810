// Renders the completion of zsh, with descriptions.
import { type CompletedCommand, type CompletedFlag, nextWords, quoted } from './model.ts';

export function zshCompletion(commands: readonly CompletedCommand[]): string {
  const starts = nextWords(commands);
  const names = [...new Set([...starts.keys(), ...commands.map(({ name }) => name)])].filter((name) => name !== '');
  const words = [...starts].map(([start, next]) => {
    const described = [...next].map(([word, purpose]) => quoted(`${word}:${purpose.replaceAll(':', '\\:')}`));
    return `    ${quoted(start)}) candidates=(${described.join(' ')}) ;;`;
  });
  const flags = commands.map(
    ({ name, flags: list }) =>
      `    ${quoted(name)})\n      _arguments -S ${[...list.flatMap(specs), "'*: :_files'"].join(' \\\n        ')} ;;`,
  );
  return `#compdef oci-evidence
# zsh completion for oci-evidence, written by: oci-evidence completion zsh
_oci_evidence() {
  local command='' candidate at
  for ((at = 2; at < CURRENT; at++)); do
    candidate="\${command:+$command }\${words[at]}"
    case "$candidate" in
    ${names.map(quoted).join(' | ')}) command=$candidate ;;
    *) break ;;
    esac
  done
  if ((at == CURRENT)) && [[ \${words[CURRENT]} != -* ]]; then
    _oci_evidence_words "$command" && return
  fi
  # The arguments of the command alone.
  words=("\${words[1]}" "\${(@)words[at,-1]}")
  ((CURRENT -= at - 2))
  case "$command" in
${flags.join('\n')}
    *) _arguments '--help[Show the help]' '--version[Show the version]' ;;
  esac
}
_oci_evidence_words() {
  local -a candidates
  case "$1" in
${words.join('\n')}
  *) return 1 ;;
  esac
  _describe command candidates
}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
  _oci_evidence "$@"
else
  compdef _oci_evidence oci-evidence
fi
`;
}

/** The specifications of _arguments for one flag: its name, and its letter. */
function specs({ name, letter, description, isBoolean, values }: CompletedFlag): string[] {
  const shown = description.replaceAll(/[[\]\\:]/g, (sign) => `\\${sign}`);
  const value = values.length > 0 ? `:value:(${values.join(' ')})` : ':value:_files';
  const suffix = isBoolean ? '' : value;
  const long = quoted(`*${name}${isBoolean ? '' : '='}[${shown}]${suffix}`);
  return letter === undefined ? [long] : [long, quoted(`*${letter}[${shown}]${suffix}`)];
}
