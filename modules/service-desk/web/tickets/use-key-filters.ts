import { useTranslation } from 'react-i18next';
import type { Filter } from '../../../../web/ui/list/filter.ts';
import { several, useUrlState } from '../../../../web/ui/url-state.ts';
import { categorySource } from '../../../catalogue/web/index.ts';
import { impacts, urgencies } from '../../../catalogue/priority.contract.ts';
import { departmentsOf } from '../../../customers/web/index.ts';
import { staffSource } from '../../../identity/web/index.ts';
import { industries } from '../../../customers/customer.contract.ts';
import { escalationKinds } from '../../ticket-escalation.contract.ts';

/** What a report divides by and nobody narrows a list by otherwise: each is there while the address asks for it. */
export function useKeyFilters(): Filter[] {
  const { t } = useTranslation('service-desk');
  const asWritten = useAsWritten();
  const coded = (name: string, label: string, [below, codes]: readonly [string, readonly string[]]): Filter => {
    const choices = codes.map((value) => ({ value, label: t(`${below}.${value}`) }));
    return { kind: 'choice', name, label, choices, isSingle: true };
  };
  return [
    { kind: 'search', name: 'category1', label: t('dimension.category_1'), source: categorySource },
    { kind: 'search', name: 'category2', label: t('dimension.category_2'), source: categorySource },
    { kind: 'search', name: 'category3', label: t('dimension.category_3'), source: categorySource },
    { kind: 'search', name: 'firstResponderId', label: t('dimension.first_responder'), source: staffSource },
    { kind: 'search', name: 'recorderId', label: t('dimension.recorder'), source: staffSource },
    { kind: 'search', name: 'departmentId', label: t('dimension.department'), source: departmentsOf(undefined) },
    coded('impact', t('dimension.impact'), ['catalogue:impact', impacts]),
    coded('urgency', t('dimension.urgency'), ['catalogue:urgency', urgencies]),
    coded('industry', t('dimension.industry'), ['customers:customer.industry', industries]),
    coded('line', t('dimension.line'), ['service-desk:line', ['1', '2', '3']]),
    coded('escalationKind', t('dimension.escalation_kind'), ['service-desk:escalation.kind', escalationKinds]),
    asWritten('region', t('dimension.region')),
    asWritten('customerTag', t('dimension.customer_tag')),
    asWritten('assetMaker', t('dimension.asset_maker')),
    asWritten('assetModel', t('dimension.asset_model')),
    asWritten('own', t('custom-fields:dimension')),
    asWritten('recordedHour', t('filter.recordedHour')),
    asWritten('recordedWeekday', t('filter.recordedWeekday')),
    asWritten('resolvedHour', t('filter.resolvedHour')),
    asWritten('resolvedWeekday', t('filter.resolvedWeekday')),
  ];
}

/** Free words and numbers: what can be chosen is what is asked for already. */
function useAsWritten() {
  const { values } = useUrlState();
  return (name: string, label: string): Filter => {
    const choices = several(values[name]).map((value) => ({ value, label: value }));
    return { kind: 'choice', name, label, choices };
  };
}
