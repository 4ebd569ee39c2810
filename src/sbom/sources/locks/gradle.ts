// Reads the artifacts of Gradle's lock files, without those that only tests need.
import { decodedText, lines } from '../../formats/text.ts';
import { lockFile } from '../lock-file.ts';

/** `group:name:version=compileClasspath,runtimeClasspath`. */
const ENTRY = /^([^:=\s#]{1,300}):([^:=\s]{1,300}):([^:=\s]{1,200})=(.*)$/;

export const gradleLock = lockFile({
  name: 'gradle-lock',
  ecosystem: 'maven',
  separator: ':',
  file: /^(?:gradle|buildscript-gradle)\.lockfile$/,
  read: (bytes) =>
    [...lines(decodedText(bytes))].flatMap((line) => {
      const [, namespace, name, version, configurations = ''] = ENTRY.exec(line) ?? [];
      const isForTests = configurations.split(',').every((one) => /^test|Test/.test(one));
      if (namespace === undefined || name === undefined || version === undefined || isForTests) return [];
      return [{ namespace, name, version }];
    }),
});
