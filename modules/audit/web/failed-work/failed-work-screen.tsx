import { useTranslation } from 'react-i18next';
import { rowsAsList } from '../../../../web/api/as-list.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { DataTable } from '../../../../web/ui/list/data-table.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { listFailedWork } from '../../failed-work.contract.ts';
import { useFailedWorkColumns } from './use-failed-work-columns.tsx';

/** What was tried for the last time: an administrator tries it once more, or gives it up. */
export function FailedWorkScreen() {
  const { t } = useTranslation('audit');
  const result = useAnswer(listFailedWork, {}, { everySeconds: 30 });
  return (
    <Page title={t('failedWork.title')} layout="table">
      <p className="yt-quiet">{t('failedWork.text')}</p>
      <DataTable
        name="failed-work"
        label={t('failedWork.label')}
        columns={useFailedWorkColumns()}
        list={rowsAsList(result, ({ items }) => items)}
        idOf={({ id }) => id}
        empty={<EmptyState title={t('failedWork.empty')} text={t('failedWork.emptyText')} />}
      />
      {result.data?.hasMore && <p className="yt-quiet">{t('failedWork.more')}</p>}
    </Page>
  );
}
