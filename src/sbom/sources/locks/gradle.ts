// Reads the artifacts of Gradle's lock files, without those that only tests and the build itself need.
import { decodedText, lines } from '../../formats/text.ts';
import { lockFile } from '../lock-file.ts';

/** `group:name:version=compileClasspath,runtimeClasspath`. */
const ENTRY = /^([^:=\s#]{1,300}):([^:=\s]{1,300}):([^:=\s]{1,200})=(.*)$/;
/** Configurations of tests, of annotation processors and compilers, and of tools that check the code. */
const DEVELOPMENT =
  /^test|Test|AnnotationProcessor|^(?:annotationProcessor|kapt|ksp|checkstyle|pmd|spotbugs|jacoco|detekt|ktlint|kotlin(?:Compiler|BuildTools|Klib|Native)|lint)/;

export const gradleLock = lockFile({
  name: 'gradle-lock',
  ecosystem: 'maven',
  separator: ':',
  // The plugins of the build are in buildscript-gradle.lockfile.
  file: /^gradle\.lockfile$/,
  read: (bytes) =>
    [...lines(decodedText(bytes))].flatMap((line) => {
      const [, namespace, name, version, configurations = ''] = ENTRY.exec(line) ?? [];
      const isDevelopment = configurations.split(',').every((one) => DEVELOPMENT.test(one));
      if (namespace === undefined || name === undefined || version === undefined || isDevelopment) return [];
      return [{ namespace, name, version }];
    }),
});
