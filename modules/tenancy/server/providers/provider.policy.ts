export function mayChangeProvider(caller: { permissions: ReadonlySet<string> }): boolean {
  return caller.permissions.has('provider.change');
}
