import { useTranslation } from 'react-i18next';
import { useMay } from '../../../../web/api/session.ts';
import type { Filter } from '../../../../web/ui/list/filter.ts';
import { assetsOf } from '../../../assets/web/index.ts';
import { useCodes } from '../../../catalogue/web/index.ts';
import { contractSource } from '../../../contracts/web/index.ts';
import { contactSource, sitesOf } from '../../../customers/web/index.ts';
import { dueSpans } from '../../ticket-list.contract.ts';
import { useHandlerSource } from './handler-sources.ts';
import { useTicketWords } from './use-ticket-words.ts';

/** What the list of tickets is narrowed by now and then: offered behind the bar, and in it while it is set. */
export function useSeldomFilters(): Filter[] {
  const { t } = useTranslation('service-desk');
  const people = useHandlerSource();
  const filters: Filter[] = [
    ...useWhereFilters(),
    ...useStateFilters(),
    { kind: 'search', name: 'ownerId', label: t('ticket.owner'), source: people },
    { kind: 'days', name: 'resolved', label: t('ticket.time.resolvedAt') },
  ];
  return filters.map((filter) => ({ ...filter, isSeldom: true }));
}

/** Whose, and about what; of machines and contracts only for whoever may see them. */
function useWhereFilters(): Filter[] {
  const { t } = useTranslation('service-desk');
  const seesMachines = useMay('asset.read');
  const seesContracts = useMay('contract.read');
  const machines = assetsOf(undefined);
  const machine: Filter = { kind: 'search', name: 'assetId', label: t('ticket.field.asset'), source: machines };
  const contract: Filter = { kind: 'search', name: 'contractId', label: t('cover.contract'), source: contractSource };
  return [
    { kind: 'search', name: 'callerId', label: t('ticket.field.caller'), source: contactSource },
    ...(seesMachines ? [machine] : []),
    { kind: 'search', name: 'siteId', label: t('ticket.field.site'), source: sitesOf(undefined) },
    ...(seesContracts ? [contract] : []),
  ];
}

function useStateFilters(): Filter[] {
  const { t } = useTranslation('service-desk');
  const { kinds } = useTicketWords();
  const channels = useCodes('channel').choices;
  const reasons = useCodes('waiting_reason').choices;
  const yesAndNo = (name: 'overdue' | 'open') => [
    { value: 'true', label: t(`filter.${name}.true`) },
    { value: 'false', label: t(`filter.${name}.false`) },
  ];
  const due = dueSpans.map((value) => ({ value, label: t(`filter.due.${value}`) }));
  return [
    { kind: 'choice', name: 'kind', label: t('ticket.kindLabel'), choices: kinds, isSingle: true },
    { kind: 'choice', name: 'channel', label: t('ticket.channel'), choices: channels, isSingle: true },
    {
      kind: 'choice',
      name: 'overdue',
      label: t('filter.overdue.label'),
      choices: yesAndNo('overdue'),
      isSingle: true,
    },
    { kind: 'choice', name: 'open', label: t('filter.open.label'), choices: yesAndNo('open'), isSingle: true },
    { kind: 'choice', name: 'due', label: t('filter.due.label'), choices: due, isSingle: true },
    { kind: 'choice', name: 'waitingReason', label: t('wait.reason'), choices: reasons, isSingle: true },
  ];
}
