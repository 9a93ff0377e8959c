import { useTranslation } from 'react-i18next';
import type { Filter } from '../../../../web/ui/list/filter.ts';
import { customerSource } from '../../../customers/web/index.ts';
import { staffSource } from '../../../identity/web/index.ts';
import { recordKinds, recordStates } from '../../channel-record.contract.ts';

export function useRecordFilters(): Filter[] {
  const { t } = useTranslation('channels');
  const kinds = recordKinds.map((value) => ({ value, label: t(`record.kind.${value}`) }));
  const states = recordStates.map((value) => ({ value, label: t(`record.state.${value}`) }));
  return [
    { kind: 'choice', name: 'state', label: t('record.stateLabel'), choices: states, isSingle: true },
    {
      kind: 'choice',
      name: 'late',
      label: t('record.lateLabel'),
      choices: [{ value: 'true', label: t('record.late') }],
      isSingle: true,
    },
    { kind: 'choice', name: 'kind', label: t('record.kindLabel'), choices: kinds },
    { kind: 'days', name: 'came', label: t('record.days') },
    { kind: 'search', name: 'agentId', label: t('record.agent'), source: staffSource },
    { kind: 'search', name: 'customerId', label: t('customers:customer.noun'), source: customerSource },
  ];
}
