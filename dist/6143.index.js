export const id = 6143;
export const ids = [6143];
export const modules = {

/***/ 86143:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./src/commands/activity.ts
var commands_activity = __webpack_require__(93093);
// EXTERNAL MODULE: ./src/commands/call.ts
var commands_call = __webpack_require__(60728);
// EXTERNAL MODULE: ./src/commands/command.ts
var commands_command = __webpack_require__(53155);
// EXTERNAL MODULE: ./src/commands/messages.ts
var commands_messages = __webpack_require__(70740);
// EXTERNAL MODULE: ./src/commands/table.ts + 35 modules
var table = __webpack_require__(43413);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/process/temporary.ts
var process_temporary = __webpack_require__(95294);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
// EXTERNAL MODULE: ./node_modules/commander/index.js + 6 modules
var commander = __webpack_require__(67375);
// EXTERNAL MODULE: ./src/spelling.ts
var spelling = __webpack_require__(49229);
;// CONCATENATED MODULE: ./src/cli/find-command.ts


/** The longest name that the arguments begin with. Throws a UserError if there is none and no flag follows instead. */
function findCommand(args, commands) {
    const called = commands.flatMap((command) => namesOf(command)
        .filter((words) => beginsWith(args, words))
        .map((words) => ({ command, rest: args.slice(words.length) })));
    const [longest] = called.sort((a, b) => a.rest.length - b.rest.length);
    if (longest !== undefined)
        return longest;
    const length = groupLength(args, commands);
    const group = args.slice(0, length);
    const listed = commands.filter(({ name }) => beginsWith(name.split(' '), group));
    const next = args[length];
    if (next?.startsWith('-'))
        return { listed, rest: args.slice(length) };
    const where = ['oci-evidence', ...group, '--help'].join(' ');
    if (next === undefined) {
        const missing = length === 0 ? 'no command is given' : `the command "${group.join(' ')}" is incomplete`;
        throw new errors/* UserError */.yo(`${missing}; use ${(0,spelling/* alternatives */.V)(listed.map(({ name }) => name))} (${where} describes them)`);
    }
    const known = listed.flatMap((command) => namesOf(command).map((words) => words.slice(0, length + 1).join(' ')));
    throw unknown('command', [...group, next].join(' '), known, `${where} lists all commands`);
}
/** The names of a command, each as its words. */
function namesOf({ name, aliases = [] }) {
    return [name, ...aliases].map((one) => one.split(' '));
}
/** How many leading arguments are the first words of some command. */
function groupLength(args, commands) {
    const at = args.findIndex((_, index) => {
        const group = args.slice(0, index + 1);
        return !commands.some(({ name }) => beginsWith(name.split(' '), group));
    });
    return at < 0 ? args.length : at;
}
function beginsWith(words, start) {
    return start.every((word, at) => words[at] === word);
}
/** A UserError that names the closest known word, or says where all are listed. */
function unknown(what, word, known, otherwise) {
    const close = (0,spelling/* closest */.k)(word, known);
    const hint = close === undefined ? ` (${otherwise})` : `, did you mean "${close}"?`;
    return new errors/* UserError */.yo(`unknown ${what} ${JSON.stringify(word)}${hint}`);
}

;// CONCATENATED MODULE: ./src/cli/parse.ts
// Parses the arguments of the command line with commander, which the table of commands drives.





/** The command that is called, or the text of a help page or of the version. Throws a UserError. */
function parseCall(args, caller, commands) {
    const found = findCommand(args[0] === 'help' ? [...args.slice(1), '--help'] : args, commands);
    const command = 'command' in found ? found.command : undefined;
    let text = '';
    let call;
    const program = programOf(caller, commands, (output) => {
        text += output;
    });
    for (const listed of 'command' in found ? [found.command] : inGroups(found.listed)) {
        const sub = program
            .createCommand(listed.name)
            .copyInheritedSettings(program)
            .summary(summaryOf(listed))
            .helpGroup(`${listed.group}:`)
            .description(listed.description)
            .argument('[arguments...]')
            .addHelpText('after', examplesOf(listed, commands))
            .action((given) => {
            const { debug = false, quiet = false, ...flags } = sub.opts();
            if (debug && quiet)
                throw new errors/* UserError */.yo('--debug and --quiet contradict each other; use one of them');
            call = { command: listed, read: reader(listed, given, flags, caller.env), debug, quiet };
        });
        if (listed === command) {
            for (const [name, input] of Object.entries(listed.inputs))
                sub.addOption(optionOf(name, input));
            sub.addOption(new commander/* Option */.c$('--debug', 'Show every request and wait on standard error').helpGroup('Output:'));
            sub.addOption(new commander/* Option */.c$('--quiet', 'Show only warnings and errors, and a requested document').helpGroup('Output:'));
            sub.usage((0,commands_command/* usageOf */.Fs)(listed));
        }
        program.addCommand(sub);
    }
    try {
        const flags = command === undefined ? found.rest : [command.name, ...withBooleans(command, found.rest)];
        program.parse(flags, { from: 'user' });
    }
    catch (error) {
        if (!(error instanceof commander/* CommanderError */.b7))
            throw error;
        if (error.exitCode !== 0)
            throw usageError(error, command);
    }
    return call ?? { text };
}
/** The commands in the order of their sections in the help. */
function inGroups(commands) {
    return commands_command/* COMMAND_GROUPS */.Rx.flatMap((group) => commands.filter((command) => command.group === group));
}
function summaryOf({ purpose, aliases = [] }) {
    return aliases.length === 0 ? purpose : `${purpose} (also: ${aliases.join(', ')})`;
}
function programOf({ columns = 80 }, commands, write) {
    const program = new commander/* Command */.uB('oci-evidence');
    // Subcommands inherit these settings.
    return program
        .exitOverride()
        .configureOutput({ writeOut: write, writeErr: () => undefined })
        .configureHelp({
        helpWidth: columns,
        commandUsage: (sub) => (sub === program ? 'oci-evidence COMMAND [arguments] [flags]' : sub.usage()),
        subcommandTerm: (sub) => sub.name(),
        optionTerm: ({ flags }) => flags.replace(' [boolean]', ''),
    })
        .helpCommand('help', 'Show the help of a command')
        .showSuggestionAfterError(false)
        .description('Attach supply-chain evidence to the digest of a container image, and list, verify, promote and prune it')
        .helpOption('-h, --help', 'Show this help')
        .version(version/* VERSION */.xv, '-V, --version', 'Show the version')
        .addHelpText('after', firstExamples(commands))
        .addHelpText('after', `Run oci-evidence COMMAND --help for the flags of a command.\n${errors/* EXIT_MEANINGS */.S$}`);
}
/** One example for each section of the help. */
function firstExamples(commands) {
    const firsts = commands_command/* COMMAND_GROUPS */.Rx.flatMap((group) => commands.find((command) => command.group === group) ?? []);
    return `\nExamples:\n${firsts.flatMap((command) => exampleLines(command).slice(0, 1)).join('\n')}\n`;
}
function exampleLines({ name, examples }) {
    return examples.map(({ args, what }) => `  # ${what}\n  oci-evidence ${name} ${args}`.trimEnd());
}
function optionOf(name, input) {
    const notes = [
        input.values && `one of ${input.values.join(', ')}`,
        input.default !== undefined && !input.boolean && `default: ${input.default}`,
        input.boolean && input.default === 'true' && 'default: true',
        input.repeatable && 'may be repeated',
    ].filter((note) => typeof note === 'string');
    const description = notes.length === 0 ? input.description : `${input.description} (${notes.join('; ')})`;
    const letter = input.letter === undefined ? '' : `-${input.letter}, `;
    return new commander/* Option */.c$(`${letter}--${name} ${input.boolean ? '[boolean]' : '<text>'}`, description)
        .helpGroup(`${input.group}:`)
        .argParser((text, texts = []) => {
        if (texts.length > 0 && !input.repeatable)
            throw new errors/* UserError */.yo(`--${name} is given more than once`);
        return [...texts, text];
    });
}
function examplesOf(command, commands) {
    const { name, aliases = [] } = command;
    const also = aliases.map((alias) => `oci-evidence ${alias}`).join(', ');
    const lines = exampleLines(command);
    const longer = commands.filter((other) => other.name.startsWith(`${name} `));
    const more = longer.map((other) => `  oci-evidence ${other.name}: ${other.purpose}\n`);
    const variables = variableText(command);
    return [
        ...(lines.length > 0 ? [`\nExamples:\n${lines.join('\n\n')}\n`] : ['']),
        ...(also === '' ? [] : [`Other names: ${also}\n`]),
        ...(more.length > 0 ? [`More commands:\n${more.join('')}`] : []),
        `${variables}${errors/* EXIT_MEANINGS */.S$}`,
    ].join('\n');
}
/** The example is the password if the command takes one, because a flag shows it to other processes. Empty without flags. */
function variableText({ inputs, positionals = [] }) {
    const flags = Object.keys(inputs).filter((name) => positionals.every(({ input }) => input !== name));
    const flag = flags.find((name) => name === 'registry-password') ?? flags[0];
    if (flag === undefined)
        return '';
    return `Each flag can also be set with an environment variable: ${variableOf(flag)} sets --${flag}.\n`;
}
/** Flags first, then the environment; arguments stand for the flags of the inputs that the command lists as positionals. */
function reader(command, given, options, env) {
    const flags = new Map(Object.entries(options).map(([key, texts]) => [dashed(key), texts.join('\n')]));
    let rest = given;
    for (const { input, several } of command.positionals ?? []) {
        const texts = several ? rest : rest.slice(0, 1);
        rest = rest.slice(texts.length);
        if (texts.length === 0)
            continue;
        if (flags.has(input))
            throw new errors/* UserError */.yo(`the ${input} is given twice, as an argument and as --${input}`);
        flags.set(input, texts.join('\n'));
    }
    const [extra] = rest;
    if (extra !== undefined) {
        throw new errors/* UserError */.yo(`unexpected argument ${JSON.stringify(extra)}; usage: ${(0,commands_command/* usageOf */.Fs)(command)}`);
    }
    return (name) => flags.get(name) ?? env[variableOf(name)];
}
/** The environment variable that stands for a flag: other processes can see a password on a command line. */
function variableOf(input) {
    return `OCI_EVIDENCE_${input.replaceAll('-', '_').toUpperCase()}`;
}
/** `--dry-run IMAGE` as `--dry-run=true IMAGE`: a boolean flag takes the next argument only if it is true or false. */
function withBooleans({ inputs }, args) {
    const isBoolean = (arg) => arg.startsWith('--') && inputs[arg.slice(2)]?.boolean === true;
    return args.flatMap((arg, at) => {
        const next = args[at + 1];
        const isValue = next === 'true' || next === 'false';
        if (isBoolean(arg))
            return [`${arg}=${isValue ? next : 'true'}`];
        return at > 0 && isBoolean(args[at - 1]) && (arg === 'true' || arg === 'false') ? [] : [arg];
    });
}
/** Rewords an error of commander in the form that all errors of this program have. */
function usageError(error, command) {
    const flag = error.code === 'commander.unknownOption' ? /'(.*?)'/.exec(error.message)?.[1] : undefined;
    const where = command === undefined ? 'oci-evidence' : `oci-evidence ${command.name}`;
    if (flag !== undefined) {
        const flags = Object.keys(command?.inputs ?? {}).map((name) => `--${name}`);
        return unknown('flag', flag.replace(/=.*$/s, ''), flags, `${where} --help lists all flags`);
    }
    if (error.code === 'commander.optionMissingArgument') {
        const missing = /--[a-z-]+/.exec(error.message)?.[0] ?? 'a flag';
        return new errors/* UserError */.yo(`${missing} needs a value (${where} --help describes it)`);
    }
    return new errors/* UserError */.yo(`${error.message.replace(/^error: /, '')} (${where} --help describes the command)`);
}
/** commander keeps `--dry-run` as `dryRun`. */
function dashed(key) {
    return key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

;// CONCATENATED MODULE: ./src/cli/command-line.ts
// Runs the commands of the table on a command line, where the input `a-b` is the flag `--a-b`.









/** Runs one call. Resolves to the exit code and never rejects. */
async function run(args, terminal, commands = table/* COMMANDS */.L) {
    const messages = new commands_messages/* Messages */.B(terminal.env);
    const error = (text) => terminal.err(`${messages.line(text)}\n`);
    const fail = (failures) => {
        for (const failure of failures) {
            for (const line of linesOf(failure))
                error(`error: ${line}`);
            if (failure instanceof errors/* ExpectedError */.Dh) {
                // A log of lines is read by programs too, and stays as it is.
                const { code } = failure;
                if (terminal.interactive && code !== 'usage')
                    error(`code: ${code}, see ${version/* TROUBLESHOOTING_URL */.ns}`);
                continue;
            }
            terminal.err(`${messages.block(failure.stack ?? '')}\n`);
            error(`this is a bug in oci-evidence ${version/* VERSION */.xv}; report it with the lines above at ${version/* NEW_ISSUE_URL */.rq}`);
        }
        return exitCodeOf(failures);
    };
    try {
        const call = parseCall(args, terminal, commands);
        if ('text' in call) {
            terminal.out(call.text);
            return errors/* EXIT */.dc.ok;
        }
        return await runCommand(call, commands, terminal, messages, fail);
    }
    catch (thrown) {
        return fail([thrown instanceof Error ? thrown : new Error(String(thrown))]);
    }
}
async function runCommand({ command, read, debug, quiet }, commands, terminal, messages, fail) {
    const env = (0,commands_call/* withoutEmpty */.C2)(terminal.env);
    const status = new StatusLine(terminal);
    const line = (text) => {
        status.show(undefined);
        terminal.err(`${messages.line(text)}\n`);
    };
    const note = (text) => {
        if (!quiet)
            line(text);
    };
    const warn = (text) => line(`warning: ${text}`);
    const show = (text) => status.show(text === undefined ? undefined : messages.line(text));
    const isInteractive = terminal.interactive === true && !quiet;
    const activity = commands_activity/* Activity */.I.start({
        ...(debug && { debug: (text) => line(`debug: ${text}`) }),
        ...(isInteractive && !debug && { status: show }),
    });
    const temporary = new process_temporary/* TemporaryDirectory */.J(env);
    const world = {
        env,
        cwd: terminal.cwd,
        note,
        print: (text) => {
            status.show(undefined);
            terminal.out(text);
        },
        warn,
        ...(isInteractive && {
            status: (text) => {
                activity?.yield();
                show(text);
            },
        }),
        ...(terminal.input && { standardInput: () => terminal.input?.() }),
        mask: (secret) => messages.hide(secret, warn),
        temporary: () => temporary.path(),
    };
    try {
        const call = await (0,commands_call/* callCommand */.KD)(command, read, world, undefined, commands);
        activity?.close();
        const { report, failures, warnings = [] } = call.result;
        await print(quiet ? withoutText(report) : report, terminal, messages);
        const written = await (0,commands_call/* writeOutputs */.Kn)(call);
        for (const warning of warnings)
            warn(warning);
        return fail([...failures, ...written.failures]);
    }
    catch (thrown) {
        throw thrown instanceof errors/* UserError */.yo ? withUsage(thrown, command) : thrown;
    }
    finally {
        activity?.close();
        await temporary.remove();
    }
}
/** The usage, where an argument is missing that is given by its place: its name alone says little. */
function withUsage(error, command) {
    const { positionals = [] } = command;
    const mistakes = error instanceof errors/* UsageErrors */.TS ? error.errors : [error];
    const isMissing = ({ message }) => positionals.some(({ input }) => command.inputs[input]?.required && message.startsWith(`${input} is required: `));
    if (!mistakes.some(isMissing))
        return error;
    const explained = mistakes.map((one) => isMissing(one) ? new errors/* UserError */.yo(`${one.message}; usage: ${(0,commands_command/* usageOf */.Fs)(command)}`, { cause: one }) : one);
    const [only, ...others] = explained;
    return only !== undefined && others.length === 0 ? only : new errors/* UsageErrors */.TS(explained);
}
function withoutText({ text: _text, groups: _groups, ...report }) {
    return report;
}
/** A line at the end of the output that can be replaced. */
class StatusLine {
    #terminal;
    #isShown = false;
    constructor(terminal) {
        this.#terminal = terminal;
    }
    show(text) {
        if (text === undefined && !this.#isShown)
            return;
        const columns = this.#terminal.errorColumns?.() ?? 80;
        this.#terminal.err(`\r\u001b[K${(text ?? '').slice(0, columns - 1)}`);
        this.#isShown = text !== undefined;
    }
}
async function print(report, terminal, messages) {
    const text = report.text?.(terminal);
    if (text !== undefined)
        terminal.out(`${messages.block(text, terminal)}\n`);
    for (const group of report.groups?.(terminal) ?? [])
        terminal.out(`\n${messages.block(group.text, terminal)}\n`);
    const document = report.document?.(terminal);
    if (typeof document === 'string')
        terminal.out(document);
    else if (document !== undefined)
        for await (const chunk of document)
            terminal.out(chunk);
}
function linesOf(error) {
    return error instanceof errors/* UsageErrors */.TS ? error.messages : [error.message];
}
/** The code that all failures share; otherwise the one for a failure. */
function exitCodeOf(failures) {
    const codes = failures.map((error) => (error instanceof errors/* ExpectedError */.Dh ? error.exitCode : errors/* EXIT */.dc.failed));
    const [first = errors/* EXIT */.dc.ok] = codes;
    return codes.every((code) => code === first) ? first : errors/* EXIT */.dc.failed;
}


/***/ })

};
