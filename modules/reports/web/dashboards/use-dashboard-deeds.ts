import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { useGo } from '../../../../web/ui/go.tsx';
import { useConfirm } from '../../../../web/ui/use-confirm.ts';
import { useNotice } from '../../../../web/ui/use-notice.ts';
import { changeFirstPage, restoreDashboard, retireDashboard, type DashboardView } from '../../dashboard.contract.ts';
import { useDashboardName } from './use-dashboard.ts';

/** What is done with a dashboard by one press, or by a press and a question; failures are said. */
export function useDashboardDeeds(dashboard: DashboardView) {
  const { t } = useTranslation('reports');
  const go = useGo();
  const notice = useNotice();
  const confirm = useConfirm();
  const name = useDashboardName()(dashboard);
  const restoration = useSend(restoreDashboard);
  const retirement = useSend(retireDashboard);
  const choice = useSend(changeFirstPage);
  const params = { dashboard: dashboard.id };
  const said = (deed: Promise<unknown>) => void deed.catch(notice.failed);
  return {
    beginWith: (page: string) =>
      said(
        choice
          .mutateAsync({ body: { page } })
          .then(() => notice.done(page === 'work' ? t('dashboard.workDone') : t('dashboard.firstDone', { name }))),
      ),
    restore: () => ask('restore', () => restoration.mutateAsync({ params })),
    retire: () => ask('retire', () => retirement.mutateAsync({ params }).then(() => go('/dashboards'))),
  };

  function ask(deed: 'restore' | 'retire', onConfirm: () => Promise<unknown>): void {
    confirm({
      title: t(`dashboard.${deed}Question`, { name }),
      text: t(`dashboard.${deed}Text`),
      confirmText: t(`dashboard.${deed}`),
      isDanger: deed === 'retire',
      onConfirm,
    });
  }
}
