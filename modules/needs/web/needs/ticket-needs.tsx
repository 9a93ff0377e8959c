import type { PanelProps } from '../../../../web/register.ts';
import { NeedsOf } from './needs-of.tsx';

export function TicketNeeds({ subjectId }: PanelProps) {
  return <NeedsOf whose={{ ticketId: subjectId }} most={1} />;
}
