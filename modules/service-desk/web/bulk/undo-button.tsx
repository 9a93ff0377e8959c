import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { useNotice } from '../../../../web/ui/use-notice.ts';
import { listBulkRuns, readBulkRun, undoBulkRun, type BulkRunView } from '../../bulk-run.contract.ts';

interface UndoButtonProps {
  run: BulkRunView;
  size?: 'small';
}

export function UndoButton({ run, size }: UndoButtonProps) {
  const { t } = useTranslation('service-desk');
  const notice = useNotice();
  const undo = useSend(undoBulkRun, { changes: [listBulkRuns, readBulkRun] });
  return (
    <Button
      {...(size && { size })}
      title={t('bulk.undoHint')}
      loading={undo.isPending}
      onClick={() => undo.mutate({ params: { bulkRun: run.id } }, { onError: notice.failed })}
    >
      {t('bulk.undo')}
    </Button>
  );
}
