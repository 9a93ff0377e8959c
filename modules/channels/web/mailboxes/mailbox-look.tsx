import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import type { MailboxView } from '../../mailbox.contract.ts';

/** Mail stops without anybody waiting for it: here whoever can mend it learns why, and since when. */
export function MailboxLook({ mailbox: { look, isActive } }: { mailbox: MailboxView }) {
  const { t } = useTranslation('channels');
  const format = useFormat();
  const { at, trouble } = look;
  if (!isActive || (!trouble && at === null)) return null;
  if (!trouble) return <p className="yt-quiet">{t('mailbox.seenAt', { at: format.instant(at ?? '') })}</p>;
  const since = t('mailbox.since', { at: format.instant(trouble.since) });
  const said = trouble.said === '' ? since : `${t('mailbox.said', { said: trouble.said })} · ${since}`;
  return <Alert type="warning" showIcon title={t(`mailbox.trouble.${trouble.kind}`)} description={said} />;
}
