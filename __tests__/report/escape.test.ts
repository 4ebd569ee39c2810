import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  code,
  fenced,
  html,
  logLines,
  mermaidLabel,
  shellArgument,
  visible,
  visibleJson,
} from '../../src/report/escape.ts';

/** Arbitrary text with the characters that could break a report. */
const hostile = fc.string({ unit: 'binary', maxLength: 300 });

describe('visible', () => {
  test.each([
    ['\u001b[31mred\u001b[0m', '\\u{1b}[31mred\\u{1b}[0m'],
    ['a\nb\r\tc', 'a\\nb\\r\\tc'],
    ['user\u202etxt.exe', 'user\\u{202e}txt.exe'],
    ['\u2066a\u2069 \u200fb \u200b\ufeff', '\\u{2066}a\\u{2069} \\u{200f}b \\u{200b}\\u{feff}'],
    ['\u009b2J\u0000', '\\u{9b}2J\\u{0}'],
    ['\u2028\u2029\u0085', '\\u{2028}\\u{2029}\\u{85}'],
    ['\u{e0041}\ud800', '\\u{e0041}\\u{d800}'],
    ['naïve – ☃ 漢字 🎉', 'naïve – ☃ 漢字 🎉'],
  ])('%j is shown as %j', (text, shown) => expect(visible(text)).toBe(shown));

  test('cuts long text at whole characters', () => {
    expect(visible('🎉'.repeat(300), 5)).toBe('🎉🎉🎉🎉…');
    expect(visible('abcde', 5)).toBe('abcde');
    expect(visible('abcdef', 5)).toBe('abcd…');
    expect(visible('x'.repeat(50_000_000))).toHaveLength(200);
  });

  test('leaves no invisible character in any text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(visible(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      }),
    );
  });
});

describe('html', () => {
  test.each([
    ['a|b', 'a&#124;b'],
    ['</details><script>', '&#60;/details&#62;&#60;script&#62;'],
    ['`x` **y** _z_ ~w~', '&#96;x&#96; &#42;&#42;y&#42;&#42; &#95;z&#95; &#126;w&#126;'],
    ['[a](https://evil.example)', '&#91;a&#93;&#40;https&#58;//evil.example&#41;'],
    ['@team #1 ::error::', '&#64;team &#35;1 &#58;&#58;error&#58;&#58;'],
    ['- item', '&#45; item'],
    ['1. item', '1&#46; item'],
    ['sha256-abc 1.2.3-4', 'sha256-abc 1.2.3-4'],
  ])('%j becomes %j', (text, escaped) => expect(html(text)).toBe(escaped));

  test('leaves no markup in any text, in a cell or a line', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const rest = html(text).replaceAll(/&#\d+;/g, '');
        expect(rest).not.toMatch(/[<>&|`*_~[\]{}()#!\\$@:\n]|^\d*[-+=.]/);
      }),
    );
  });

  test('code is the same text in a monospaced span', () =>
    expect(code('</code>')).toBe('<code>&#60;/code&#62;</code>'));
});

describe('mermaidLabel', () => {
  test.each([
    ['a"] --> b["', 'a#34;#93; --#62; b#91;#34;'],
    ['%%{init: {}}%%', '#37;#37;#123;init: #123;#125;#125;#37;#37;'],
    ['<img src=x onerror=alert(1)>', '#60;img src#61;x onerror#61;alert#40;1#41;#62;'],
    ['☃ a;b#c', '#9731; a#59;b#35;c'],
  ])('%j becomes %j', (text, escaped) => expect(mermaidLabel(text)).toBe(escaped));

  test('no text can end the quotes', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(mermaidLabel(text).replaceAll(/#\d+;/g, '')).toMatch(/^[A-Za-z0-9 ._:/,+-]*$/);
      }),
    );
  });
});

describe('logLines', () => {
  test.each([
    ['::error::x', ': :error::x'],
    ['ok\n  ::set-output name=a::b\r\n::stop', 'ok\n  : :set-output name=a::b\n: :stop'],
    ['before ##[error]x', 'before # #[error]x'],
    ['std::vector ::', 'std::vector ::'],
  ])('%j becomes %j', (text, escaped) => expect(logLines(text)).toBe(escaped));

  test('no line starts a workflow command', () => {
    const lines = fc.array(fc.oneof(hostile, fc.constantFrom('::', ' ::', '##[', '\r', '\n', ':::', '\t::warning::')));
    fc.assert(
      fc.property(lines, (parts) => {
        for (const line of logLines(parts.join('')).split(/\r\n|\r|\n/)) {
          expect(line.trimStart().startsWith('::')).toBe(false);
          expect(line).not.toContain('##[');
        }
      }),
    );
  });
});

test('a fence is longer than any fence in the text', () => {
  expect(fenced('a')).toBe('```\na\n```');
  expect(fenced('```\nx\n`````', 'sh')).toBe('``````sh\n```\nx\n`````\n``````');
});

test('a shell argument is always one argument', () => {
  expect(shellArgument('ghcr.io/a/b@sha256:0')).toBe('ghcr.io/a/b@sha256:0');
  expect(shellArgument("x'; rm -rf $HOME #")).toBe("'x'\\''; rm -rf $HOME #'");
  expect(shellArgument('a\nb')).toBe("'a\\nb'");
});

test('JSON keeps its value and has no invisible characters', () => {
  fc.assert(
    fc.property(fc.dictionary(hostile, hostile), (value) => {
      const shown = visibleJson(JSON.stringify(value, null, 2));
      expect(JSON.parse(shown)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(shown.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
    }),
  );
});
