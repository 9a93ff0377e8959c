/** Whoever acts, as far as this policy asks. */
export interface Caller {
  permissions: ReadonlySet<string>;
}

/** Products, rules, and what reported names mean. */
export function mayChangeProducts({ permissions }: Caller): boolean {
  return permissions.has('software_product.change');
}

export function mayChangeLicences({ permissions }: Caller): boolean {
  return permissions.has('licence.change');
}

export function mayReadKeys({ permissions }: Caller): boolean {
  return permissions.has('licence.read_keys');
}
