import { Navigate } from '@tanstack/react-router';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { listDashboards } from '../../dashboard.contract.ts';
import { dashboardPath } from './dashboard-path.ts';

/** `/dashboards`: the one that somebody begins with, else the one that is made for their job. */
export function DashboardsScreen() {
  const result = useAnswer(listDashboards);
  return (
    <Answered result={result}>
      {({ items: [first], firstPage }) => {
        const id = firstPage === 'work' ? first?.id : firstPage;
        return id === undefined ? null : <Navigate to={dashboardPath(id)} replace />;
      }}
    </Answered>
  );
}
