/** `…/modules/service-desk/i18n/en.json` → namespace `service-desk`; the shell's own texts are `shell`. */
export function namespacesOf(
  modules: Record<string, unknown>,
  shell: Record<string, unknown>,
): Record<string, unknown> {
  const named = Object.entries(modules).map(([path, texts]): [string, unknown] => [moduleIn(path), texts]);
  return Object.fromEntries<unknown>([...named, ['shell', Object.values(shell)[0]]]);
}

/** The same, where of each module only some parts were loaded: `{ portal: { '…/sla/i18n/en.json': … } }`. */
export function portalNamespacesOf(
  parts: Record<string, Record<string, unknown>>,
  shell: Record<string, unknown>,
): Record<string, unknown> {
  const whole: Record<string, Record<string, unknown>> = {};
  for (const [part, modules] of Object.entries(parts)) {
    for (const [path, texts] of Object.entries(modules)) whole[path] = { ...whole[path], [part]: texts };
  }
  return namespacesOf(whole, shell);
}

function moduleIn(path: string): string {
  return /modules\/([^/]+)\//.exec(path)?.[1] ?? path;
}
