// Licences in a Debian copyright file: the machine-readable form (DEP-5), and references in free text.
import { license, licenseList } from '../documents/license.ts';
import { stanzas } from './stanzas.ts';

const FIELDS: ReadonlySet<string> = new Set(['format', 'files', 'license']);
const MACHINE_READABLE = /^Format(?:-Specification)?:\s*\S+/im;
const COMMON = /\/usr\/share\/common-licenses\/([A-Za-z0-9.+-]{2,40})/g;
/** Past this, a copyright file repeats itself. */
const MAX_CHARACTERS = 1024 * 1024;
const MAX_LICENSES = 200;

/** The licences that the file names, each an SPDX expression or its own name, in order of appearance. */
export function copyrightLicenses(text: string): string[] {
  const bounded = text.slice(0, MAX_CHARACTERS);
  const stated = MACHINE_READABLE.test(bounded.slice(0, 4096)) ? machineReadable(bounded) : [];
  return (stated.length > 0 ? stated : references(bounded)).slice(0, MAX_LICENSES);
}

/** Short names of the header and Files paragraphs; stand-alone License paragraphs only give the texts of these. */
function machineReadable(text: string): string[] {
  const names: string[] = [];
  for (const stanza of stanzas(text, FIELDS)) {
    if (stanza.get('files') === undefined && stanza.get('format') === undefined) continue;
    const name = stanza.get('license')?.split('\n', 1)[0];
    if (name) names.push(name);
  }
  return licenseList(names);
}

/**
 * Texts kept under /usr/share/common-licenses. Whether "or any later version" goes with a GNU licence is said somewhere
 * around the reference, so those stay free text; the others are exact.
 */
function references(text: string): string[] {
  const names = new Set<string>();
  for (const [, reference = ''] of text.matchAll(COMMON)) {
    const name = reference.replace(/[.-]+$/, '');
    if (/^(L?GPL|GFDL)/.test(name)) names.add(name);
    else if (name === 'BSD') names.add('BSD-3-Clause');
    else names.add(license(name) ?? name);
  }
  return [...names];
}
