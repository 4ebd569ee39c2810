// Reads a table of the products of the National Vulnerability Database, by the names that packages have.

/** One product per line: `vendor:product`, then the names of its packages. */
export function productsByPackage(table: string): ReadonlyMap<string, readonly string[]> {
  const products = new Map<string, string[]>();
  for (const line of table.trim().split('\n')) {
    const [product = '', ...packages] = line.trim().split(/\s+/);
    for (const name of packages) products.set(name, [...(products.get(name) ?? []), product]);
  }
  return products;
}
