import { createContext, useEffect } from 'react';

/** Whether what is shown stands under a title already; else it is all that the page has. */
export const IsTitled = createContext(false);

/** Names the page in the browser's tab. */
export function useTitle(title: string | undefined): void {
  useEffect(() => {
    if (title !== undefined) document.title = `${title} · 萤台`;
  }, [title]);
}
