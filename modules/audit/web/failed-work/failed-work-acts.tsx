import { Space } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { ActButton } from '../../../../web/ui/act-button.tsx';
import { ConfirmButton } from '../../../../web/ui/confirm-button.tsx';
import { abandonFailedWork, listFailedWork, retryFailedWork, type FailedWorkView } from '../../failed-work.contract.ts';

export function FailedWorkActs({ work: { id, abilities } }: { work: FailedWorkView }) {
  const { t } = useTranslation('audit');
  const retry = useSend(retryFailedWork, { changes: [listFailedWork] });
  const abandon = useSend(abandonFailedWork, { changes: [listFailedWork] });
  const input = { params: { failedWork: id } };
  return (
    <Space>
      {abilities.includes('retry') && (
        <ActButton act={() => retry.mutateAsync(input)}>{t('failedWork.retry')}</ActButton>
      )}
      {abilities.includes('abandon') && (
        <ConfirmButton
          title={t('failedWork.abandonTitle')}
          text={t('failedWork.abandonText')}
          confirmText={t('failedWork.abandon')}
          isDanger
          onConfirm={() => abandon.mutateAsync(input)}
        >
          {t('failedWork.abandon')}
        </ConfirmButton>
      )}
    </Space>
  );
}
