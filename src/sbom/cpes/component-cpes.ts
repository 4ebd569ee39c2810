// Gives components the CPE names of their products, by which scanners find advisories in the National Vulnerability Database.
import type { Component } from '../cataloguers/cataloguer.ts';
import { cpeOf } from '../documents/cpe.ts';
import { programNamed } from '../programs/programs.ts';
import { GO_PRODUCTS } from './go-products.ts';
import { MAVEN_PRODUCTS } from './maven-products.ts';
import { SYSTEM_PRODUCTS } from './system-products.ts';

/** A version of the product, without what packages add to it, and a patch level that CPE states as the update. */
interface ProductVersion {
  readonly version: string;
  readonly update?: string;
}

/** The component with its CPE names, if its product is known. A component that states its own keeps them. */
export function withCpes<One extends Component>(component: One): One {
  if (component.cpes !== undefined) return component;
  const products = productsOf(component);
  if (products.length === 0) return component;
  const stated = versionOf(component);
  if (stated === undefined) return component;
  return { ...component, cpes: products.map((product) => cpeOf(product, stated.version, stated.update)) };
}

function productsOf({ ecosystem, group, name, purl }: Component): readonly string[] {
  switch (ecosystem) {
    case 'deb':
    case 'apk':
    case 'rpm':
      return systemProducts(upstreamOf(purl)?.name ?? name);
    case 'maven':
      return [`${group}:*`, `${group}:${name}`].flatMap((one) => MAVEN_PRODUCTS.get(one) ?? []);
    case 'golang':
      return (
        GO_PRODUCTS.get(name.replace(/\/v\d{1,3}$|(?<=^gopkg\.in\/.{1,200})\.v\d{1,3}$/, '')) ??
        GO_PRODUCTS.get(name) ??
        []
      );
    default:
      return [];
  }
}

/** By the whole name, else without the version at its end: openssl of `openssl3`, gcc of `gcc-12`. */
function systemProducts(name: string): readonly string[] {
  const bare = name.replace(/[-_.]?\d[\d.]{0,20}$/, '');
  for (const one of [name, bare]) {
    const products = SYSTEM_PRODUCTS.get(one) ?? programNamed(one)?.cpes;
    if (products !== undefined) return products;
  }
  return [];
}

/** The source package in a package URL, with its version if that differs: `gcc-12@12.2.0-14`, `bash-5.1.8-9.el9.src.rpm`. */
function upstreamOf(purl: string): { readonly name: string; readonly version?: string } | undefined {
  const stated = /[?&]upstream=([^&#]{1,500})/.exec(purl)?.[1];
  if (stated === undefined) return undefined;
  const text = decodeURIComponent(stated);
  const source = /^(.+)-[^-]+-[^-]+\.(?:no)?src\.rpm$/.exec(text);
  if (source?.[1] !== undefined) return { name: source[1] };
  const [name = '', version] = text.split('@', 2);
  return { name, ...(version !== undefined && { version }) };
}

function versionOf({ ecosystem, version, purl }: Component): ProductVersion | undefined {
  switch (ecosystem) {
    case 'deb':
      return split(debian(upstreamOf(purl)?.version ?? version));
    case 'apk':
      return split(
        version
          .replace(/-r\d{1,6}$/, '')
          .replace(/_(p\d{1,4})$/, '$1')
          .replaceAll('_', ''),
      );
    case 'rpm':
      return split(
        version
          .replace(/^\d+:/, '')
          .replace(/-[^-]*$/, '')
          .replace(/~/g, ''),
      );
    case 'golang': {
      // A pseudo-version, or no version, belongs to no release.
      const release = /^v(\d+\.\d+\.\d+(?:-(?!0\.|\d{14}-)[\w.-]+)?)(?:\+[\w.-]+)?$/.exec(version)?.[1];
      return release === undefined || release.startsWith('0.0.0-') ? undefined : { version: release };
    }
    default:
      return version === '' ? undefined : { version };
  }
}

/** Without epoch and revision, and without the mark of a repackaged source: 9.2p1 of `1:9.2p1-2+deb12u2`, 1.2.13 of `1:1.2.13.dfsg-1`. */
function debian(version: string): string {
  return version
    .replace(/^\d+:/, '')
    .replace(/-[^-]*$/, '')
    .replace(/[.+~](?:dfsg|ds|repack|really|git|deb|debian|ubuntu).*$/, '')
    .replaceAll('~', '');
}

/** 9.2p1 is version 9.2 with update p1 in the National Vulnerability Database. */
function split(text: string): ProductVersion | undefined {
  const [, version, update] = /^(\d[\d.]{0,40})(p\d{1,4})$/.exec(text) ?? [];
  if (version !== undefined && update !== undefined) return { version, update };
  return text === '' ? undefined : { version: text };
}
