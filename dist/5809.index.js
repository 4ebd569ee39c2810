export const id = 5809;
export const ids = [5809];
export const modules = {

/***/ 55809:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./src/commands/call.ts
var commands_call = __webpack_require__(60728);
// EXTERNAL MODULE: ./src/commands/messages.ts
var commands_messages = __webpack_require__(70740);
// EXTERNAL MODULE: ./src/commands/table.ts + 11 modules
var table = __webpack_require__(72161);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/process/temporary.ts
var process_temporary = __webpack_require__(95294);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
// EXTERNAL MODULE: ./node_modules/commander/index.js + 6 modules
var commander = __webpack_require__(67375);
// EXTERNAL MODULE: ./src/commands/inputs/input.ts
var input = __webpack_require__(8266);
;// CONCATENATED MODULE: ./src/cli/parse.ts
// Parses the arguments of the command line with commander, which the table of commands drives.




const EXIT_CODES = 'Exit codes: 0 success, 1 failure, 2 invalid use.';
/** The command that is called, or the text of a help page or of the version. Throws a UserError. */
function parseCall(args, caller, commands) {
    const [name] = args;
    const names = commands.map((command) => command.name);
    if (name === undefined) {
        throw new errors/* UserError */.yo(`no command is given; use ${(0,input/* alternatives */.Vo)(names)} (oci-evidence --help describes them)`);
    }
    const command = commands.find((one) => one.name === name);
    if (command === undefined && !name.startsWith('-') && name !== 'help') {
        throw unknown('command', name, names, `oci-evidence --help lists all commands`);
    }
    let text = '';
    let call;
    const program = programOf(commands, caller, (output) => {
        text += output;
    });
    for (const sub of program.commands) {
        sub.action((images) => {
            if (command !== undefined)
                call = { command, read: reader(command, images, sub.opts(), caller.env) };
        });
    }
    try {
        program.parse(command === undefined ? args : [name, ...withBooleans(command, args.slice(1))], { from: 'user' });
    }
    catch (error) {
        if (!(error instanceof commander/* CommanderError */.b7))
            throw error;
        if (error.exitCode !== 0)
            throw usageError(error, command, names);
    }
    return call ?? { text };
}
function programOf(commands, { columns = 80 }, write) {
    const program = new commander/* Command */.uB('oci-evidence');
    // Subcommands inherit these settings.
    program
        .exitOverride()
        .configureOutput({ writeOut: write, writeErr: () => undefined })
        .configureHelp({
        helpWidth: columns,
        commandUsage: (sub) => `oci-evidence ${sub === program ? 'COMMAND' : sub.name()} IMAGE [flags]`,
        subcommandTerm: (sub) => sub.name(),
        optionTerm: ({ flags }) => flags.replace(' [boolean]', ''),
    })
        .helpCommand('help', 'Show the help of a command')
        .showSuggestionAfterError(false)
        .description('Attach supply-chain evidence to the digest of a container image, and list it')
        .helpOption('-h, --help', 'Show this help')
        .version(version/* VERSION */.x, '-V, --version', 'Show the version')
        .addHelpText('after', `\noci-evidence COMMAND --help describes the flags of a command.\n${EXIT_CODES}`);
    for (const command of commands) {
        const sub = program
            .command(command.name)
            .summary(command.purpose)
            .description(command.description)
            .argument('[image...]')
            .addHelpText('after', examplesOf(command));
        for (const [name, input] of Object.entries(command.inputs))
            sub.addOption(optionOf(name, input));
    }
    return program;
}
function optionOf(name, input) {
    const notes = [
        input.values && `one of ${input.values.join(', ')}`,
        input.default !== undefined && !input.boolean && `default: ${input.default}`,
        input.boolean && input.default === 'true' && 'default: true',
        input.repeatable && 'may be repeated',
    ].filter((note) => typeof note === 'string');
    const description = notes.length === 0 ? input.description : `${input.description} (${notes.join('; ')})`;
    return new commander/* Option */.c$(`--${name} ${input.boolean ? '[boolean]' : '<text>'}`, description)
        .helpGroup(`${input.group}:`)
        .argParser((text, texts = []) => {
        if (texts.length > 0 && !input.repeatable)
            throw new errors/* UserError */.yo(`--${name} is given more than once`);
        return [...texts, text];
    });
}
function examplesOf({ name, examples }) {
    const lines = examples.map(({ args, what }) => `  # ${what}\n  oci-evidence ${name} ${args}`);
    const variables = `Each flag can be set by an environment variable too: ${variableOf('registry-password')} stands for --registry-password.`;
    return `\nExamples:\n${lines.join('\n\n')}\n\n${variables}\n${EXIT_CODES}`;
}
/** Flags first, then the environment; one argument stands for --image. Throws a UserError for a second argument. */
function reader(command, images, options, env) {
    const flags = new Map(Object.entries(options).map(([key, texts]) => [dashed(key), texts.join('\n')]));
    const [image, more] = images;
    if (more !== undefined)
        throw new errors/* UserError */.yo(`unexpected argument ${JSON.stringify(more)}; ${command.name} takes one image`);
    if (image !== undefined) {
        if (flags.has('image'))
            throw new errors/* UserError */.yo('the image is given twice, as an argument and as --image');
        flags.set('image', image);
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
/** The words of commander, in the form that all errors of this program have. */
function usageError(error, command, commands) {
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
    if (error.code === 'commander.unknownCommand') {
        return unknown('command', /'(.*?)'/.exec(error.message)?.[1] ?? '', commands, 'oci-evidence --help lists all commands');
    }
    return new errors/* UserError */.yo(`${error.message.replace(/^error: /, '')} (${where} --help describes the command)`);
}
function unknown(what, word, known, otherwise) {
    const close = (0,input/* closest */.kp)(word, known);
    const hint = close === undefined ? ` (${otherwise})` : `, did you mean "${close}"?`;
    return new errors/* UserError */.yo(`unknown ${what} ${JSON.stringify(word)}${hint}`);
}
/** commander keeps `--dry-run` as `dryRun`. */
function dashed(key) {
    return key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

;// CONCATENATED MODULE: ./src/cli/command-line.ts
// The command line: every command of the table, each input `a-b` as the flag `--a-b`.







/** Runs one call. Resolves to the exit code and never rejects. */
async function run(args, terminal, commands = table/* COMMANDS */.L) {
    const messages = new commands_messages/* Messages */.B(terminal.env);
    const error = (text) => terminal.err(`${messages.line(text)}\n`);
    const fail = (failures) => {
        for (const failure of failures) {
            for (const line of linesOf(failure))
                error(`error: ${line}`);
            if (failure instanceof errors/* ExpectedError */.Dh)
                continue;
            terminal.err(`${messages.block(failure.stack ?? '')}\n`);
            error(`this is a bug in oci-evidence ${version/* VERSION */.x}; report it with the lines above at ${version/* NEW_ISSUE_URL */.r}`);
        }
        return exitCodeOf(failures);
    };
    try {
        const call = parseCall(args, terminal, commands);
        if ('text' in call) {
            terminal.out(call.text);
            return errors/* EXIT */.dc.ok;
        }
        return await runCommand(call, terminal, messages, fail);
    }
    catch (thrown) {
        return fail([thrown instanceof Error ? thrown : new Error(String(thrown))]);
    }
}
async function runCommand({ command, read }, terminal, messages, fail) {
    const env = (0,commands_call/* withoutEmpty */.C2)(terminal.env);
    const note = (text) => terminal.err(`${messages.line(text)}\n`);
    const warn = (text) => note(`warning: ${text}`);
    const temporary = new process_temporary/* TemporaryDirectory */.J(env);
    const world = {
        env,
        cwd: terminal.cwd,
        note,
        warn,
        mask: (secret) => messages.hide(secret, warn),
        temporary: () => temporary.path(),
    };
    try {
        const call = await (0,commands_call/* callCommand */.KD)(command, read, world);
        const { report, failures, warnings = [] } = call.result;
        await print(report, terminal, messages);
        const written = await (0,commands_call/* writeOutputs */.Kn)(call);
        for (const warning of warnings)
            warn(warning);
        return fail([...failures, ...written.failures]);
    }
    finally {
        await temporary.remove();
    }
}
async function print(report, terminal, messages) {
    const text = report.text?.(terminal);
    if (text !== undefined)
        terminal.out(`${messages.block(text, terminal)}\n`);
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
/** The usage code if nothing else failed. */
function exitCodeOf(failures) {
    const codes = failures.map((error) => (error instanceof errors/* ExpectedError */.Dh ? error.exitCode : errors/* EXIT */.dc.failed));
    const [first = errors/* EXIT */.dc.ok] = codes;
    return codes.every((code) => code === first) ? first : errors/* EXIT */.dc.failed;
}


/***/ })

};
