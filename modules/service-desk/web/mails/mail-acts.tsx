import { Button } from 'antd';
import type { ComponentType } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../../web/api/session.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { ActButton } from '../../../../web/ui/act-button.tsx';
import { useHotkeys } from '../../../../web/ui/use-hotkeys.ts';
import type { IncomingMailView } from '../../../channels/incoming-mail.contract.ts';
import { retryMail, type MailIntakeView } from '../../mail-intake.contract.ts';
import { BlockSenderDialog } from './block-sender-dialog.tsx';
import { DismissMailDialog } from './dismiss-mail-dialog.tsx';
import { NewContactDialog } from './new-contact-dialog.tsx';
import { PutOnTicketDialog } from './put-on-ticket-dialog.tsx';
import { TakeAsDialog } from './take-as-dialog.tsx';

export interface MailDialogProps {
  mail: IncomingMailView;
  intake: MailIntakeView;
  onClose: () => void;
}

const dialogs = {
  takeAs: TakeAsDialog,
  newContact: NewContactDialog,
  putOnTicket: PutOnTicketDialog,
  dismiss: DismissMailDialog,
  block: BlockSenderDialog,
} as const satisfies Record<string, ComponentType<MailDialogProps>>;
type DialogName = keyof typeof dialogs;

/** What may be made of a mail that waits, each at one key. */
export function MailActs({ mail, intake }: Omit<MailDialogProps, 'onClose'>) {
  const { t } = useTranslation('service-desk');
  const [open, setOpen] = useState<DialogName | null>(null);
  const offered = useOffered(intake);
  const retry = useSend(retryMail);
  useHotkeys(Object.fromEntries(offered.map((name, at) => [String(at + 1), () => setOpen(name)])));
  const Dialog = open && dialogs[open];
  return (
    <div className="mail-acts">
      {intake.abilities.includes('retry') && (
        <ActButton shortcut="r" act={() => retry.mutateAsync({ params: { mailIntake: intake.id } })}>
          {t('mail.act.retry')}
        </ActButton>
      )}
      {offered.map((name, at) => (
        <Button
          key={name}
          type={at === 0 ? 'primary' : 'default'}
          danger={name === 'block'}
          aria-keyshortcuts={String(at + 1)}
          onClick={() => setOpen(name)}
        >
          {t(`mail.act.${name}`)}
          <span className="yt-button-key">{at + 1}</span>
        </Button>
      ))}
      {Dialog && <Dialog mail={mail} intake={intake} onClose={() => setOpen(null)} />}
    </div>
  );
}

/** In the order in which they are likely; what is not theirs to do is not there. */
function useOffered({ abilities }: MailIntakeView): DialogName[] {
  const mayAddContacts = useMay('contact.change');
  if (!abilities.includes('settle')) return [];
  return [
    'takeAs',
    ...(mayAddContacts ? ['newContact' as const] : []),
    'putOnTicket',
    'dismiss',
    ...(abilities.includes('block') ? ['block' as const] : []),
  ];
}
