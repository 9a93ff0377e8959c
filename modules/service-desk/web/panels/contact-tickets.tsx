import type { PanelProps } from '../../../../web/register.ts';
import { TicketsOf } from './tickets-of.tsx';

export function ContactTickets({ subjectId }: PanelProps) {
  return <TicketsOf who={{ callerId: subjectId }} />;
}
