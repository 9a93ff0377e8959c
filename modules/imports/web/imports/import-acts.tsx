import { DownloadOutlined, UndoOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { addressOf } from '../../../../web/api/address.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { currentLocale } from '../../../../web/i18n/locale.ts';
import { ConfirmButton } from '../../../../web/ui/confirm-button.tsx';
import { cancelImport, undoImport, type ImportView } from '../../import.contract.ts';
import { downloadImportFaults } from '../../import-row.contract.ts';

export function CancelImport({ view }: { view: ImportView }) {
  const { t } = useTranslation('imports');
  const cancel = useSend(cancelImport);
  return (
    <ConfirmButton
      title={t('done.cancelTitle')}
      text={t('done.cancelText')}
      confirmText={t('done.cancel')}
      isDanger
      onConfirm={() => cancel.mutateAsync({ params: { import: view.id }, ifMatch: view.revision })}
    >
      {t('done.cancel')}
    </ConfirmButton>
  );
}

export function UndoImport({ view }: { view: ImportView }) {
  const { t } = useTranslation('imports');
  const undo = useSend(undoImport);
  return (
    <ConfirmButton
      icon={<UndoOutlined />}
      title={t('done.undoTitle')}
      text={t('done.undoText')}
      confirmText={t('done.undoConfirm')}
      isDanger
      onConfirm={() => undo.mutateAsync({ params: { import: view.id }, ifMatch: view.revision })}
    >
      {t('done.undo')}
    </ConfirmButton>
  );
}

export function FaultsButton({ view }: { view: ImportView }) {
  const { t } = useTranslation('imports');
  const href = addressOf(downloadImportFaults.path, { import: view.id }, { locale: currentLocale() });
  return (
    <Button icon={<DownloadOutlined />} href={href} download>
      {t('check.faults')}
    </Button>
  );
}
