import { useTranslation } from 'react-i18next';
import { useCodes } from '../../../../catalogue/web/index.ts';
import type { LineConditions } from '../../../agreement-line.contract.ts';
import { ticketKinds } from './ticket-kinds.ts';

type Names = Readonly<Record<string, string>>;

/** What a line asks for, beside priorities, each condition a phrase: `VIP`, `区域：五环内`. `names`: of records, by id. */
export function useConditionWords(): (conditions: LineConditions, names: Names) => string[] {
  const { t } = useTranslation('sla');
  const assetKinds = useCodes('asset_kind');
  const kindOf = (code: string) => (ticketKinds.some((known) => known === code) ? t(`ticketKind.${code}`) : code);
  return (conditions, names) => {
    const named = (ids: readonly string[] = []) => ids.map((id) => names[id] ?? t('condition.unnamed'));
    const parts: [string, readonly string[] | undefined][] = [
      ['kinds', conditions.kinds?.map(kindOf)],
      ['categoryIds', conditions.categoryIds && named(conditions.categoryIds)],
      ['regions', conditions.regions],
      ['siteIds', conditions.siteIds && named(conditions.siteIds)],
      ['assetKinds', conditions.assetKinds?.map(assetKinds.nameOf)],
      ['assetIds', conditions.assetIds && named(conditions.assetIds)],
    ];
    const phrases = parts.flatMap(([name, values]) =>
      values ? [t('condition.is', { name: t(`condition.${name}`), values: values.join(t('condition.or')) })] : [],
    );
    return conditions.isVip ? [t('condition.isVip'), ...phrases] : phrases;
  };
}
