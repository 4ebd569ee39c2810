export const id = 5896;
export const ids = [5896];
export const modules = {

/***/ 25896:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  complete: () => (/* binding */ complete)
});

;// CONCATENATED MODULE: ./src/commands/completion/model.ts
const HELP = {
    name: '--help',
    letter: '-h',
    description: 'Show the help of the command',
    isBoolean: true,
    values: [],
};
/** The commands, an alias after the command that it stands for. */
function completedCommands(commands) {
    return commands.flatMap(({ name, aliases = [], purpose, inputs, positionals = [] }) => {
        const words = inputs[positionals[0]?.input ?? '']?.values ?? [];
        const flags = Object.entries(inputs).map(([input, row]) => ({
            name: `--${input}`,
            ...(row.letter !== undefined && { letter: `-${row.letter}` }),
            description: plainText(row.description),
            isBoolean: row.boolean === true,
            values: row.values ?? [],
        }));
        return [name, ...aliases].map((one) => ({ name: one, purpose, flags: [...flags, HELP], words }));
    });
}
/** Each start of a name with the words that can follow it; the empty start first. */
function nextWords(commands) {
    const next = new Map([['', new Map()]]);
    for (const { name, purpose, words: values } of commands) {
        if (values.length > 0)
            next.set(name, new Map(values.map((value) => [value, value])));
        const words = name.split(' ');
        for (const [at, word] of words.entries()) {
            const start = words.slice(0, at).join(' ');
            const known = next.get(start) ?? new Map();
            const isWhole = at === words.length - 1;
            if (isWhole || !known.has(word))
                known.set(word, isWhole ? purpose : `Commands that begin with ${word}`);
            next.set(start, known);
        }
    }
    return next;
}
/** The first sentence, without markdown. */
function plainText(description) {
    const [first = ''] = description.replaceAll('`', '').split(/(?<=[a-z)])\. (?=[A-Z])/);
    return first;
}
/** A word in single quotes, for a POSIX shell. */
function quoted(text) {
    return `'${text.replaceAll("'", `'\\''`)}'`;
}

;// CONCATENATED MODULE: ./src/commands/completion/bash.ts
// Renders the completion of bash. It needs no other package, and completes `--flag=value` too.

function bashCompletion(commands) {
    const starts = nextWords(commands);
    const names = [...new Set([...starts.keys(), ...commands.map(({ name }) => name)])].filter((name) => name !== '');
    const words = [...starts].map(([start, next]) => `    ${quoted(start)}) words=${quoted([...next.keys()].join(' '))} ;;`);
    const flags = commands.map(({ name, flags }) => {
        const list = flags.flatMap((flag) => [flag.name, ...(flag.letter === undefined ? [] : [flag.letter])]);
        return `    ${quoted(name)}) flags=${quoted(list.join(' '))} ;;`;
    });
    const values = commands.flatMap(({ name, flags }) => flags
        .filter((flag) => flag.values.length > 0)
        .map((flag) => `    ${quoted(`${name} ${flag.name}`)}) values=${quoted(flag.values.join(' '))} ;;`));
    const booleans = commands.flatMap(({ name, flags }) => flags.filter(({ isBoolean }) => isBoolean).map((flag) => quoted(`${name} ${flag.name}`)));
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

;// CONCATENATED MODULE: ./src/commands/completion/fish.ts
// Renders the completion of fish, with descriptions.

function fishCompletion(commands) {
    const starts = nextWords(commands);
    const names = [...new Set([...starts.keys(), ...commands.map(({ name }) => name)])].filter((name) => name !== '');
    const words = [...starts].flatMap(([start, next]) => [...next].map(([word, purpose]) => `complete -c oci-evidence -f -n ${quote(`__oci_evidence_at_word ${quote(start)}`)} -a ${quote(word)} -d ${quote(purpose)}`));
    const flags = commands.flatMap(({ name, flags: list }) => list.map((flag) => {
        const parts = [
            `complete -c oci-evidence -n ${quote(`__oci_evidence_is ${quote(name)}`)} -l ${flag.name.slice(2)}`,
        ];
        if (flag.letter !== undefined)
            parts.push(`-s ${flag.letter.slice(1)}`);
        if (flag.values.length > 0)
            parts.push(`-x -a ${quote(flag.values.join(' '))}`);
        else if (!flag.isBoolean)
            parts.push('-r');
        return [...parts, `-d ${quote(flag.description)}`].join(' ');
    }));
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
function quote(text) {
    return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

;// CONCATENATED MODULE: ./src/commands/completion/zsh.ts
// Renders the completion of zsh, with descriptions.

function zshCompletion(commands) {
    const starts = nextWords(commands);
    const names = [...new Set([...starts.keys(), ...commands.map(({ name }) => name)])].filter((name) => name !== '');
    const words = [...starts].map(([start, next]) => {
        const described = [...next].map(([word, purpose]) => quoted(`${word}:${purpose.replaceAll(':', '\\:')}`));
        return `    ${quoted(start)}) candidates=(${described.join(' ')}) ;;`;
    });
    const flags = commands.map(({ name, flags: list }) => `    ${quoted(name)})\n      _arguments -S ${[...list.flatMap(specs), "'*: :_files'"].join(' \\\n        ')} ;;`);
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
function specs({ name, letter, description, isBoolean, values }) {
    const shown = description.replaceAll(/[[\]\\:]/g, (sign) => `\\${sign}`);
    const value = values.length > 0 ? `:value:(${values.join(' ')})` : ':value:_files';
    const suffix = isBoolean ? '' : value;
    const long = quoted(`*${name}${isBoolean ? '' : '='}[${shown}]${suffix}`);
    return letter === undefined ? [long] : [long, quoted(`*${letter}[${shown}]${suffix}`)];
}

;// CONCATENATED MODULE: ./src/commands/completion/run.ts




const SCRIPTS = {
    bash: bashCompletion,
    zsh: zshCompletion,
    fish: fishCompletion,
};
async function complete({ shell }, commands) {
    const script = SCRIPTS[shell](completedCommands(commands));
    return { outputs: {}, report: { document: () => script }, failures: [] };
}


/***/ })

};
