import { useTranslation } from 'react-i18next';
import type { QueryOf } from '../../../../kernel/contract.ts';
import type { Filter } from '../../../../web/ui/list/filter.ts';
import { one, several, useUrlState } from '../../../../web/ui/url-state.ts';
import { categorySource, usePriorities } from '../../../catalogue/web/index.ts';
import { customerSource } from '../../../customers/web/index.ts';
import { teamSource } from '../../../identity/web/index.ts';
import type { reportOnTickets } from '../../report.contract.ts';

/** What somebody sees who has not asked for anything yet. */
const usualMeasures = ['count', 'overdue_rate', 'handling_time'];
const usualDimension = 'month';

const narrowing = ['customerId', 'categoryId', 'teamId', 'priority'] as const;

/** What the report is asked, as it stands in the address: a shared link shows the same report. */
export function useReportQuestion() {
  const { values, change } = useUrlState();
  const chosen = several(values['measure']);
  const measure = chosen.length > 0 ? chosen : usualMeasures;
  const asked = { measure, by: one(values['by']) ?? usualDimension, from: one(values['from']), to: one(values['to']) };
  const narrowed = narrowing.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]]]));
  // an address may be written by hand: what does not fit is refused by the server, in words
  const query = { ...asked, ...Object.fromEntries(narrowed) } as QueryOf<typeof reportOnTickets>;
  return { ...asked, query, change };
}

export function useReportFilters(): Filter[] {
  const { t } = useTranslation();
  const { priorities } = usePriorities();
  return [
    { kind: 'search', name: 'customerId', label: t('service-desk:dimension.customer'), source: customerSource },
    { kind: 'search', name: 'categoryId', label: t('service-desk:dimension.category'), source: categorySource },
    { kind: 'search', name: 'teamId', label: t('service-desk:dimension.team'), source: teamSource },
    { kind: 'choice', name: 'priority', label: t('service-desk:dimension.priority'), choices: priorities },
  ];
}
