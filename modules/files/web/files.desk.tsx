import { deskRegister, type Panel, type PanelHost } from '../../../web/register.ts';

/** Where files are shown, whom to, and the loader of their part. */
const shownOn: readonly [PanelHost, string, Panel['load']][] = [
  ['ticket', 'ticket.read', () => import('./attachments/attachments-of.tsx').then((file) => file.TicketAttachments)],
  [
    'customer',
    'customer.read',
    () => import('./attachments/attachments-of.tsx').then((file) => file.CustomerAttachments),
  ],
  ['site', 'customer.read', () => import('./attachments/attachments-of.tsx').then((file) => file.SiteAttachments)],
  ['contact', 'contact.read', () => import('./attachments/attachments-of.tsx').then((file) => file.ContactAttachments)],
  ['asset', 'asset.read', () => import('./attachments/attachments-of.tsx').then((file) => file.AssetAttachments)],
  ['staff', 'staff.assess', () => import('./attachments/attachments-of.tsx').then((file) => file.StaffAttachments)],
];

export const desk = deskRegister({
  panels: shownOn.map(([panelFor, permission, load]) => ({
    panelFor,
    textKey: 'files:attachment.plural',
    load,
    permission,
    order: 30,
  })),
});
