import { Navigate } from '@tanstack/react-router';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import type { HomeProps } from '../../../../web/register.ts';
import { Loading } from '../../../../web/ui/state/loading.tsx';
import { listDashboards } from '../../dashboard.contract.ts';
import { dashboardPath } from './dashboard-path.ts';

/** Where somebody begins: with the dashboard of their job, or with their lists of work. */
export function FirstPage({ otherwise }: HomeProps) {
  const { data, isError } = useAnswer(listDashboards);
  if (!data && !isError) return <Loading />;
  const page = data?.firstPage ?? 'work';
  return <Navigate to={page === 'work' ? otherwise : dashboardPath(page)} replace />;
}
