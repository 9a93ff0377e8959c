import type { PanelProps } from '../../../../web/register.ts';
import { TicketsOf } from './tickets-of.tsx';

export function CustomerTickets({ subjectId }: PanelProps) {
  return <TicketsOf who={{ customerId: subjectId }} />;
}
