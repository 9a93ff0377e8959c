import type { ComponentType } from 'react';
import type { TicketView } from '../../ticket-view.contract.ts';
import { AssignTicketDialog } from './assign-ticket-dialog.tsx';
import { CancelTicketDialog } from './cancel-ticket-dialog.tsx';
import { ChangeTicketDialog } from './change-ticket-dialog.tsx';
import { EscalateTicketDialog } from './escalate-ticket-dialog.tsx';
import { HandOverDialog } from './hand-over-dialog.tsx';
import { LinkTicketDialog } from './link-ticket-dialog.tsx';
import { MergeTicketDialog } from './merge-ticket-dialog.tsx';
import { MilestoneDialog } from '../milestones/milestone-dialog.tsx';
import { MoveTicketDialog } from './move-ticket-dialog.tsx';
import type { DialogAct } from './offered-acts.ts';
import { ReopenTicketDialog } from './reopen-ticket-dialog.tsx';
import { ResolveTicketDialog } from './resolve-ticket-dialog.tsx';
import { SignTicketDialog } from './sign-ticket-dialog.tsx';
import { SplitTicketDialog } from './split-ticket-dialog.tsx';
import { WaitOnTicketDialog } from './wait-on-ticket-dialog.tsx';

export interface TicketDialogProps {
  ticket: TicketView;
  onClose: () => void;
}

const dialogs: Record<DialogAct, ComponentType<TicketDialogProps>> = {
  resolve: ResolveTicketDialog,
  wait: WaitOnTicketDialog,
  milestone: MilestoneDialog,
  assign: AssignTicketDialog,
  escalate: EscalateTicketDialog,
  reopen: ReopenTicketDialog,
  change: ChangeTicketDialog,
  cancel: CancelTicketDialog,
  sign: SignTicketDialog,
  hand_over: HandOverDialog,
  link: LinkTicketDialog,
  split: SplitTicketDialog,
  merge: MergeTicketDialog,
  move: MoveTicketDialog,
};

export function ActDialog({ act, ...dialog }: TicketDialogProps & { act: DialogAct }) {
  const Dialog = dialogs[act];
  return <Dialog {...dialog} />;
}
