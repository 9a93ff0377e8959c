import type { PanelProps } from '../../../../web/register.ts';
import { TicketsOf } from './tickets-of.tsx';

export function AssetTickets({ subjectId }: PanelProps) {
  return <TicketsOf who={{ assetId: subjectId }} />;
}
