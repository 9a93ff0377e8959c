import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import {
  listDeliveredDashboards,
  readDashboard,
  type DashboardRow,
  type DashboardView,
} from '../../dashboard.contract.ts';

/** A dashboard by its id, or of a delivered one by its code; undefined data: not yet, or there is none. */
export function useDashboard(id: string): {
  data: DashboardView | undefined;
  error: Error | null;
  refetch: () => unknown;
} {
  const isId = /^[0-9a-f-]{36}$/.test(id);
  const delivered = useAnswer(listDeliveredDashboards, {}, { enabled: !isId });
  const found = delivered.data?.items.find((one) => one.id === id);
  // of a code that is no more, the server says so in words
  const isMade = isId || (delivered.data !== undefined && found === undefined);
  const made = useAnswer(readDashboard, { params: { dashboard: id } }, { enabled: isMade });
  return isMade ? made : { data: found, error: delivered.error, refetch: delivered.refetch };
}

/** Delivered ones are called by what they are for. */
export function useDashboardName(): (dashboard: Pick<DashboardRow, 'name' | 'deliveredCode'>) => string {
  const { t } = useTranslation('reports');
  return useMemo(
    () =>
      ({ name, deliveredCode }) =>
        name ?? t(`dashboard.delivered.${deliveredCode ?? ''}`),
    [t],
  );
}
