// Reads the license of a CycloneDX component as one SPDX expression.
import { list, record, text } from '../json/fields.ts';

/**
 * All entries of `licenses` apply to the component (CycloneDX 1.6), so that several are joined with AND. Undefined if there are
 * none. The result of a license that is only named is that name, which need not be a valid expression.
 */
export function cycloneDxLicense(component: Readonly<Record<string, unknown>>): string | undefined {
  return allOf(
    list(component.licenses).flatMap((entry) => {
      const { license, expression } = record(entry);
      return text(expression) ?? text(record(license).id) ?? text(record(license).name) ?? [];
    }),
  );
}

/** Joins licenses that all apply to one component. */
export function allOf(licenses: readonly string[]): string | undefined {
  return licenses.length < 2
    ? licenses[0]
    : licenses.map((one) => (/ OR /i.test(one) ? `(${one})` : one)).join(' AND ');
}
