import { useTranslation } from 'react-i18next';
import { Status } from '../../../../web/ui/words/status.tsx';
import type { MailboxView } from '../../mailbox.contract.ts';

/** Whether mail comes in from it. */
export function MailboxState({ mailbox }: { mailbox: Pick<MailboxView, 'look' | 'isActive' | 'retiredAt'> }) {
  const { t } = useTranslation('channels');
  const { look, isActive, retiredAt } = mailbox;
  if (retiredAt !== null) return <Status tone="over" text={t('mailbox.retiredNote')} />;
  if (!isActive) return <Status tone="over" text={t('mailbox.off')} />;
  if (look.trouble) return <Status tone="breached" text={t('mailbox.troubled')} />;
  if (look.at === null) return <Status tone="waiting" text={t('mailbox.never')} />;
  return <Status tone="good" text={t('mailbox.on')} />;
}
