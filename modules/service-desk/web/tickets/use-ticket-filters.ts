import { useTranslation } from 'react-i18next';
import type { Choice, ChoiceSource } from '../../../../web/ui/choice.ts';
import { namesOf, type Filter } from '../../../../web/ui/list/filter.ts';
import { useUrlState } from '../../../../web/ui/url-state.ts';
import { assetsOf } from '../../../assets/web/index.ts';
import { contractSource } from '../../../contracts/web/index.ts';
import { categorySource, useCodes, usePriorities } from '../../../catalogue/web/index.ts';
import { contactSource, customerSource, sitesOf } from '../../../customers/web/index.ts';
import { staffSource, teamSource } from '../../../identity/web/index.ts';
import { dueSpans } from '../../ticket-list.contract.ts';
import { useFigureFilters } from './use-figure-filters.ts';
import { useKeyFilters } from './use-key-filters.ts';
import { useTicketWords } from './use-ticket-words.ts';

/** What narrows the list of tickets. Those that only other screens set are there while they are set. */
export function useTicketFilters(): Filter[] {
  const { values } = useUrlState();
  const rare = [...useRareFilters(), ...useFigureFilters(), ...useKeyFilters()].filter((filter) =>
    namesOf(filter).some((name) => values[name] !== undefined),
  );
  return [...useUsualFilters(), ...rare];
}

function useUsualFilters(): Filter[] {
  const { t } = useTranslation('service-desk');
  const words = useTicketWords();
  const { priorities } = usePriorities();
  const people = useHandlerSource();
  const teams = useTeamSource();
  const channels = useCodes('channel').choices;
  const overdue = [
    { value: 'true', label: t('filter.overdue.true') },
    { value: 'false', label: t('filter.overdue.false') },
  ];
  return [
    { kind: 'text', name: 'q', label: t('filter.words') },
    { kind: 'choice', name: 'status', label: t('ticket.statusLabel'), choices: words.statuses },
    { kind: 'choice', name: 'priority', label: t('ticket.field.priority'), choices: priorities },
    { kind: 'search', name: 'customerId', label: t('customers:customer.noun'), source: customerSource },
    { kind: 'search', name: 'categoryId', label: t('ticket.field.category'), source: categorySource },
    { kind: 'search', name: 'teamId', label: t('ticket.team'), source: teams },
    { kind: 'search', name: 'assigneeId', label: t('ticket.assignee'), source: people },
    { kind: 'choice', name: 'kind', label: t('ticket.kindLabel'), choices: words.kinds, isSingle: true },
    { kind: 'choice', name: 'channel', label: t('ticket.channel'), choices: channels, isSingle: true },
    { kind: 'choice', name: 'overdue', label: t('filter.overdue.label'), choices: overdue, isSingle: true },
    { kind: 'days', name: 'recorded', label: t('ticket.time.recordedAt') },
  ];
}

function useRareFilters(): Filter[] {
  const { t } = useTranslation('service-desk');
  const people = useHandlerSource();
  const reasons = useCodes('waiting_reason').choices;
  const due = dueSpans.map((value) => ({ value, label: t(`filter.due.${value}`) }));
  const open = [
    { value: 'true', label: t('filter.open.true') },
    { value: 'false', label: t('filter.open.false') },
  ];
  return [
    { kind: 'choice', name: 'open', label: t('filter.open.label'), choices: open, isSingle: true },
    { kind: 'choice', name: 'due', label: t('filter.due.label'), choices: due, isSingle: true },
    { kind: 'choice', name: 'waitingReason', label: t('wait.reason'), choices: reasons, isSingle: true },
    { kind: 'search', name: 'callerId', label: t('ticket.field.caller'), source: contactSource },
    { kind: 'search', name: 'assetId', label: t('ticket.field.asset'), source: assetsOf(undefined) },
    { kind: 'search', name: 'contractId', label: t('cover.contract'), source: contractSource },
    { kind: 'search', name: 'siteId', label: t('ticket.field.site'), source: sitesOf(undefined) },
    { kind: 'search', name: 'ownerId', label: t('ticket.owner'), source: people },
    { kind: 'days', name: 'resolved', label: t('ticket.time.resolvedAt') },
  ];
}

/** Staff, before them oneself and nobody. */
function useHandlerSource(): ChoiceSource {
  const { t } = useTranslation('service-desk');
  const special = [
    { value: 'me', label: t('filter.me') },
    { value: 'none', label: t('filter.nobody') },
  ];
  return after(special, staffSource, 'handlers');
}

/** Teams, before them one's own. */
function useTeamSource(): ChoiceSource {
  const { t } = useTranslation('service-desk');
  return after([{ value: 'mine', label: t('filter.myTeams') }], teamSource, 'handling-teams');
}

function after(special: readonly Choice[], source: ChoiceSource, name: string): ChoiceSource {
  return {
    name,
    find: async (text, signal) => [
      ...special.filter(({ label }) => label.includes(text)),
      ...(await source.find(text, signal)),
    ],
    labelOf: async (id, signal) =>
      special.find(({ value }) => value === id)?.label ?? (await source.labelOf?.(id, signal)) ?? id,
  };
}
