import { expect, test } from '@jest/globals';
import { ruby } from '../../../src/sbom/cataloguers/ruby.ts';
import { catalogued, tree } from '../../support/sbom-files.ts';

test('lists installed gems, including default gems', async () => {
  const { purls, find } = await catalogued(ruby, tree('ruby'));
  expect(purls).toEqual(['pkg:gem/json@2.6.1', 'pkg:gem/minitest@5.17.0', 'pkg:gem/rack@2.2.22']);
  expect(find('minitest')).toMatchObject({
    type: 'library',
    ecosystem: 'gem',
    licenses: ['MIT'],
    supplier: 'Ryan Davis',
    homepage: 'https://github.com/seattlerb/minitest',
    description:
      'minitest provides a complete suite of testing facilities supporting TDD, BDD, mocking, and benchmarking',
    locations: ['/usr/lib/ruby/gems/3.1.0/specifications/minitest-5.17.0.gemspec'],
  });
});

test('a gem for one platform lists the platform and its run-time dependencies', async () => {
  const { components } = await catalogued(ruby, {
    'gems/specifications/nokogiri-1.16.2-x86_64-linux.gemspec': [
      '# -*- encoding: utf-8 -*-',
      '# stub: nokogiri 1.16.2 x86_64-linux lib',
      '',
      'Gem::Specification.new do |s|',
      '  s.licenses = ["MIT".freeze, \'Ruby\'.freeze]',
      '  s.add_runtime_dependency(%q<racc>.freeze, ["~> 1.4".freeze])',
      '  s.add_development_dependency(%q<rake>.freeze, [">= 0"])',
      'end',
    ].join('\n'),
  });
  expect(components[0]).toMatchObject({
    purl: 'pkg:gem/nokogiri@1.16.2?platform=x86_64-linux',
    licenses: ['MIT', 'Ruby'],
    dependsOn: ['racc'],
  });
});

test('a specification without a stub is read if its fields are literals, else ignored', async () => {
  const { purls } = await catalogued(ruby, {
    'specifications/a.gemspec': 'Gem::Specification.new { |s|\n s.name = "a"\n s.version = "1.0"\n}',
    'specifications/b.gemspec': 'Gem::Specification.new { |s|\n s.name = NAME\n s.version = VERSION\n}',
  });
  expect(purls).toEqual(['pkg:gem/a@1.0']);
});

test('specifications in the sources of a gem are ignored', () => {
  expect(ruby.wants('usr/lib/ruby/gems/3.1.0/gems/rack-2/rack.gemspec', 0o644)).toBe(false);
});
