import { useTranslation } from 'react-i18next';
import type { Instant } from '../../kernel/instant.ts';
import { useNow } from '../api/use-now.ts';
import { currentLocale } from './locale.ts';
import { spokenTime } from './spoken-time.ts';
import { useFormat } from './use-format.ts';

/** Says times as one says them, as of now. */
export function useSpokenTime(): (at: Instant) => string {
  const { t } = useTranslation();
  const format = useFormat();
  const now = useNow();
  return (at) => spokenTime(at, { t, format, locale: currentLocale(), now });
}
