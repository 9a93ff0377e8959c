import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '../../../../kernel/instant.ts';
import { useSession } from '../../../../web/api/session.ts';
import { useNow } from '../../../../web/api/use-now.ts';
import { useTimeZone } from '../../../../web/i18n/use-format.ts';
import { wallFromInstant } from '../../../../web/ui/form/wall-time.ts';
import type { Filter } from '../../../../web/ui/list/filter.ts';
import { useUrlState, type UrlValues } from '../../../../web/ui/url-state.ts';
import { categorySource, useCodes, usePriorities } from '../../../catalogue/web/index.ts';
import { customerSource } from '../../../customers/web/index.ts';
import { staffSource, teamSource } from '../../../identity/web/index.ts';
import { ticketKinds } from '../../../service-desk/ticket-codes.contract.ts';
import { queryOf, readQuestion } from './question.ts';
import type { ReportFacts } from './report-facts.ts';

/** What the report is asked, as it stands in the address: a shared link shows the same report. */
export function useReportQuestion(facts: ReportFacts) {
  const { values, change } = useUrlState();
  const today = useToday();
  const question = useMemo(() => readQuestion(values, today, facts), [values, today, facts]);
  const query = useMemo(() => queryOf(question), [question]);
  const { measure, by } = question;
  // with the first change all that was asked without saying stands in the address
  const ask = useCallback((patch: UrlValues) => change({ measure, by, ...patch }), [change, measure, by]);
  return { facts, question, query, values, ask };
}
export type AskedReport = ReturnType<typeof useReportQuestion>;

/** By the provider's clock, which also divides the report's days. */
export function useToday(): Day {
  const own = useTimeZone();
  const timeZone = useSession()?.provider.timeZone ?? own;
  return wallFromInstant(useNow(), timeZone).slice(0, 10);
}

export function useTicketFilters(): Filter[] {
  const { t } = useTranslation();
  const { priorities } = usePriorities();
  const channels = useCodes('channel').choices;
  const kinds = ticketKinds.map((kind) => ({ value: kind, label: t(`service-desk:ticket.kind.${kind}`) }));
  return [
    { kind: 'search', name: 'customerId', label: t('service-desk:dimension.customer'), source: customerSource },
    { kind: 'search', name: 'categoryId', label: t('service-desk:dimension.category'), source: categorySource },
    { kind: 'search', name: 'teamId', label: t('service-desk:dimension.team'), source: teamSource },
    { kind: 'search', name: 'assigneeId', label: t('service-desk:dimension.assignee'), source: staffSource },
    { kind: 'choice', name: 'priority', label: t('service-desk:dimension.priority'), choices: priorities },
    { kind: 'choice', name: 'kind', label: t('service-desk:dimension.kind'), choices: kinds, isSingle: true },
    { kind: 'choice', name: 'channel', label: t('service-desk:dimension.channel'), choices: channels, isSingle: true },
  ];
}
