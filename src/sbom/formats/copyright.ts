// Reads licences from a Debian copyright file: the machine-readable format (DEP-5), or references in free text.
import { license, licenseList } from '../documents/license.ts';
import { stanzas } from './stanzas.ts';

const FIELDS: ReadonlySet<string> = new Set(['format', 'files', 'license']);
const MACHINE_READABLE = /^Format(?:-Specification)?:\s*\S+/im;
const COMMON = /\/usr\/share\/common-licenses\/([A-Za-z0-9.+-]{2,40})/g;
/** Number of characters that are read. Longer copyright files repeat themselves. */
const MAX_CHARACTERS = 1024 * 1024;
const MAX_LICENSES = 200;

/** The licences in order of appearance, each an SPDX expression or its own name. */
export function copyrightLicenses(text: string): string[] {
  const bounded = text.slice(0, MAX_CHARACTERS);
  const stated = MACHINE_READABLE.test(bounded.slice(0, 4096)) ? machineReadable(bounded) : [];
  return (stated.length > 0 ? stated : references(bounded)).slice(0, MAX_LICENSES);
}

/** Short names in header and Files paragraphs. Stand-alone License paragraphs only contain their texts. */
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
 * References to /usr/share/common-licenses. Whether a GNU licence includes "or any later version" is not part of the
 * reference, so these stay free text. The others are exact.
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
