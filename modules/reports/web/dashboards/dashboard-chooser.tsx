import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useGo } from '../../../../web/ui/go.tsx';
import { listDashboards, type DashboardRow } from '../../dashboard.contract.ts';
import { dashboardPath } from './dashboard-path.ts';
import { useDashboardName } from './use-dashboard.ts';

/** The way to another dashboard: one's own, those that are shared, those that are delivered. */
export function DashboardChooser({ current }: { current: string }) {
  const { t } = useTranslation('reports');
  const go = useGo();
  const nameOf = useDashboardName();
  const items = useAnswer(listDashboards).data?.items ?? [];
  const group = (label: string, rows: readonly DashboardRow[]) =>
    rows.length === 0 ? [] : [{ label, options: rows.map((row) => ({ value: row.id, label: nameOf(row) })) }];
  return (
    <Select
      className="yt-dashboard-chooser"
      aria-label={t('dashboard.choose')}
      value={current}
      onChange={(id: string) => go(dashboardPath(id))}
      options={[
        ...group(
          t('dashboard.own'),
          items.filter(({ isMine }) => isMine),
        ),
        ...group(
          t('dashboard.shared'),
          items.filter(({ isMine, owner }) => !isMine && owner !== null),
        ),
        ...group(
          t('dashboard.deliveredGroup'),
          items.filter(({ owner }) => owner === null),
        ),
      ]}
    />
  );
}
