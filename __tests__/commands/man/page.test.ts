// The man page has every command, flag and example of the table, and only known requests; mandoc checks it in integration/shells.
import { expect, test } from '@jest/globals';
import { manPage } from '../../../src/commands/man/page.ts';
import { COMMANDS } from '../../../src/commands/table.ts';
import { callCli } from '../../support/terminal.ts';

const page = manPage(COMMANDS);

test('man prints it, and the same table gives the same page', async () => {
  expect(await callCli(['man'])).toEqual({ code: 0, out: page, err: '' });
  expect(manPage(COMMANDS)).toBe(page);
});

test.each(COMMANDS)('$name', ({ name, inputs, aliases = [] }) => {
  const from = page.indexOf(`.SS "${name.replaceAll('-', '\\-')}"`);
  expect(from).toBeGreaterThan(0);
  const section = page.slice(from, page.indexOf('\n.SS ', from + 1) + 1 || undefined).replaceAll('\\-', '-');
  for (const flag of Object.keys(inputs)) expect(section).toContain(`\\fB--${flag}\\fR`);
  for (const alias of aliases) expect(section).toContain(alias);
});

test('no text begins a request, and every request is a known one', () => {
  const requests = page.split('\n').filter((line) => /^[.']/.test(line));
  const known = /^\.(?:TH|SH|SS|PP|TP|B|I|in|EX|EE)\b/;
  expect(requests.filter((line) => !known.test(line))).toEqual([]);
  const hostile = manPage([{ ...(COMMANDS[0] as (typeof COMMANDS)[0]), description: ".so /etc/passwd\\n'\\*x" }]);
  expect(hostile).toContain('\\&.so /etc/passwd\\en');
});
