/** `…/modules/service-desk/i18n/en.json` → namespace `service-desk`; the shell's own texts are `shell`. */
export function namespacesOf(
  modules: Record<string, unknown>,
  shell: Record<string, unknown>,
): Record<string, unknown> {
  const named = Object.entries(modules).map(([path, texts]): [string, unknown] => [moduleIn(path), texts]);
  return Object.fromEntries<unknown>([...named, ['shell', Object.values(shell)[0]]]);
}

/** The same, where of each module only its part `portal` was loaded. */
export function portalNamespacesOf(
  parts: Record<string, unknown>,
  shell: Record<string, unknown>,
): Record<string, unknown> {
  return namespacesOf(
    Object.fromEntries(Object.entries(parts).map(([path, portal]): [string, unknown] => [path, { portal }])),
    shell,
  );
}

function moduleIn(path: string): string {
  return /modules\/([^/]+)\//.exec(path)?.[1] ?? path;
}
