import { useTranslation } from 'react-i18next';

/** Whole years in words; below one by itself. */
export function useAgeWords(): (age: string) => string {
  const { t } = useTranslation('reliability');
  return (age) => (age === '0' ? t('failure.ageFirst') : t('failure.age', { count: Number(age) }));
}
