import { useOffered, usePermitted } from '../offered.ts';
import { useGo } from '../ui/go.tsx';
import { holdLetters } from '../ui/hold-letters.ts';
import { useHotkeys } from '../ui/use-hotkeys.ts';
import { useKeySequences } from '../ui/use-key-sequences.ts';

/** The keys that modules' commands ask for, everywhere on the desk. */
export function useShortcuts(): void {
  const { commands } = useOffered();
  const go = useGo();
  const entries = usePermitted()(commands).flatMap(({ shortcut, path, isPrimary }) => {
    const follow = () => {
      // to a form, whose first field has the cursor
      if (isPrimary) holdLetters();
      go(path);
    };
    return shortcut ? [[shortcut, follow] as const] : [];
  });
  useHotkeys(Object.fromEntries(entries.filter(([keys]) => !keys.includes(' '))));
  useKeySequences(Object.fromEntries(entries.filter(([keys]) => keys.includes(' '))));
}
