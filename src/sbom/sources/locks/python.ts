// Reads Python's lock files: poetry.lock, uv.lock, pdm.lock, Pipfile.lock, and requirements with exact versions.
import { entriesOf, jsonObject, member, objectOf, textOf } from '../../formats/json.ts';
import { decodedText, lines } from '../../formats/text.ts';
import { tomlPackages } from '../../formats/toml-packages.ts';
import { type LockedPackage, lockFile } from '../lock-file.ts';

/** `name[extra]==1.0; marker \`, as pip compiles it. */
const PINNED = /^([A-Za-z0-9][\w.-]{0,200})(?:\[[^\]]{0,200}\])?\s*===?\s*([\w.!+-]{1,100})(?=\s|;|\\|#|$)/;

export const pythonLock = lockFile({
  name: 'python-lock',
  ecosystem: 'pypi',
  file: /^(?:poetry\.lock|uv\.lock|pdm\.lock|Pipfile\.lock|requirements[\w.-]*\.txt)$/,
  read(bytes, file) {
    if (file === 'Pipfile.lock') return pipfile(bytes);
    return file.endsWith('.txt') ? requirements(decodedText(bytes)) : tables(decodedText(bytes));
  },
});

function tables(text: string): LockedPackage[] {
  return tomlPackages(text).flatMap(({ fields }) => {
    const [name, version] = [fields.get('name'), fields.get('version')];
    const groups = fields.get('groups');
    const isDevelopment =
      fields.get('category') === 'dev' || (groups !== undefined && !/"(?:main|default)"/.test(groups));
    // uv lists the project itself.
    const isOwn = /^\{\s*(?:editable|virtual|directory|workspace)\b/.test(fields.get('source') ?? '');
    return name && version && !isDevelopment && !isOwn ? [{ name, version }] : [];
  });
}

function pipfile(bytes: Uint8Array): LockedPackage[] {
  return entriesOf(member(jsonObject(bytes), 'default')).flatMap(([name, value]) => {
    const version = textOf(member(objectOf(value), 'version'))?.replace(/^==/, '');
    return name !== '' && version !== undefined ? [{ name, version }] : [];
  });
}

/** A requirement with a range does not say what is installed. */
function requirements(text: string): LockedPackage[] {
  return [...lines(text)].flatMap((line) => {
    const [, name, version] = PINNED.exec(line) ?? [];
    return name !== undefined && version !== undefined ? [{ name, version }] : [];
  });
}
