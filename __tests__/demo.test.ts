// The demo runs to its end, shows each thing once, and its decisions are those that it announces.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';

test('attach, the graph, a gate that passes, one that fails, and the remedy', async () => {
  // Without a terminal there are no colors.
  const { stdout, stderr } = await promisify(execFile)(process.execPath, ['demo/run.ts'], {
    env: { PATH: process.env.PATH },
  });
  expect(stdout + stderr).not.toContain('\u001b');
  const verdicts = stdout.match(/^(Passed|Failed): .*/gm);
  expect(verdicts).toEqual([
    'Passed: all 3 requirements are met',
    'Failed: 1 of 3 requirements not met',
    'Passed: all 3 requirements are met',
  ]);
  expect(stdout).toContain('--evidence test-result=FILE');
  expect(stdout.match(/── linux\/amd64/g)).toHaveLength(1);
});
