import type { ComponentType } from 'react';
import type { TicketView } from '../../ticket-view.contract.ts';
import { AssignTicketDialog } from './assign-ticket-dialog.tsx';
import { CancelTicketDialog } from './cancel-ticket-dialog.tsx';
import { ChangeTicketDialog } from './change-ticket-dialog.tsx';
import type { DialogAct } from './offered-acts.ts';
import { ReopenTicketDialog } from './reopen-ticket-dialog.tsx';
import { ResolveTicketDialog } from './resolve-ticket-dialog.tsx';
import { WaitOnTicketDialog } from './wait-on-ticket-dialog.tsx';

export interface TicketDialogProps {
  ticket: TicketView;
  onClose: () => void;
}

const dialogs: Record<DialogAct, ComponentType<TicketDialogProps>> = {
  resolve: ResolveTicketDialog,
  wait: WaitOnTicketDialog,
  assign: AssignTicketDialog,
  reopen: ReopenTicketDialog,
  change: ChangeTicketDialog,
  cancel: CancelTicketDialog,
};

export function ActDialog({ act, ...dialog }: TicketDialogProps & { act: DialogAct }) {
  const Dialog = dialogs[act];
  return <Dialog {...dialog} />;
}
