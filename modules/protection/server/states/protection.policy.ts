interface Asker {
  permissions: ReadonlySet<string>;
}

export function mayChangeProtection({ permissions }: Asker): boolean {
  return permissions.has('protection.change');
}
