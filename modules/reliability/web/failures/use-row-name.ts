import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Division, FailureRow } from '../../failure.contract.ts';
import { useAgeWords } from './use-age-words.ts';

/** What a row stands for, in words. */
export function useRowName(by: Division): (row: FailureRow) => string {
  const { t } = useTranslation('reliability');
  const ageWords = useAgeWords();
  return useCallback(
    ({ key, name }) => {
      if (key === null) return t('unknown.not_known');
      if (by === 'age') return ageWords(key);
      return name ?? t(`catalogue:asset_kind.${key}`, { defaultValue: key });
    },
    [by, t, ageWords],
  );
}
