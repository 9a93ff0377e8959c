import { DownloadOutlined } from '@ant-design/icons';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { addressOf } from '../../../../web/api/address.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { SafePage } from '../../../../web/ui/safe-page.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { AttachmentStrip } from '../../../files/web/index.ts';
import {
  readIncomingMail,
  readMailPage,
  readRawMail,
  type IncomingMailView,
  type MailAddress,
} from '../../incoming-mail.contract.ts';
import { MailNotes } from './mail-notes.tsx';
import './whole-mail.css';

/** A mail as its writer laid it out, safe to look at, with its files; for whoever may, as it came. */
export function WholeMail({ id }: { id: string }) {
  const result = useAnswer(readIncomingMail, { params: { incomingMail: id } });
  return <Answered result={result}>{(mail) => <Whole mail={mail} />}</Answered>;
}

function Whole({ mail }: { mail: IncomingMailView }) {
  const { t } = useTranslation('channels');
  const params = { incomingMail: mail.id };
  return (
    <article className="whole-mail">
      <MailHead mail={mail} />
      <MailNotes mail={mail} />
      {mail.html === null ? (
        <MailText mail={mail} />
      ) : (
        <SafePage src={addressOf(readMailPage.path, params)} title={t('mail.page')} />
      )}
      <AttachmentStrip attachments={mail.attachments} />
      {mail.abilities.includes('readRaw') && (
        <a href={addressOf(readRawMail.path, params)} download>
          <DownloadOutlined /> {t('mail.saveRaw')}
        </a>
      )}
    </article>
  );
}

function MailHead({ mail }: { mail: IncomingMailView }) {
  const { t } = useTranslation('channels');
  const { from, addresses, subject, sentAt, cameAt } = mail;
  return (
    <Facts
      items={[
        { label: t('mail.from'), value: from && worded(from) },
        { label: t('mail.to'), value: addresses.to.map(worded).join(', ') || null },
        ...(addresses.cc.length > 0 ? [{ label: t('mail.cc'), value: addresses.cc.map(worded).join(', ') }] : []),
        { label: t('mail.subject'), value: subject || null },
        { label: t('mail.cameAt'), value: <InstantText at={cameAt} /> },
        ...(sentAt ? [{ label: t('mail.sentAt'), value: <InstantText at={sentAt} /> }] : []),
      ]}
    />
  );
}

function worded({ name, address }: MailAddress): string {
  return name === '' ? address : `${name} <${address}>`;
}

function MailText({ mail: { freshText, quotedText, shortfall } }: { mail: IncomingMailView }) {
  const { t } = useTranslation('channels');
  if (freshText === '' && quotedText === null) {
    return shortfall === 'unreadable' ? null : <Alert type="info" title={t('mail.isEmpty')} />;
  }
  return (
    <div className="whole-mail-text">
      <p>{freshText}</p>
      {quotedText !== null && (
        <details>
          <summary>{t('mail.quoted')}</summary>
          <p>{quotedText}</p>
        </details>
      )}
    </div>
  );
}
