import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../api/session.ts';
import { formatFor } from './format.ts';
import type { Format } from './format.ts';
import { currentLocale } from './locale.ts';

/** How values are written for the one who looks: their language, their zone. */
export function useFormat(): Format {
  const { t } = useTranslation();
  const timeZone = useTimeZone();
  return useMemo(() => formatFor({ t, locale: currentLocale(), timeZone }), [t, timeZone]);
}

/** The viewer's zone: the one of their account, else the browser's. */
export function useTimeZone(): string {
  return useSession()?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
}
