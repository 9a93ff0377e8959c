import { EditOutlined, RollbackOutlined, StopOutlined, UserAddOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnswerOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { ActButton } from '../../../../web/ui/act-button.tsx';
import { SignInLinkDialog } from '../../../identity/web/index.ts';
import { reinstateContact, type ContactView, type inviteContact } from '../../contact.contract.ts';
import { ChangeContactDialog } from './change-contact-dialog.tsx';
import { ContactMore } from './contact-more.tsx';
import { InviteContactDialog } from './invite-contact-dialog.tsx';
import { RetireContactDialog } from './retire-contact-dialog.tsx';

export function ContactActions({ contact }: { contact: ContactView }) {
  const { t } = useTranslation('customers');
  const [open, setOpen] = useState<'change' | 'invite' | 'retire' | null>(null);
  const [made, show] = useState<AnswerOf<typeof inviteContact> | null>(null);
  const reinstate = useSend(reinstateContact);
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
        <Button danger icon={<StopOutlined />} onClick={() => setOpen('retire')}>
          {t('state.retire')}
        </Button>
      )}
      {may('reinstate') && (
        <ActButton
          icon={<RollbackOutlined />}
          act={() => reinstate.mutateAsync({ params: { contact: contact.id }, ifMatch: contact.revision })}
        >
          {t('contact.reinstate')}
        </ActButton>
      )}
      <ContactMore contact={contact} />
      {open === 'change' && <ChangeContactDialog contact={contact} onClose={close} />}
      {open === 'invite' && <InviteContactDialog contact={contact} onMade={show} onClose={close} />}
      {open === 'retire' && <RetireContactDialog contact={contact} onClose={close} />}
      {made && <SignInLinkDialog name={contact.name} made={made} onClose={() => show(null)} />}
    </>
  );
}
