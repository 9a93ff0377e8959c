import { EditOutlined, UserAddOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnswerOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { SignInLinkDialog } from '../../../identity/web/index.ts';
import { retireContact, type ContactView, type inviteContact } from '../../contact.contract.ts';
import { RetireButton } from '../retire-button.tsx';
import { ChangeContactDialog } from './change-contact-dialog.tsx';
import { InviteContactDialog } from './invite-contact-dialog.tsx';

export function ContactActions({ contact }: { contact: ContactView }) {
  const { t } = useTranslation('customers');
  const [open, setOpen] = useState<'change' | 'invite' | null>(null);
  const [made, show] = useState<AnswerOf<typeof inviteContact> | null>(null);
  const retire = useSend(retireContact);
  const close = () => setOpen(null);
  const may = (ability: ContactView['abilities'][number]) => contact.abilities.includes(ability);
  return (
    <>
      {may('change') && (
        <Button icon={<EditOutlined />} onClick={() => setOpen('change')}>
          {t('shell:action.edit')}
        </Button>
      )}
      {may('invite') && (
        <Button icon={<UserAddOutlined />} onClick={() => setOpen('invite')}>
          {t('contact.invite')}
        </Button>
      )}
      {may('retire') && (
        <RetireButton
          question={t('contact.retireQuestion', { name: contact.name })}
          retire={() => retire.mutateAsync({ params: { contact: contact.id }, ifMatch: contact.revision })}
        />
      )}
      {open === 'change' && <ChangeContactDialog contact={contact} onClose={close} />}
      {open === 'invite' && <InviteContactDialog contact={contact} onMade={show} onClose={close} />}
      {made && <SignInLinkDialog name={contact.name} made={made} onClose={() => show(null)} />}
    </>
  );
}
