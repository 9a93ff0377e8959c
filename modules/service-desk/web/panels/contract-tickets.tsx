import type { PanelProps } from '../../../../web/register.ts';
import { TicketsOf } from './tickets-of.tsx';

export function ContractTickets({ subjectId }: PanelProps) {
  return <TicketsOf who={{ contractId: subjectId }} />;
}
