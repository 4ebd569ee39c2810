// Owns the rows of programming languages: interpreters, compilers and their libraries.
import { after, aloneAfter, type Program } from '../program.ts';

/** Numbers of a release of Erlang, such as 25.3.2.8. */
const OTP = String.raw`\d{2}(?:\.\d{1,3}){1,4}`;

export const LANGUAGES: readonly Program[] = [
  {
    name: 'node',
    files: ['node', 'nodejs', 'libnode'],
    versions: [after('node.js/v'), after('https://nodejs.org/download/release/v')],
    cpes: ['nodejs:node.js'],
  },
  {
    name: 'deno',
    files: ['deno', 'denort'],
    versions: [
      { anchor: 'Deno/', version: /^Deno\/(\d\.\d{1,2}\.\d{1,2})(?:Deno\/|\+|\0|cli\/|-)/ },
      { anchor: 'deno/', version: /^deno\/(\d\.\d{1,2}\.\d{1,2}) npm\// },
    ],
    cpes: ['deno:deno'],
  },
  {
    name: 'bun',
    files: ['bun', 'bun-profile'],
    versions: [
      { anchor: '/releases/download/bun-v', version: /^\/releases\/download\/bun-v(\d\.\d{1,2}\.\d{1,3})\/bun-/ },
      after('bun pm trust v'),
      after('--- bun meta -----\nBun v'),
    ],
    cpes: ['oven-sh:bun'],
  },
  {
    name: 'python',
    files: ['python', 'libpython'],
    path: /(?:^|\/)(?:lib)?python(\d\.\d{1,2})(?:[^/]*)$/,
    versions: [{ standalone: /^\d\.\d{1,2}\.\d{1,3}(?:(?:a|b|rc)\d{1,2})?\+?$/ }],
    cpes: ['python:python', 'python_software_foundation:python'],
    supplier: 'Python Software Foundation',
    type: 'application',
  },
  {
    name: 'ruby',
    files: ['libruby', 'ruby', 'libruby-static'],
    versions: [{ anchor: '\0ruby ', version: /^\0ruby (\d\.\d\.\d{1,3}(?:p\d{1,4})?) \(20/ }],
    cpes: ['ruby-lang:ruby'],
    type: 'application',
  },
  {
    name: 'perl',
    files: ['perl', 'libperl'],
    versions: [
      after('PERL_INTERNAL_RAND_SEED\0v'),
      { anchor: '/perl', version: /^\/perl5?\/(5\.\d{1,2}\.\d{1,2})[/\0]/ },
    ],
    cpes: ['perl:perl'],
    type: 'application',
  },
  {
    name: 'php',
    files: ['php', 'php-fpm', 'php-cgi', 'libphp', 'phpdbg'],
    versions: [after('X-Powered-By: PHP/')],
    cpes: ['php:php'],
    type: 'application',
  },
  {
    name: 'erlang',
    files: ['OTP_VERSION'],
    kind: 'text',
    path: /(?:^|\/)releases\/(\d{2})\/OTP_VERSION$/,
    versions: [{ anchor: '', version: new RegExp(`^(${OTP})\\n$`) }],
    cpes: ['erlang:erlang\\/otp'],
  },
  {
    name: 'elixir',
    files: ['elixir.app'],
    kind: 'text',
    path: /(?:^|\/)elixir\/ebin\/elixir\.app$/,
    versions: [{ anchor: '{vsn,"', version: /^\{vsn,"(1\.\d{1,2}\.\d{1,2}(?:-(?:rc\.\d{1,2}|dev))?)"\}/ }],
    cpes: ['elixir-lang:elixir'],
  },
  {
    name: 'go',
    files: ['go'],
    // The build information of the command itself: version of Go, then the path of the main package.
    versions: [
      {
        anchor: 'path\tcmd/go\n',
        before: 80,
        after: 20,
        version: /go(1\.\d{1,3}(?:\.\d{1,3})?(?:rc\d{1,2}|beta\d)?)(?:[ -][ -~]{0,40})?.{17,19}path\tcmd\/go\n/s,
      },
    ],
    marker: '\xff Go buildinf:',
    cpes: ['golang:go'],
    supplier: 'The Go Authors',
  },
  {
    name: 'rust',
    files: ['libstd', 'librustc_driver'],
    versions: [
      {
        anchor: '(rustc version ',
        version: /^\(rustc version (1\.\d{1,3}\.\d{1,2}(?:-(?:nightly|beta(?:\.\d{1,2})?))?)[ )]/,
      },
      { anchor: '/usr/src/rustc-', version: /^\/usr\/src\/rustc-(1\.\d{1,3}\.\d{1,2})\/library\// },
      { anchor: '/rustc-1.', version: /^\/rustc-(1\.\d{1,3}\.\d{1,2})(?:\+[\w.~]{1,30})?\/library\// },
    ],
    cpes: ['rust-lang:rust'],
  },
  {
    name: 'dotnet',
    files: ['libhostpolicy'],
    path: /(?:^|\/)shared\/Microsoft\.NETCore\.App\/(\d{1,2}\.\d\.\d{1,2})[^/]{0,40}\/libhostpolicy\.so$/,
    versions: [
      aloneAfter('Microsoft.NETCore.DotNetHostPolicy', 0),
      { standalone: /^\d{1,2}\.\d\.\d{1,2}(?:-(?:rc|preview)[\w.]{1,30})?$/ },
    ],
    cpes: ['microsoft:.net', 'microsoft:.net_core'],
    type: 'framework',
  },
  {
    name: 'julia',
    files: ['libjulia-internal'],
    path: /(?:^|\/)libjulia-internal\.so\.(\d\.\d{1,2}(?:\.\d{1,2})?)$/,
    versions: [{ standalone: /^1\.\d{1,2}\.\d{1,2}(?:-(?:alpha|beta|rc)\d)?$/ }],
    cpes: ['julialang:julia'],
    type: 'application',
  },
  {
    name: 'dart',
    files: ['dart', 'dartaotruntime'],
    versions: [
      {
        anchor: ') (',
        before: 40,
        version:
          /\0(\d\.\d{1,2}\.\d{1,2}(?:-\d{1,4}\.\d{1,2}\.(?:beta|dev))?) \((?:stable|beta|dev)\) \([A-Z][a-z]{2} /,
      },
    ],
    cpes: ['dart:dart_software_development_kit'],
  },
  {
    name: 'lua',
    files: ['lua', 'liblua', 'luac'],
    versions: [after('$LuaVersion: Lua '), after('Lua ', String.raw`5\.\d\.\d{1,2}`)],
    cpes: ['lua:lua'],
  },
  {
    name: 'ocaml',
    files: ['ocamlrun', 'ocaml'],
    versions: [after('version ', String.raw`[45]\.\d{1,2}\.\d{1,2}`)],
    cpes: ['ocaml:ocaml'],
  },
  {
    name: 'luajit',
    files: ['luajit', 'libluajit'],
    versions: [{ anchor: 'LuaJIT 2.', version: /^LuaJIT (2\.\d\.[\w.-]{1,20})[ \0]/ }],
    cpes: ['luajit:luajit'],
  },
  {
    name: 'pypy',
    files: ['libpypy3-c', 'pypy3', 'pypy', 'libpypy', 'libpypy3.9-c', 'libpypy3.10-c', 'libpypy3.11-c'],
    versions: [after('[PyPy ')],
    cpes: ['pypy:pypy'],
    type: 'application',
  },
];
