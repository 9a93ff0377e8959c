import { useOffered, usePermitted } from '../offered.ts';
import { useGo } from '../ui/go.tsx';
import { useHotkeys } from '../ui/use-hotkeys.ts';

/** The keys that modules' commands ask for, everywhere on the desk. */
export function useShortcuts(): void {
  const { commands } = useOffered();
  const go = useGo();
  const entries = usePermitted()(commands).flatMap(({ shortcut, path }) =>
    shortcut ? [[shortcut, () => go(path)] as const] : [],
  );
  useHotkeys(Object.fromEntries(entries));
}
