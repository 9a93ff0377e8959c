import { CheckCircleFilled, CloseOutlined, ExclamationCircleFilled } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Go } from '../../../../web/ui/go.tsx';
import type { BulkRunView } from '../../bulk-run.contract.ts';
import { UndoButton } from './undo-button.tsx';

interface RunEndProps {
  run: BulkRunView;
  onDismiss: () => void;
}

/** How a run ended: how many were done, which were not, and the way back where there is one. */
export function RunEnd({ run, onDismiss }: RunEndProps) {
  const { t } = useTranslation('service-desk');
  const format = useFormat();
  const { id, act, doneCount, refusedCount } = run;
  const words = t(refusedCount > 0 ? 'bulk.doneSome' : 'bulk.done', {
    act: t(`bulk.act.${act}`),
    done: format.number(doneCount),
    refused: format.number(refusedCount),
  });
  return (
    <span className="top-work-line" data-tone={refusedCount > 0 ? 'soon' : 'met'}>
      {refusedCount > 0 ? <ExclamationCircleFilled /> : <CheckCircleFilled />}
      <Go to={`/bulk-runs/${id}`} title={words}>
        {words}
      </Go>
      {run.abilities.includes('undo') && <UndoButton run={run} size="small" />}
      <Button
        type="text"
        size="small"
        icon={<CloseOutlined />}
        aria-label={t('bulk.dismiss')}
        title={t('bulk.dismiss')}
        onClick={onDismiss}
      />
    </span>
  );
}
