import { useSyncExternalStore } from 'react';

/** As in desk.css and page.css. */
const narrow = matchMedia('(width < 900px)');

/** Whether there is less room than on the screens that the desk is made for: a tablet, a phone, a small screen magnified. */
export function useNarrow(): boolean {
  return useSyncExternalStore(listen, () => narrow.matches);
}

function listen(told: () => void): () => void {
  narrow.addEventListener('change', told);
  return () => narrow.removeEventListener('change', told);
}
