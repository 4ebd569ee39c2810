// Reads the crates of Cargo.lock.
import { hashOf } from '../../formats/integrity.ts';
import { decodedText } from '../../formats/text.ts';
import { tomlPackages } from '../../formats/toml-packages.ts';
import { lockFile } from '../lock-file.ts';

export const cargoLock = lockFile({
  name: 'cargo-lock',
  ecosystem: 'cargo',
  file: /^Cargo\.lock$/,
  read: (bytes) =>
    tomlPackages(decodedText(bytes)).flatMap(({ fields, lists }) => {
      const [name, version] = [fields.get('name'), fields.get('version')];
      // Crates of the workspace have no source.
      if (!name || !version || !fields.has('source')) return [];
      const dependsOn = lists.get('dependencies')?.map((one) => one.split(' ').slice(0, 2).join('@')) ?? [];
      return [{ name, version, hashes: hashOf('sha256', fields.get('checksum') ?? ''), dependsOn }];
    }),
});
