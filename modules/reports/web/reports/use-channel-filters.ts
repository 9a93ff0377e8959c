import { useTranslation } from 'react-i18next';
import type { Filter } from '../../../../web/ui/list/filter.ts';
import { callStates } from '../../../channels/call.contract.ts';
import { recordKinds, recordStates } from '../../../channels/channel-record.contract.ts';
import { customerSource } from '../../../customers/web/index.ts';
import { staffSource } from '../../../identity/web/index.ts';

/** What a report on calls is narrowed by. */
export function useCallFilters(): Filter[] {
  const { t } = useTranslation();
  const states = callStates.map((value) => ({ value, label: t(`channels:call.state.${value}`) }));
  return [
    { kind: 'search', name: 'agentId', label: t('channels:dimension.call_agent'), source: staffSource },
    { kind: 'search', name: 'customerId', label: t('channels:dimension.call_customer'), source: customerSource },
    { kind: 'choice', name: 'state', label: t('channels:dimension.call_state'), choices: states },
  ];
}

/** What a report on the channel log is narrowed by. */
export function useRecordFilters(): Filter[] {
  const { t } = useTranslation();
  const kinds = recordKinds.map((value) => ({ value, label: t(`channels:record.kind.${value}`) }));
  const states = recordStates.map((value) => ({ value, label: t(`channels:record.state.${value}`) }));
  return [
    { kind: 'search', name: 'agentId', label: t('channels:dimension.record_agent'), source: staffSource },
    { kind: 'search', name: 'customerId', label: t('channels:dimension.record_customer'), source: customerSource },
    { kind: 'choice', name: 'kind', label: t('channels:dimension.record_kind'), choices: kinds },
    { kind: 'choice', name: 'state', label: t('channels:dimension.record_state'), choices: states, isSingle: true },
  ];
}
