import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { useGo } from '../../../../web/ui/go.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { recordMailbox } from '../../mailbox.contract.ts';
import { MailboxForm, type MailboxEntries } from './mailbox-form.tsx';

const usual: Partial<MailboxEntries> = {
  port: 993,
  security: 'tls',
  folder: 'INBOX',
  mostMegabytes: 50,
  takesOld: false,
  isActive: true,
};

export function NewMailboxScreen() {
  const { t } = useTranslation('channels');
  const go = useGo();
  const record = useSend(recordMailbox);
  const send = async ({ password = '', ...body }: MailboxEntries) => {
    const { id } = await record.mutateAsync({ body: { ...body, password } });
    go(`/mailboxes/${id}`);
  };
  return (
    <Page title={t('mailbox.newTitle')} breadcrumb={[{ text: t('mailbox.plural'), to: '/mailboxes' }]} layout="column">
      <MailboxForm initial={usual} hasPassword={false} send={send} />
    </Page>
  );
}
