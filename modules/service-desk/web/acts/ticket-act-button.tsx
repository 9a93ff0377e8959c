import {
  CheckOutlined,
  CloseCircleOutlined,
  EditOutlined,
  LikeOutlined,
  PauseOutlined,
  PlayCircleOutlined,
  RollbackOutlined,
  SwapOutlined,
  UserAddOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { ActButton } from '../../../../web/ui/act-button.tsx';
import { useConfirm } from '../../../../web/ui/use-confirm.ts';
import { useNotice } from '../../../../web/ui/use-notice.ts';
import { acceptTicket, confirmTicket, resumeTicket } from '../../ticket-act.contract.ts';
import type { TicketView } from '../../ticket-view.contract.ts';
import { keys, type OfferedAct } from './offered-acts.ts';

const icons: Record<OfferedAct, ReactNode> = {
  accept: <UserAddOutlined />,
  resume: <PlayCircleOutlined />,
  confirm: <LikeOutlined />,
  resolve: <CheckOutlined />,
  wait: <PauseOutlined />,
  assign: <SwapOutlined />,
  reopen: <RollbackOutlined />,
  change: <EditOutlined />,
  cancel: <CloseCircleOutlined />,
};

interface TicketActButtonProps {
  act: OfferedAct;
  ticket: TicketView;
  isNext: boolean;
  onDialog: () => void;
}

export function TicketActButton({ act, ticket, isNext, onDialog }: TicketActButtonProps) {
  const { t } = useTranslation('service-desk');
  const immediate = useImmediateActs(ticket);
  const deed = immediate[act as keyof typeof immediate] ?? onDialog;
  return (
    <ActButton act={deed} icon={icons[act]} isNext={isNext} shortcut={keys[act]}>
      {t(`button.${act}`)}
    </ActButton>
  );
}

/** Done by one press; that a ticket is closed for good is asked first. */
function useImmediateActs({ id, number }: TicketView) {
  const { t } = useTranslation('service-desk');
  const ask = useConfirm();
  const notice = useNotice();
  const accept = useSend(acceptTicket);
  const resume = useSend(resumeTicket);
  const close = useSend(confirmTicket);
  const input = { params: { ticket: id } };
  return {
    accept: () => accept.mutateAsync(input),
    resume: () => resume.mutateAsync(input),
    confirm: () =>
      ask({
        title: t('confirm.title', { number }),
        text: t('confirm.text'),
        confirmText: t('button.confirm'),
        onConfirm: () => close.mutateAsync(input).catch(notice.failed),
      }),
  };
}
