import { useTranslation } from 'react-i18next';
import { industries } from '../../customer.contract.ts';

type Industry = (typeof industries)[number];

/** An industry in words, and all of them to choose from. */
export function useIndustry() {
  const { t } = useTranslation('customers');
  const textOf = (industry: Industry) => t(`customer.industry.${industry}`);
  return { textOf, choices: industries.map((value) => ({ value, label: textOf(value) })) };
}
