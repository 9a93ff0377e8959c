import { useTranslation } from 'react-i18next';
import type { ReferenceRate } from '../../reliability-setting.contract.ts';

/** What a class is called: by the provider, or as it is delivered. */
export function useClassName() {
  const { t } = useTranslation('reliability');
  return ({ code, name }: Pick<ReferenceRate, 'code' | 'name'>) => name ?? t(`class.${code}`);
}
