// Reads the R packages of renv.lock.
import { entriesOf, jsonObject, listOf, member, objectOf, textOf } from '../../formats/json.ts';
import { lockFile } from '../lock-file.ts';

export const renvLock = lockFile({
  name: 'renv-lock',
  ecosystem: 'cran',
  file: /^renv\.lock$/,
  read: (bytes) =>
    entriesOf(member(jsonObject(bytes), 'Packages')).flatMap(([name, value]) => {
      const version = textOf(member(objectOf(value), 'Version'));
      const dependsOn = listOf(member(objectOf(value), 'Requirements')).flatMap((one) => textOf(one) ?? []);
      return name !== '' && version !== undefined ? [{ name, version, dependsOn }] : [];
    }),
});
