import { CopyOutlined, DesktopOutlined, EditOutlined, MoreOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useGo } from '../../../../web/ui/go.tsx';
import { listDashboards, type DashboardView } from '../../dashboard.contract.ts';
import { DashboardDialog } from './dashboard-dialog.tsx';
import { useDashboardDeeds } from './use-dashboard-deeds.ts';

interface DashboardActsProps {
  dashboard: DashboardView;
  onEdit: () => void;
}

/** Change it or make it one's own, begin with it, put it on the wall. */
export function DashboardActs({ dashboard, onEdit }: DashboardActsProps) {
  const { t } = useTranslation('reports');
  const go = useGo();
  const [dialog, open] = useState<'copy' | 'new' | 'rename' | null>(null);
  const { abilities, id } = dashboard;
  const deeds = useDashboardDeeds(dashboard);
  const isFirst = useAnswer(listDashboards).data?.firstPage === id;
  const items = [
    { key: 'first', label: t(isFirst ? 'dashboard.work' : 'dashboard.first') },
    ...(abilities.includes('change') ? [{ key: 'rename', label: t('dashboard.rename') }] : []),
    { key: 'copy', label: t('dashboard.copy') },
    { key: 'new', label: t('dashboard.new') },
    ...(abilities.includes('restore') ? [{ key: 'restore', label: t('dashboard.restore') }] : []),
    ...(abilities.includes('retire') ? [{ key: 'retire', label: t('dashboard.retire'), danger: true }] : []),
  ];
  const act = (key: string) => {
    if (key === 'copy' || key === 'new' || key === 'rename') open(key);
    else if (key === 'first') deeds.beginWith(isFirst ? 'work' : id);
    else if (key === 'restore') deeds.restore();
    else deeds.retire();
  };
  return (
    <>
      {abilities.includes('change') ? (
        <Button icon={<EditOutlined />} onClick={onEdit}>
          {t('dashboard.edit')}
        </Button>
      ) : (
        <Button icon={<CopyOutlined />} onClick={() => open('copy')}>
          {t('dashboard.copy')}
        </Button>
      )}
      <Button icon={<DesktopOutlined />} onClick={() => go(`/wall?dashboards=${id}`)}>
        {t('dashboard.wall')}
      </Button>
      <Dropdown trigger={['click']} autoFocus menu={{ items, onClick: ({ key }) => act(key) }}>
        <Button icon={<MoreOutlined />} aria-label={t('dashboard.more')} />
      </Dropdown>
      {dialog && <DashboardDialog dashboard={dashboard} purpose={dialog} onClose={() => open(null)} />}
    </>
  );
}
