export const id = 5696;
export const ids = [5696];
export const modules = {

/***/ 35696:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  printManPage: () => (/* binding */ printManPage)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
// EXTERNAL MODULE: ./src/commands/command.ts
var commands_command = __webpack_require__(53155);
;// CONCATENATED MODULE: ./src/commands/man/page.ts
// Renders the man page of the table: roff with the macros of man(7).



/** The page oci-evidence(1). The same table gives the same bytes. */
function manPage(commands) {
    const sections = commands_command/* COMMAND_GROUPS */.Rx.flatMap((group) => {
        const rows = commands.filter((command) => command.group === group);
        return rows.length === 0 ? [] : [`.SH ${quoted(group.toUpperCase())}`, ...rows.flatMap(commandLines)];
    });
    return `${[
        `.TH OCI-EVIDENCE 1 "" ${quoted(`oci-evidence ${version/* VERSION */.xv}`)} "User Commands"`,
        '.SH NAME',
        'oci\\-evidence \\- attach supply\\-chain evidence to container images, and verify it',
        '.SH SYNOPSIS',
        '.B oci\\-evidence',
        '.I COMMAND',
        '[arguments] [flags]',
        '.SH DESCRIPTION',
        page_text('Attaches SBOMs, provenance, scan results and other evidence to the digest of a container image as OCI referrers, and verifies, copies and removes it.'),
        '.PP',
        page_text('Each flag can also be set with an environment variable: OCI_EVIDENCE_REGISTRY_PASSWORD sets --registry-password.'),
        ...sections,
        '.SH "EXIT STATUS"',
        page_text(errors/* EXIT_MEANINGS */.S$),
        '.SH "SEE ALSO"',
        'cosign(1), crane(1), oras(1)',
    ].join('\n')}\n`;
}
function commandLines(command) {
    const { name, aliases = [], description, examples, inputs } = command;
    const also = aliases.length === 0 ? [] : ['.PP', page_text(`Other names: ${aliases.join(', ')}.`)];
    const shown = examples.flatMap(({ args, what }) => [
        '.PP',
        page_text(`${what}:`),
        '.PP',
        '.in +4n',
        '.EX',
        page_text(`oci-evidence ${name} ${args}`.trimEnd()),
        '.EE',
        '.in',
    ]);
    return [
        `.SS ${quoted(name)}`,
        `.B ${page_text((0,commands_command/* usageOf */.Fs)(command))}`,
        '.PP',
        page_text(`${description}.`),
        ...also,
        ...Object.entries(inputs).flatMap(([input, row]) => flagLines(input, row)),
        ...shown,
    ];
}
function flagLines(name, { description, letter, boolean, values, default: value }) {
    const short = letter === undefined ? '' : `\\fB\\-${letter}\\fR, `;
    const notes = [
        values && `one of ${values.join(', ')}`,
        value !== undefined && !boolean && `default: ${value}`,
    ].filter(Boolean);
    const more = notes.length === 0 ? '' : ` (${notes.join('; ')})`;
    return [
        '.TP',
        `${short}\\fB${escaped(`--${name}`)}\\fR${boolean ? '' : ' \\fItext\\fR'}`,
        page_text(`${description.replaceAll('`', '')}${more}.`),
    ];
}
/** One line of text: it never begins a request of roff. */
function page_text(line) {
    const plain = escaped(line);
    return /^[.']/.test(plain) ? `\\&${plain}` : plain;
}
function escaped(line) {
    return line.replaceAll('\\', '\\e').replaceAll('-', '\\-').replaceAll('…', '...').replaceAll('’', "'");
}
function quoted(words) {
    return `"${escaped(words).replaceAll('"', '\\(dq')}"`;
}

;// CONCATENATED MODULE: ./src/commands/man/run.ts

async function printManPage(commands) {
    return { outputs: {}, report: { document: () => manPage(commands) }, failures: [] };
}


/***/ })

};
