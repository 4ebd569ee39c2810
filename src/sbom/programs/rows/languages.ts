// Owns the rows of programming languages: interpreters, compilers and their libraries.
import { after, type Program } from '../program.ts';

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
