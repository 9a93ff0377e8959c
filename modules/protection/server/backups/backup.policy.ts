interface Asker {
  permissions: ReadonlySet<string>;
}

export function mayChangeBackups({ permissions }: Asker): boolean {
  return permissions.has('backup.change');
}
