import { useCallback, useEffect, useRef, type RefCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useNow } from '../../../../web/api/use-now.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { filesIn } from './files-in.ts';
import type { WaitingFiles } from './use-waiting-files.ts';

/** For the part of a page where something is written: what is pasted or dropped in it goes along, text stays text. */
export function useFilesInto({ uploads }: WaitingFiles): RefCallback<HTMLElement> {
  const { t } = useTranslation();
  const format = useFormat();
  const now = useNow();
  const take = (event: Event, transfer: DataTransfer | null) => {
    const files = transfer ? filesIn(transfer, { t, at: format.instant(now) }) : [];
    if (files.length === 0) return;
    event.preventDefault();
    uploads.add(files);
  };
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  return useCallback((place: HTMLElement | null) => {
    const listening = new AbortController();
    const { signal } = listening;
    place?.addEventListener('paste', (event) => latest.current(event, event.clipboardData), { signal });
    place?.addEventListener('drop', (event) => latest.current(event, event.dataTransfer), { signal });
    return () => listening.abort();
  }, []);
}
