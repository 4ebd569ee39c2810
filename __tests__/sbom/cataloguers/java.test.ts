import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { java } from '../../../src/sbom/cataloguers/java.ts';
import { javaArchive } from '../../../src/sbom/formats/jar.ts';
import { catalogued, fixture } from '../../support/sbom-files.ts';
import { zip } from '../../support/zip.ts';

const properties = (artifact: string, version = '1.0.0', group = 'com.example') => ({
  name: `META-INF/maven/${group}/${artifact}/pom.properties`,
  bytes: `#Created by Maven\ngroupId=${group}\nartifactId=${artifact}\nversion=${version}\n`,
});
const manifest = (fields: string) => ({
  name: 'META-INF/MANIFEST.MF',
  bytes: `Manifest-Version: 1.0\r\n${fields}\r\n\r\nName: other\r\nImplementation-Version: 9\r\n`,
});
const pom = (body: string) => ({
  name: 'META-INF/maven/com.example/thing/pom.xml',
  bytes: `<?xml version="1.0"?><!-- c --><project xmlns="http://maven.apache.org/POM/4.0.0">${body}</project>`,
});

describe('a jar', () => {
  test.each([
    // Debian 12, liblog4j2-java: its only pom is that of the archive, although its name looks like version 1.2 of log4j.
    [
      'usr/share/java/log4j-1.2-api.jar',
      [properties('log4j-1.2-api', '2.19.0', 'org.apache.logging.log4j')],
      'org.apache.logging.log4j/log4j-1.2-api@2.19.0',
    ],
    ['lib/log4j-1.2-api-2.19.0.jar', [], 'org.apache.logging.log4j/log4j-1.2-api@2.19.0'],
    // Gradle writes no pom into the archives of Kafka.
    ['lib/kafka_2.13-3.6.1.jar', [], 'org.apache.kafka/kafka_2.13@3.6.1'],
    ['lib/kafka_2.12-2.8.2.jar', [], 'org.apache.kafka/kafka_2.12@2.8.2'],
    ['lib/xalan-2.7.3.jar', [properties('bcel', '6.7.0', 'org.apache.bcel')], 'xalan/xalan@2.7.3'],
  ])('%s is the artifact that it is named after', async (path, poms, expected) => {
    const { purls } = await catalogued(java, { [path]: await zip([manifest('Version: 3.6.1'), ...poms]) });
    expect(purls[0]).toBe(`pkg:maven/${expected}`);
  });

  test('built by Maven has its coordinates', async () => {
    const bytes = fixture('java/failureaccess-1.0.2.jar');
    const { components } = await catalogued(java, { 'app/failureaccess-1.0.2.jar': bytes });
    expect(components).toEqual([
      {
        type: 'library',
        ecosystem: 'maven',
        group: 'com.google.guava',
        name: 'failureaccess',
        version: '1.0.2',
        purl: 'pkg:maven/com.google.guava/failureaccess@1.0.2',
        locations: ['/app/failureaccess-1.0.2.jar'],
        licenses: ['Apache-2.0'],
        hashes: [
          { algorithm: 'SHA-1', hex: createHash('sha1').update(bytes).digest('hex') },
          { algorithm: 'SHA-256', hex: createHash('sha256').update(bytes).digest('hex') },
        ],
        description: expect.stringContaining('InternalFutureFailureAccess'),
      },
    ]);
  });

  test('built otherwise is identified by its file name and manifest', async () => {
    const { find } = await catalogued(java, {
      'app/spring-boot-starter-3.2.5.jar': fixture('java/spring-boot-starter-3.2.5.jar'),
    });
    expect(find('spring-boot-starter')).toMatchObject({
      purl: 'pkg:maven/org.springframework.boot/spring-boot-starter@3.2.5',
      licenses: ['Apache-2.0'],
    });
  });

  test('lists the artifacts that were merged into it', async () => {
    const { components } = await catalogued(java, {
      'l/netty-common-4.1.108.Final.jar': fixture('java/netty-common-4.1.108.Final.jar'),
    });
    expect(components.map(({ purl, locations, hashes }) => [purl, locations[0], hashes?.length])).toEqual([
      ['pkg:maven/io.netty/netty-common@4.1.108.Final', '/l/netty-common-4.1.108.Final.jar', 2],
      [
        'pkg:maven/org.jctools/jctools-core@3.1.0',
        '/l/netty-common-4.1.108.Final.jar!/META-INF/maven/org.jctools/jctools-core',
        undefined,
      ],
    ]);
  });

  test('that runs is an application, and the jars in it are libraries', async () => {
    const { components } = await catalogued(java, { 'app.jar': fixture('java/app.jar') });
    expect(components.map(({ type, purl, locations }) => [type, purl, locations[0]])).toEqual([
      ['application', 'pkg:maven/com.example/demo@1.2.3', '/app.jar'],
      ['library', 'pkg:maven/com.google.guava/failureaccess@1.0.2', '/app.jar!/BOOT-INF/lib/failureaccess-1.0.2.jar'],
      [
        'library',
        'pkg:maven/org.reactivestreams/reactive-streams@1.0.4',
        '/app.jar!/BOOT-INF/lib/reactive-streams-1.0.4.jar',
      ],
    ]);
    expect(components[0]?.dependsOn).toContain('com.google.guava:guava');
  });

  test('behind a shell script is found', async () => {
    const bytes = Buffer.concat([
      Buffer.from('#!/bin/sh\nexec java -jar "$0"\n'),
      fixture('java/failureaccess-1.0.2.jar'),
    ]);
    expect((await catalogued(java, { 'run.jar': bytes })).purls).toEqual([
      'pkg:maven/com.google.guava/failureaccess@1.0.2',
    ]);
  });
});

describe('the identity of a jar', () => {
  const purls = async (path: string, ...entries: Parameters<typeof zip>[0]) =>
    (await catalogued(java, { [path]: zip(entries) })).purls;

  test.each([
    [
      'the vendor’s identifier',
      'x-1.0.jar',
      'Implementation-Vendor-Id: org.xerial.snappy',
      'pkg:maven/org.xerial.snappy/x@1.0',
    ],
    [
      'a bundle’s name that says more',
      'hibernate-core-6.4.jar',
      'Implementation-Vendor-Id: org.hibernate\r\nBundle-SymbolicName: org.hibernate.orm.core',
      'pkg:maven/org.hibernate.orm/hibernate-core@6.4',
    ],
    [
      'a bundle’s name',
      'core-2.0.jar',
      'Bundle-SymbolicName: org.example.core;singleton:=true',
      'pkg:maven/org.example/core@2.0',
    ],
    ['a module’s name', 'y-2.0.jar', 'Automatic-Module-Name: org.example.y', 'pkg:maven/org.example/y@2.0'],
    ['Gradle’s title', 'z-2.0.jar', 'Implementation-Title: io.micrometer#z;2.0', 'pkg:maven/io.micrometer/z@2.0'],
    ['the manifest’s version', 'tool.jar', 'Implementation-Version: 3.1', 'pkg:maven/tool/tool@3.1'],
    [
      'a line that was cut after 72 bytes',
      'w-1.0.jar',
      'Implementation-Vendor-Id: org.exa\r\n mple.deep',
      'pkg:maven/org.example.deep/w@1.0',
    ],
  ])('from %s', async (_, path, fields, expected) => {
    expect(await purls(path, manifest(fields))).toEqual([expected]);
  });

  test.each([
    [
      'protobuf-java-3.25.3.jar',
      'Bundle-SymbolicName: com.google.protobuf',
      'com.google.protobuf/protobuf-java@3.25.3',
    ],
    ['elasticsearch-rest-client-8.13.0.jar', '', 'org.elasticsearch.client/elasticsearch-rest-client@8.13.0'],
    [
      'ojdbc11-23.4.0.24.05.jar',
      'Automatic-Module-Name: com.oracle.database.jdbc',
      'com.oracle.database.jdbc/ojdbc11@23.4.0.24.05',
    ],
    [
      'poi-ooxml-lite-5.2.5.jar',
      'Automatic-Module-Name: org.apache.poi.ooxml.schemas',
      'org.apache.poi/poi-ooxml-lite@5.2.5',
    ],
    ['xercesImpl-2.12.2.jar', 'Automatic-Module-Name: xercesImpl', 'xerces/xercesImpl@2.12.2'],
    ['jstl-1.2.jar', 'Implementation-Vendor-Id: org.apache', 'javax.servlet/jstl@1.2'],
    ['struts-1.2.9.jar', 'Implementation-Vendor-Id: org.apache', 'struts/struts@1.2.9'],
    ['commons-io-2.15.1.jar', 'Bundle-SymbolicName: org.apache.commons.commons-io', 'commons-io/commons-io@2.15.1'],
    ['guava-33.1.0-jre.jar', 'Bundle-SymbolicName: com.google.guava', 'com.google.guava/guava@33.1.0-jre'],
    ['gson-2.10.1.jar', 'Bundle-SymbolicName: com.google.gson', 'com.google.code.gson/gson@2.10.1'],
    ['avro-1.11.3.jar', 'Bundle-SymbolicName: org.apache.avro', 'org.apache.avro/avro@1.11.3'],
    ['newlib-1.jar', 'Bundle-SymbolicName: org.apache.newlib', 'org.apache.newlib/newlib@1'],
    ['jetty-x-1.jar', 'Bundle-SymbolicName: org.eclipse.jetty.x', 'org.eclipse.jetty/jetty-x@1'],
    ['a-1.jar', 'Implementation-Title: org.example:a', 'org.example/a@1'],
    [
      'org.apache.felix.framework-7.0.5.jar',
      'Bundle-SymbolicName: org.apache.felix.framework',
      'org.apache.felix/org.apache.felix.framework@7.0.5',
    ],
    [
      'spark-core_2.13-3.5.0.jar',
      'Implementation-Vendor-Id: org.apache.spark',
      'org.apache.spark/spark-core_2.13@3.5.0',
    ],
  ])('of %s with %j in its manifest, without a pom', async (path, fields, expected) => {
    expect(await purls(path, manifest(fields))).toEqual([`pkg:maven/${expected}`]);
  });

  // Manifests of 23 jars of Maven Central, without the lists of packages.
  describe('of a real manifest, without a pom', () => {
    const jars: readonly { readonly coordinates: string; readonly manifest: readonly string[] }[] = JSON.parse(
      fixture('java/manifests.json').toString(),
    );

    test.each(jars.map(({ coordinates, manifest: lines }) => [coordinates, lines] as const))(
      '%s',
      async (coordinates, lines) => {
        const [group, name, version] = coordinates.split(':');
        const entry = { name: 'META-INF/MANIFEST.MF', bytes: `${lines.join('\r\n')}\r\n\r\n` };
        expect(await purls(`${name}-${version}.jar`, entry)).toEqual([`pkg:maven/${group}/${name}@${version}`]);
        // Without its version in the file's name, it has the one that the manifest states, or none.
        const bare = await purls(`${name}.jar`, entry);
        expect(bare.map((purl) => purl.replace(/@.*/, ''))).toEqual(
          bare.length === 0 ? [] : [`pkg:maven/${group}/${name}`],
        );
      },
    );
  });

  test('states how far it is a guess', async () => {
    const { find } = await catalogued(java, {
      'guava-33.1.0-jre.jar': zip([manifest('')]),
      'b-1.jar': zip([manifest('Bundle-SymbolicName: org.example.b')]),
      'c-1.jar': zip([manifest('')]),
      'd.jar': zip([properties('d')]),
    });
    expect(find('guava').identity).toMatchObject({ technique: 'filename', confidence: 0.8 });
    expect(find('b').identity).toEqual({
      technique: 'manifest-analysis',
      confidence: 0.5,
      value: 'Bundle-SymbolicName org.example.b',
    });
    expect(find('c').identity).toMatchObject({ technique: 'filename', confidence: 0.2 });
    expect(find('d').identity).toBeUndefined();
  });

  test('is not that of the only artifact that was merged into it', async () => {
    const bcel = properties('bcel', '6.7.0', 'org.apache.bcel');
    expect(await purls('xalan-2.7.3.jar', manifest(''), bcel)).toEqual([
      'pkg:maven/xalan/xalan@2.7.3',
      'pkg:maven/org.apache.bcel/bcel@6.7.0',
    ]);
    expect(await purls('app-2.0.jar', manifest(''), bcel)).toEqual(['pkg:maven/org.apache.bcel/bcel@6.7.0']);
  });

  test('has the version that was published', async () => {
    const driver = properties('mssql-jdbc', '12.6.1', 'com.microsoft.sqlserver');
    expect(await purls('mssql-jdbc-12.6.1.jre11.jar', driver)).toEqual([
      'pkg:maven/com.microsoft.sqlserver/mssql-jdbc@12.6.1.jre11',
    ]);
  });

  test('is missing without a version', async () => {
    expect(await purls('unknown.jar', manifest('Main-Class: a.B'))).toEqual([]);
  });

  test('is that of the file name, if there are several', async () => {
    expect(await purls('b-2.0.jar', properties('a'), properties('b', '2.0'))).toEqual([
      'pkg:maven/com.example/b@2.0',
      'pkg:maven/com.example/a@1.0.0',
    ]);
  });

  test('is never a placeholder', async () => {
    expect(await purls('lib.jar', properties('a', '$\x7bproject.version}'))).toEqual([]);
  });
});

test('a pom gives the coordinates of its parent, licences and run-time dependencies', async () => {
  const { components } = await catalogued(java, {
    'thing.jar': zip([
      pom(`<parent><groupId>com.example</groupId><artifactId>up</artifactId><version>7</version></parent>
        <artifactId>thing</artifactId><name>Thing</name><description>One &amp; <![CDATA[<all>]]></description>
        <properties><dep.group>org.other</dep.group></properties>
        <licenses><license><name>The MIT License</name><url>x</url></license><license><url>http://www.apache.org/licenses/LICENSE-2.0.txt</url></license></licenses>
        <dependencyManagement><dependencies><dependency><groupId>no</groupId><artifactId>no</artifactId></dependency></dependencies></dependencyManagement>
        <dependencies>
          <dependency><groupId>\${dep.group}</groupId><artifactId>lib</artifactId><exclusions><exclusion><groupId>x</groupId><artifactId>y</artifactId></exclusion></exclusions></dependency>
          <dependency><groupId>\${project.groupId}</groupId><artifactId>sibling</artifactId><scope>runtime</scope></dependency>
          <dependency><groupId>junit</groupId><artifactId>junit</artifactId><scope>test</scope></dependency>
          <dependency><groupId>opt</groupId><artifactId>opt</artifactId><optional>true</optional></dependency>
        </dependencies>`),
    ]),
  });
  expect(components[0]).toMatchObject({
    purl: 'pkg:maven/com.example/thing@7',
    description: 'One & <all>',
    licenses: ['MIT', 'Apache-2.0'],
    dependsOn: ['org.other:lib', 'com.example:sibling'],
  });
});

describe('a damaged archive', () => {
  const inner = zip([properties('inner')]);
  const nested = (depth: number): Buffer =>
    depth === 0 ? inner : zip([{ name: 'n.jar', bytes: nested(depth - 1), isStored: true }]);

  test('causes a note', async () => {
    expect((await catalogued(java, { 'a.jar': 'no zip' })).notes).toEqual(['/a.jar: is not a zip archive']);
    expect((await catalogued(java, { 'a.jar': fixture('java/app.jar').subarray(0, -40) })).notes).toEqual([
      '/a.jar: is not a zip archive',
    ]);
  });

  test('is read to the third level, and deeper archives are noted', async () => {
    expect((await catalogued(java, { 'a.ear': nested(2) })).purls).toEqual(['pkg:maven/com.example/inner@1.0.0']);
    const { purls, notes } = await catalogued(java, { 'a.ear': nested(3) });
    expect(purls).toEqual([]);
    expect(notes).toEqual(['/a.ear!/n.jar!/n.jar!/n.jar: nested in more than 3 archives']);
  });

  test('keeps the entries beside a damaged nested archive', async () => {
    const { purls, notes } = await catalogued(java, {
      'a.war': zip([{ name: 'WEB-INF/lib/x.jar', bytes: 'broken' }, properties('a')]),
    });
    expect(purls).toEqual(['pkg:maven/com.example/a@1.0.0']);
    expect(notes).toEqual(['/a.war!/WEB-INF/lib/x.jar: is not a zip archive']);
  });

  test.each([
    ['encrypted', { isEncrypted: true }, 'is encrypted'],
    ['packed in another way', { method: 14 }, 'uses an unknown compression'],
    ['larger than it says', { claimedSize: 10 }, 'is damaged'],
  ])('an entry that is %s', async (_, wrong, reason) => {
    const { notes } = await catalogued(java, {
      'a.jar': zip([{ ...properties('a'), bytes: 'x'.repeat(2_000_000), ...wrong }]),
    });
    expect(notes).toEqual([`/a.jar!/META-INF/maven/com.example/a/pom.properties: ${reason}`]);
  });

  test('that unpacks to too many bytes is read up to the limit', async () => {
    const bytes = Buffer.alloc(1024 * 1024);
    const bomb = zip(Array.from({ length: 10 }, (_, index) => ({ name: `${index}.jar`, bytes })));
    const { artifacts, skipped } = await javaArchive('a.jar', bomb, { bytes: 3_500_000, entries: 100 });
    expect(artifacts).toEqual([]);
    expect(skipped).toEqual([
      ['!/0.jar', 'is not a zip archive'],
      ['!/1.jar', 'is not a zip archive'],
      ['!/2.jar', 'is not a zip archive'],
      ['', 'unpacks to more bytes than the limit'],
    ]);
  });

  test('with very many entries is read up to the limit', async () => {
    const many = zip(Array.from({ length: 20 }, (_, index) => ({ name: `${index}.class`, bytes: '' })));
    const { skipped } = await javaArchive('a.jar', zip([properties('a'), { name: 'b.jar', bytes: many }]), {
      bytes: 1_000_000,
      entries: 10,
    });
    expect(skipped).toEqual([['!/b.jar', 'has more archive entries than the limit']]);
  });

  test('with a pom that is not XML keeps the rest', async () => {
    const { purls, notes } = await catalogued(java, { 'a.jar': zip([pom('<a><b></a>'), properties('a')]) });
    expect(purls).toEqual(['pkg:maven/com.example/a@1.0.0']);
    expect(notes).toEqual([]);
  });
});
