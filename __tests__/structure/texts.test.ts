// The collection of every text that a person reads, and the rules of wording over it.
import { describe, expect, test } from '@jest/globals';
import { offencesOf } from '../../.ci/style.ts';
import { textsOf } from '../../.ci/texts.ts';

describe('the texts of a source file', () => {
  test.each([
    ['an error', "throw new UserError('broken');", 'broken', true],
    [
      'an error with placeholders',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: source text
      'throw new ExpectedError(`no ${a.name} in ${JSON.stringify(path)}`);',
      'no {name} in {path}',
      true,
    ],
    ['a remedy', "fail({ remedy: 'retry' });", 'retry', true],
    ['one of two choices', "fail({ detail: bad ? 'broken' : 'x y' });", 'broken', true],
    ['a warning', "context.warn('late');", 'late', false],
    ['a description', "const row = { description: 'Platforms' };", 'Platforms', false],
    ['joined literals', "const text = 'one ' + 'two ' + three;", 'one two {three}', false],
    ['any sentence', "const text = 'more than one word';", 'more than one word', false],
  ])('has %s', (_, source, text, error) => {
    expect(textsOf('planted.ts', source)).toContainEqual({ text, error });
  });

  test.each([
    ['an import', "import { a } from 'one two';"],
    ['a type', "type A = 'one two';"],
    ['a word of a protocol', "const type = 'application/json';"],
    ['a comment', '// one two three'],
  ])('has no text of %s', (_, source) => {
    expect(textsOf('planted.ts', source)).toEqual([]);
  });

  test('has a text once, and the one inside a placeholder too', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: source text
    const source = "note('one two'); note('one two'); note(`red ${more ? 'or green' : ''} blue`);";
    expect(textsOf('planted.ts', source).map(({ text }) => text)).toEqual(['one two', 'red {…} blue', 'or green']);
  });
});

describe('the rules of wording', () => {
  test.each([
    ['What a document is', false],
    ['cache folder', false],
    ['the token could not be had', false],
    ['"x" is no command', false],
    ['paths, one a line', false],
    ['Could not read the file', true],
    ['could not read the file.', true],
  ])('reject %j', (text, error) => {
    expect(offencesOf('planted.ts', text, { error })).not.toEqual([]);
  });

  test.each([
    ['Directory for cached layers. `none` disables the cache', false],
    ['could not push to "a/b": HTTP 403; log in first', true],
    ['GitHub has no attestations API here', true],
  ])('accept %j', (text, error) => {
    expect(offencesOf('planted.ts', text, { error })).toEqual([]);
  });
});
