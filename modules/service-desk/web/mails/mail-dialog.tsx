import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { WholeMail } from '../../../channels/web/index.ts';

/** A mail as it was laid out, in front of the page. */
export function MailDialog({ mailId, onClose }: { mailId: string; onClose: () => void }) {
  const { t } = useTranslation('service-desk');
  return (
    <Modal open title={t('mail.asMail')} footer={null} onCancel={onClose} width={860} destroyOnHidden>
      <WholeMail id={mailId} />
    </Modal>
  );
}
