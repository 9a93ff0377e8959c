import { useTranslation } from 'react-i18next';
import { useSession } from '../../../../web/api/session.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { ViewLinks } from '../../../../web/ui/list/view-links.tsx';
import { useUrlState, writeSearch, type UrlValues } from '../../../../web/ui/url-state.ts';
import { listTeams } from '../../../identity/team.contract.ts';
import { ticketStatuses } from '../../ticket-codes.contract.ts';

interface View {
  label: string;
  query: UrlValues;
}

/** The work lists that everybody needs, as links; the one in sight is marked. */
export function QuickViews() {
  const { t } = useTranslation('service-desk');
  const { values } = useUrlState();
  const { row: _row, sort: _sort, ...asked } = values;
  const views: View[] = [
    { label: t('view.open'), query: {} },
    { label: t('view.mine'), query: { assigneeId: 'me' } },
    ...useTeamViews(),
    { label: t('view.unassigned'), query: { assigneeId: 'none' } },
    { label: t('view.overdue'), query: { overdue: 'true' } },
    { label: t('view.all'), query: { status: ticketStatuses } },
  ];
  const here = writeSearch(asked);
  return (
    <ViewLinks
      label={t('view.label')}
      views={views.map(({ label, query }) => {
        const search = writeSearch(query);
        return { text: label, to: `/tickets${search}`, isShown: search === here };
      })}
    />
  );
}

/** One team is "my team"; of several each has its name. */
function useTeamViews(): View[] {
  const { t } = useTranslation('service-desk');
  const mine = useSession()?.teamIds ?? [];
  const teams = useAnswer(listTeams, {}, { enabled: mine.length > 1 }).data?.items ?? [];
  const nameOf = (id: string) => teams.find((team) => team.id === id)?.name;
  return mine.map((id) => ({ label: nameOf(id) ?? t('view.myTeam'), query: { teamId: id } }));
}
