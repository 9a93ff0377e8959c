import type { BodyOf } from '../../../../kernel/contract.ts';
import { Form } from '../../../../web/ui/form/form.tsx';
import { useTranslation } from 'react-i18next';
import type { changeMailbox } from '../../mailbox.contract.ts';
import { useMailboxFields } from './use-mailbox-fields.ts';

export type MailboxEntries = BodyOf<typeof changeMailbox>;

interface MailboxFormProps {
  initial: Partial<MailboxEntries>;
  hasPassword: boolean;
  send: (body: MailboxEntries) => Promise<void>;
}

const usualPort = { tls: 993, starttls: 143, none: 143 };

export function MailboxForm({ initial, hasPassword, send }: MailboxFormProps) {
  const { t } = useTranslation('channels');
  return (
    <Form<MailboxEntries>
      fields={useMailboxFields({ hasPassword })}
      initial={initial}
      emptyAs="null"
      // a password that was not entered is not sent: the old one stays
      submit={({ password, ...body }) => send(password ? { ...body, password } : body)}
      submitText={t('mailbox.save')}
      follow={({ security }) =>
        typeof security === 'string' && security in usualPort
          ? { port: usualPort[security as keyof typeof usualPort] }
          : {}
      }
    />
  );
}
