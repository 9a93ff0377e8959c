import { useTranslation } from 'react-i18next';
import type { Filter } from '../../../../web/ui/list/filter.ts';
import { customerSource } from '../../../customers/web/index.ts';
import { staffSource } from '../../../identity/web/index.ts';
import { needDecisions, needSources } from '../../../needs/need-measure.contract.ts';

export function useNeedFilters(): Filter[] {
  const { t } = useTranslation();
  const decisions = needDecisions.map((value) => ({ value, label: t(`needs:decision.${value}`) }));
  const sources = needSources.map((value) => ({ value, label: t(`needs:source.${value}`) }));
  return [
    { kind: 'search', name: 'customerId', label: t('needs:dimension.need_customer'), source: customerSource },
    { kind: 'choice', name: 'decision', label: t('needs:dimension.need_decision'), choices: decisions },
    { kind: 'choice', name: 'source', label: t('needs:dimension.need_source'), choices: sources },
    { kind: 'search', name: 'ownerId', label: t('needs:dimension.need_owner'), source: staffSource },
  ];
}
