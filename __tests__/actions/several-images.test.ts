// A step for several images of which one fails: the summary and the output say which, why and what to do.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from '@jest/globals';
import { digestOf } from '../../src/oci/digest.ts';
import { actionProcess } from '../support/front-end.ts';
import { useScene } from '../support/scene.ts';
import { runnerVariables } from '../support/step.ts';
import { seedDemoImage, WORKFLOW_ENV } from '../support/workspace.ts';

const scene = useScene();

beforeEach(() => {
  for (const name of ['output', 'summary']) scene.workspace.write(name, '');
  scene.workspace.write('note.txt', 'tested by hand\n');
});

test.each(['fail', 'warn'])('on-error: %s', async (onError) => {
  const { registry, workspace } = scene;
  const images = await Promise.all(['acme/one', 'acme/two'].map((name) => seedDemoImage(registry, name)));
  const missing = `${registry.host}/acme/one@${digestOf('never pushed')}`;
  const at = (name: string): string => join(workspace.path, name);
  const { code, out } = await actionProcess(
    'attach',
    {
      image: [...images.map(({ reference }) => reference), missing].join('\n'),
      ...{ sbom: 'none', provenance: 'none', sign: 'none', evidence: 'note.txt', 'on-error': onError },
    },
    {
      cwd: workspace.path,
      env: { ...WORKFLOW_ENV, ...runnerVariables(workspace) },
    },
  );
  expect(code).toBe(onError === 'fail' ? 1 : 0);
  expect(out).toMatch(
    onError === 'fail' ? /^::error::.*never|^::error::could not find the subject/m : /^::warning::could not/m,
  );
  const summary = readFileSync(at('summary'), 'utf8').replaceAll(/&#(\d+);/g, (_, point: string) =>
    String.fromCharCode(Number(point)),
  );
  const sections = summary.split(/^### /m).slice(1);
  expect(sections).toHaveLength(3);
  // What failed is open and comes first; the others are folded below.
  expect(sections[0]).toContain(`${registry.host}/acme/one`);
  expect(sections[0]).toMatch(/Nothing is attached[\s\S]*could not find the subject at [\s\S]*allow-missing-subject/);
  for (const [index, { reference }] of images.entries()) {
    expect(sections[index + 1]).toContain(reference);
    expect(sections[index + 1]).toMatch(/Artifacts: 1 attached[\s\S]*\d+ requests? \(/);
  }
  expect(summary).toContain('## ❌ Evidence for 3 images, 1 failed');
  const attached = /^attached<<(\S+)\n([\s\S]*?)\n\1$/m.exec(readFileSync(at('output'), 'utf8'))?.[2] ?? '[]';
  const entries: { reference: string; status: string }[] = JSON.parse(attached);
  expect(entries.map(({ reference, status }) => [reference, status])).toEqual(
    images.map(({ reference }) => [reference, 'created']),
  );
});
