import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFileWords } from '../../../files/web/index.ts';
import type { IncomingMailView } from '../../incoming-mail.contract.ts';

/** What of a mail is not there, and what was not loaded. */
export function MailNotes({ mail }: { mail: IncomingMailView }) {
  const { t } = useTranslation('channels');
  const size = useFileWords().size(mail.rawBytes);
  const { shortfall, droppedFiles: count, outsidePictures } = mail;
  return (
    <>
      {shortfall && <Alert type="warning" showIcon title={t(`mail.shortfall.${shortfall}`, { size, count })} />}
      {outsidePictures > 0 && <Alert type="info" showIcon title={t('mail.outside', { count: outsidePictures })} />}
    </>
  );
}
