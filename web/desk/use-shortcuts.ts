import { useOffered, usePermitted } from '../offered.ts';
import { useGo } from '../ui/go.tsx';
import { useHotkeys } from '../ui/use-hotkeys.ts';
import { useKeySequences } from '../ui/use-key-sequences.ts';

/** The keys that modules' commands ask for, everywhere on the desk. */
export function useShortcuts(): void {
  const { commands } = useOffered();
  const go = useGo();
  const entries = usePermitted()(commands).flatMap(({ shortcut, path }) =>
    shortcut ? [[shortcut, () => go(path)] as const] : [],
  );
  useHotkeys(Object.fromEntries(entries.filter(([keys]) => !keys.includes(' '))));
  useKeySequences(Object.fromEntries(entries.filter(([keys]) => keys.includes(' '))));
}
