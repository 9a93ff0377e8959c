import { useTranslation } from 'react-i18next';
import { namesOf, type Filter } from '../../../../web/ui/list/filter.ts';
import { useUrlState } from '../../../../web/ui/url-state.ts';
import { categorySource, usePriorities } from '../../../catalogue/web/index.ts';
import { customerSource } from '../../../customers/web/index.ts';
import { useHandlerSource, useTeamSource } from './handler-sources.ts';
import { useFigureFilters } from './use-figure-filters.ts';
import { useKeyFilters } from './use-key-filters.ts';
import { useSeldomFilters } from './use-seldom-filters.ts';
import { useTicketWords } from './use-ticket-words.ts';

/**
 * What narrows the list of tickets: in the bar what everybody needs, the rest at a press. Those that only other screens
 * set are there while they are set.
 */
export function useTicketFilters(): Filter[] {
  const { values } = useUrlState();
  const led = [...useFigureFilters(), ...useKeyFilters()].filter((filter) =>
    namesOf(filter).some((name) => values[name] !== undefined),
  );
  return [...useUsualFilters(), ...useSeldomFilters(), ...led];
}

function useUsualFilters(): Filter[] {
  const { t } = useTranslation('service-desk');
  const words = useTicketWords();
  const { priorities } = usePriorities();
  const people = useHandlerSource();
  const teams = useTeamSource();
  return [
    { kind: 'text', name: 'q', label: t('filter.words') },
    { kind: 'choice', name: 'status', label: t('ticket.statusLabel'), choices: words.statuses },
    { kind: 'choice', name: 'priority', label: t('ticket.field.priority'), choices: priorities },
    { kind: 'search', name: 'customerId', label: t('customers:customer.noun'), source: customerSource },
    { kind: 'search', name: 'categoryId', label: t('ticket.field.category'), source: categorySource },
    { kind: 'search', name: 'teamId', label: t('ticket.team'), source: teams },
    { kind: 'search', name: 'assigneeId', label: t('ticket.assignee'), source: people },
    { kind: 'days', name: 'recorded', label: t('ticket.time.recordedAt') },
  ];
}
