import {
  ControlOutlined,
  HistoryOutlined,
  MessageOutlined,
  OrderedListOutlined,
  PlusOutlined,
  ProfileOutlined,
  SnippetsOutlined,
} from '@ant-design/icons';
import { deskRegister } from '../../../web/register.ts';
import { ticketQueues } from '../ticket-queue.contract.ts';
import { queueKeys, queuePath } from './queues/queue-path.ts';
import { ticketPageKeys } from './acts/ticket-page-keys.ts';
import { pathOfNumber } from './tickets/ticket-path.ts';

/** What a new ticket is told of where it begins. */
const givenAs: Record<string, string> = { contact: 'callerId', asset: 'assetId', customer: 'customerId' };

export const desk = deskRegister({
  screens: [
    {
      path: '/time-entries',
      load: () => import('./time/time-screen.tsx').then((file) => file.TimeScreen),
      permission: 'ticket.read_work',
    },
    {
      path: '/tickets',
      load: () => import('./tickets/tickets-screen.tsx').then((file) => file.TicketsScreen),
      permission: 'ticket.read',
    },
    {
      path: '/tickets/new',
      load: () => import('./record/record-screen.tsx').then((file) => file.RecordScreen),
      permission: 'ticket.record',
    },
    {
      path: '/bulk-runs',
      load: () => import('./bulk/bulk-runs-screen.tsx').then((file) => file.BulkRunsScreen),
      permission: 'ticket.bulk',
    },
    {
      path: '/bulk-runs/$bulkRun',
      load: () => import('./bulk/bulk-run-screen.tsx').then((file) => file.BulkRunScreen),
      permission: 'ticket.bulk',
    },
    {
      path: '/tickets/$ticket',
      load: () => import('./page/ticket-screen.tsx').then((file) => file.TicketScreen),
      permission: 'ticket.read',
    },
    {
      path: '/tickets/$ticket/clocks',
      load: () => import('./page/ticket-clocks-screen.tsx').then((file) => file.TicketClocksScreen),
      permission: 'clock.read_story',
    },
    {
      path: '/tickets/$ticket/clocks/$clock',
      load: () => import('./page/ticket-clocks-screen.tsx').then((file) => file.TicketClocksScreen),
      permission: 'clock.read_story',
    },
    {
      path: '/ticket-templates',
      load: () => import('./templates/templates-screen.tsx').then((file) => file.TemplatesScreen),
      permission: 'ticket_template.read',
    },
    {
      path: '/canned-texts',
      load: () => import('./canned-texts/canned-texts-screen.tsx').then((file) => file.CannedTextsScreen),
      permission: 'canned_text.write',
    },
    {
      path: '/desk-setting',
      load: () => import('./settings/desk-setting-screen.tsx').then((file) => file.DeskSettingScreen),
      permission: 'desk_setting.read',
    },
  ],
  topParts: [
    {
      id: 'bulk',
      load: () => import('./top/running-work.tsx').then((file) => file.RunningWork),
      permission: 'ticket.bulk',
      order: 10,
    },
    {
      id: 'urgent',
      load: () => import('./top/urgent-clock.tsx').then((file) => file.UrgentClock),
      permission: 'ticket.read',
      order: 20,
    },
  ],
  pageKeys: [{ titleKey: 'service-desk:keys.page', permission: 'ticket.read', keys: ticketPageKeys }],
  menu: [
    {
      group: 'service',
      textKey: 'service-desk:time.plural',
      path: '/time-entries',
      icon: <HistoryOutlined />,
      permission: 'time_entry.record',
      order: 30,
    },
    {
      group: 'settings.desk',
      textKey: 'service-desk:template.title',
      path: '/ticket-templates',
      icon: <SnippetsOutlined />,
      permission: 'ticket_template.read',
      order: 31,
    },
    {
      group: 'settings.desk',
      textKey: 'service-desk:cannedText.title',
      path: '/canned-texts',
      icon: <MessageOutlined />,
      permission: 'canned_text.write',
      order: 32,
    },
    {
      group: 'settings.desk',
      textKey: 'service-desk:deskSetting.title',
      path: '/desk-setting',
      icon: <ControlOutlined />,
      permission: 'desk_setting.change',
      order: 30,
    },
    {
      group: 'service',
      textKey: 'service-desk:ticket.plural',
      path: '/tickets',
      icon: <ProfileOutlined />,
      permission: 'ticket.read',
      order: 10,
    },
  ],
  commands: [
    {
      id: 'ticket.new',
      textKey: 'service-desk:command.new',
      path: '/tickets/new',
      icon: <PlusOutlined />,
      permission: 'ticket.record',
      shortcut: 'c',
      isPrimary: true,
    },
    ...ticketQueues.map((queue) => ({
      id: `queue.${queue}`,
      textKey: `service-desk:queue.command.${queue}`,
      path: queuePath(queue),
      icon: <ProfileOutlined />,
      permission: 'ticket.read',
      shortcut: `g ${queueKeys[queue]}`,
    })),
    {
      id: 'bulk.list',
      textKey: 'service-desk:bulk.list',
      path: '/bulk-runs',
      icon: <OrderedListOutlined />,
      permission: 'ticket.bulk',
    },
  ],
  searchKinds: [
    {
      kind: 'ticket',
      textKey: 'service-desk:ticket.plural',
      icon: <ProfileOutlined />,
      jump: pathOfNumber,
      allPath: (q) => queuePath('all', q),
    },
  ],
  searchActs: [
    {
      kinds: ['contact', 'asset', 'customer'],
      textKey: 'service-desk:command.new',
      path: ({ kind, id }) => `/tickets/new?${givenAs[kind]}=${id}`,
      permission: 'ticket.record',
    },
  ],
  tiles: [
    {
      code: 'queue',
      textKey: 'service-desk:tile.queue',
      load: () => import('./tiles/queue-tile.tsx').then((file) => file.QueueTile),
      permission: 'ticket.read',
      choices: (['mine', 'my_team', 'unassigned', 'due_today', 'overdue'] as const).map((code) => ({
        code,
        textKey: `service-desk:tile.${code}`,
      })),
    },
    {
      code: 'urgent',
      textKey: 'service-desk:tile.urgent',
      load: () => import('./tiles/urgent-tile.tsx').then((file) => file.UrgentTile),
      permission: 'ticket.read',
    },
  ],
  panels: [
    {
      panelFor: 'call',
      textKey: 'service-desk:channelRecord.known',
      load: () => import('./channels/call-context.tsx').then((file) => file.CallContext),
      permission: 'ticket.read',
      order: 10,
    },
    {
      panelFor: 'channel_record',
      textKey: 'service-desk:channelRecord.panel',
      load: () => import('./channels/record-to-ticket.tsx').then((file) => file.RecordToTicket),
      permission: 'ticket.read',
      order: 10,
    },
    {
      panelFor: 'contract',
      textKey: 'service-desk:panel.title',
      load: () => import('./panels/contract-tickets.tsx').then((file) => file.ContractTickets),
      permission: 'ticket.read',
      order: 40,
    },
    {
      panelFor: 'contact',
      textKey: 'service-desk:panel.title',
      load: () => import('./panels/contact-tickets.tsx').then((file) => file.ContactTickets),
      permission: 'ticket.read',
      order: 10,
    },
    {
      panelFor: 'asset',
      textKey: 'service-desk:panel.title',
      load: () => import('./panels/asset-tickets.tsx').then((file) => file.AssetTickets),
      permission: 'ticket.read',
      order: 10,
    },
    {
      panelFor: 'customer',
      textKey: 'service-desk:panel.title',
      load: () => import('./panels/customer-tickets.tsx').then((file) => file.CustomerTickets),
      permission: 'ticket.read',
      order: 10,
    },
    {
      panelFor: 'customer',
      textKey: 'service-desk:deskSetting.panel',
      load: () => import('./settings/customer-desk-setting-panel.tsx').then((file) => file.CustomerDeskSettingPanel),
      permission: 'desk_setting.read',
      order: 50,
    },
  ],
});
