import { useOffered } from '../../offered.ts';
import type { Hit } from './use-found.tsx';

/** Where a whole number leads, before the server has said that it is there. */
export function useJumps(text: string): Hit[] {
  const { searchKinds } = useOffered();
  return searchKinds.flatMap(({ kind, icon, jump }) => {
    const href = jump?.(text);
    if (href === undefined) return [];
    return [{ key: `jump-${kind}`, title: text.toUpperCase(), subtitle: null, href, icon, isSure: true }];
  });
}
