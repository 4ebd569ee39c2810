// Reads the modules that go.mod requires. Since Go 1.17 it lists the indirect ones too.
import { decodedText, lines } from '../../formats/text.ts';
import { type LockedPackage, lockFile } from '../lock-file.ts';

const MODULE = /^(?:require\s+)?([^\s"()]{1,500})\s+(v[^\s"()]{1,200})(?:\s+\/\/.*)?$/;
const REPLACEMENT =
  /^(?:replace\s+)?([^\s"()]{1,500})(?:\s+(v[^\s"()]{1,200}))?\s+=>\s+([^\s"()]{1,500})(?:\s+(v[^\s"()]{1,200}))?/;

export const goMod = lockFile({
  name: 'go-mod',
  ecosystem: 'golang',
  file: /^go\.mod$/,
  read(bytes) {
    const required = new Map<string, string>();
    const replaced = new Map<string, readonly [path: string, version: string | undefined]>();
    let block = '';
    for (const line of lines(decodedText(bytes))) {
      const directive = /^(\w+)\s*\(/.exec(line)?.[1];
      if (directive !== undefined) block = directive;
      else if (line.startsWith(')')) block = '';
      else if (block === 'require' || line.startsWith('require ')) {
        const [, path, version] = MODULE.exec(line) ?? [];
        if (path !== undefined && version !== undefined) required.set(path, version);
      } else if (block === 'replace' || line.startsWith('replace ')) {
        const [, path = '', only = '', other = '', version] = REPLACEMENT.exec(line) ?? [];
        if (path !== '') replaced.set(`${path}@${only}`, [other, version]);
      }
    }
    return [...required].flatMap(([path, version]): LockedPackage[] => {
      const [other, newVersion] = replaced.get(`${path}@${version}`) ?? replaced.get(`${path}@`) ?? [path, version];
      // A directory takes the place of the module: its version is unknown.
      return newVersion === undefined ? [] : [moduleOf(other, newVersion)];
    });
  },
});

function moduleOf(path: string, version: string): LockedPackage {
  const slash = path.lastIndexOf('/');
  return slash === -1
    ? { name: path, version }
    : { namespace: path.slice(0, slash), name: path.slice(slash + 1), version };
}
