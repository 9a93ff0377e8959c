import { useTranslation } from 'react-i18next';
import { componentKinds } from '../../../assets/asset-component.contract.ts';
import type { ChangedPart } from '../../hardware-change.contract.ts';

const components: readonly string[] = componentKinds;

/** Parts of machines, and what their plates say, as assets calls them. */
export function useChangeWords() {
  const { t } = useTranslation('reliability');
  return {
    partOf: (part: ChangedPart) =>
      components.includes(part) ? t(`assets:component.kinds.${part}`) : t(`assets:asset.${part}`),
    sourceOf: (source: string) => t(`assets:source.${source}`),
  };
}
