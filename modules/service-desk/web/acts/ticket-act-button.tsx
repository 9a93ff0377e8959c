import { CheckOutlined, LikeOutlined, PlayCircleOutlined, UserAddOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../../../../web/api/problem.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { ActButton } from '../../../../web/ui/act-button.tsx';
import { holdLetters } from '../../../../web/ui/hold-letters.ts';
import { useConfirm } from '../../../../web/ui/use-confirm.ts';
import { useNotice } from '../../../../web/ui/use-notice.ts';
import { acceptTicket, confirmTicket, resumeTicket } from '../../ticket-act.contract.ts';
import type { TicketView } from '../../ticket-view.contract.ts';
import { dialogActs, keys, type DialogAct, type OfferedAct } from './offered-acts.ts';

/** Of what leads on: only the one that is proposed has its picture, so that it stands out. */
const icons: Partial<Record<OfferedAct, ReactNode>> = {
  accept: <UserAddOutlined />,
  resume: <PlayCircleOutlined />,
  confirm: <LikeOutlined />,
  resolve: <CheckOutlined />,
};

interface TicketActButtonProps {
  act: OfferedAct;
  ticket: TicketView;
  isNext: boolean;
  openDialog: (act: DialogAct) => void;
}

export function TicketActButton({ act, ticket, isNext, openDialog }: TicketActButtonProps) {
  const { t } = useTranslation('service-desk');
  const immediate = useImmediateActs(ticket, openDialog);
  const dialog = dialogActs.find((one) => one === act);
  const open = (named: DialogAct) => {
    holdLetters();
    openDialog(named);
  };
  const deed = dialog ? () => open(dialog) : immediate[act as keyof typeof immediate];
  return (
    <ActButton act={deed} icon={isNext && icons[act]} isNext={isNext} shortcut={keys[act]}>
      {t(`button.${act}`)}
    </ActButton>
  );
}

/** Done by one press; that a ticket is closed for good is asked first. */
function useImmediateActs({ id, number }: TicketView, openDialog: (act: DialogAct) => void) {
  const { t } = useTranslation('service-desk');
  const ask = useConfirm();
  const notice = useNotice();
  const accept = useSend(acceptTicket);
  const resume = useSend(resumeTicket);
  const close = useSend(confirmTicket);
  const input = { params: { ticket: id } };
  /** Where the customer signs, it is asked who did. */
  const signOr = (refusal: unknown) => {
    if (refusal instanceof Problem && refusal.code === 'ticket.signature_needed') openDialog('sign');
    else notice.failed(refusal);
  };
  return {
    accept: () => accept.mutateAsync(input),
    resume: () => resume.mutateAsync(input),
    confirm: () =>
      ask({
        title: t('confirm.title', { number }),
        text: t('confirm.text'),
        confirmText: t('button.confirm'),
        onConfirm: () => close.mutateAsync(input).catch(signOr),
      }),
  };
}
