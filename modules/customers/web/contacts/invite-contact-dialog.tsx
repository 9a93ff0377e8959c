import { Modal, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { contactRoles, inviteContact, type ContactView } from '../../contact.contract.ts';

interface InviteContactDialogProps {
  contact: ContactView;
  onClose: () => void;
}

/** First the role, then the one-time link to hand on: no mail is sent yet. */
export function InviteContactDialog({ contact, onClose }: InviteContactDialogProps) {
  const { t } = useTranslation('customers');
  const [made, setMade] = useState<{ link: string; expiresAt: string } | null>(null);
  const invite = useSend(inviteContact, { onSent: setMade });
  if (made) return <LinkMade {...made} onClose={onClose} />;
  return (
    <FormDialog<BodyOf<typeof inviteContact>>
      title={t('contact.inviteTitle', { name: contact.name })}
      text={t('contact.inviteText')}
      fields={[
        {
          kind: 'radio',
          name: 'role',
          label: t('contact.role'),
          choices: contactRoles.map((value) => ({ value, label: t(`identity:role.${value}`) })),
        },
      ]}
      initial={{ role: 'end_user' }}
      submit={(body) => invite.mutateAsync({ params: { contact: contact.id }, body })}
      submitText={t('contact.makeLink')}
      onClose={() => (invite.data ? undefined : onClose())}
    />
  );
}

function LinkMade({ link, expiresAt, onClose }: { link: string; expiresAt: string; onClose: () => void }) {
  const { t } = useTranslation('customers');
  const format = useFormat();
  return (
    <Modal open title={t('contact.linkTitle')} onCancel={onClose} onOk={onClose} cancelButtonProps={{ hidden: true }}>
      <p>{t('contact.linkText', { until: format.instant(expiresAt) })}</p>
      <Typography.Paragraph copyable code>
        {new URL(link, window.location.origin).href}
      </Typography.Paragraph>
    </Modal>
  );
}
