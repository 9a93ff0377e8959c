import type { PanelProps } from '../../../../web/register.ts';
import { AttachmentsPanel } from './attachments-panel.tsx';

export function TicketAttachments({ subjectId }: PanelProps) {
  return <AttachmentsPanel subject={{ kind: 'ticket', id: subjectId }} mayAddBy="ticket.reply" />;
}

export function CustomerAttachments({ subjectId }: PanelProps) {
  return <AttachmentsPanel subject={{ kind: 'customer', id: subjectId }} mayAddBy="customer.change" />;
}

export function SiteAttachments({ subjectId }: PanelProps) {
  return <AttachmentsPanel subject={{ kind: 'site', id: subjectId }} mayAddBy="customer.change" />;
}

export function ContactAttachments({ subjectId }: PanelProps) {
  return <AttachmentsPanel subject={{ kind: 'contact', id: subjectId }} mayAddBy="contact.change" />;
}

export function AssetAttachments({ subjectId }: PanelProps) {
  return <AttachmentsPanel subject={{ kind: 'asset', id: subjectId }} mayAddBy="asset.change" />;
}

export function StaffAttachments({ subjectId }: PanelProps) {
  return <AttachmentsPanel subject={{ kind: 'staff', id: subjectId }} mayAddBy="staff.assess" />;
}
