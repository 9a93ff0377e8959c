import type { ModuleRegister, Permission } from '../../../platform/module/register.ts';
import { roleGroups } from '../../identity/index.ts';
import { customerRoles } from '../../identity/role.contract.ts';
import { announcementExport, readerExport } from './announcements/announcement.export.ts';
import { announcementRefusals } from './announcements/announcement.refusals.ts';
import { announcementRoutes } from './announcements/announcement.routes.ts';
import { contactsInReadings } from './postings/hold-contacts.ts';
import { postingsOfCustomers } from './postings/hold-customers.ts';
import { postDueAnnouncements } from './postings/post-announcement.ts';
import { postingNotices, postingsInNotices } from './postings/posting.notices.ts';
import { postingRoutes } from './postings/posting.routes.ts';
import { standAtNewcomer } from './postings/stand-at-newcomer.ts';

const { customerFacing, leads } = roleGroups;

const permissions: readonly Permission[] = [
  // what stands at a customer
  { code: 'announcement.read', roles: customerFacing, customerRoles, readsOnly: true },
  // all that were written, and who has read them
  { code: 'announcement.read_all', roles: ['hotline', ...leads], readsOnly: true },
  { code: 'announcement.record', roles: ['hotline', ...leads] },
];

export const announcementsModule: ModuleRegister = {
  name: 'announcements',
  routes: [...announcementRoutes, ...postingRoutes],
  permissions,
  refusals: [announcementRefusals],
  reactions: [
    {
      name: 'announcements.newcomer',
      to: ['customer.recorded'],
      run: (tx, { subject }) => standAtNewcomer(tx, subject.id),
    },
    {
      name: 'announcements.returner',
      to: ['customer.status_changed'],
      run: async (tx, { subject, payload }) => {
        if (payload['from'] === 'ended') await standAtNewcomer(tx, subject.id);
      },
    },
  ],
  jobs: [{ name: 'announcements.post-due', cron: '* * * * *', run: postDueAnnouncements }],
  notices: postingNotices,
  noticeSubjects: [postingsInNotices],
  names: [
    {
      kind: 'announcement',
      table: 'announcement',
      name: 'title',
      isForAllCustomers: true,
      page: '/announcements/{id}',
    },
    { kind: 'announcement_posting', table: 'announcementPosting', name: 'title' },
  ],
  liveTopics: [{ topic: 'announcement_posting', permission: 'announcement.read' }],
  exports: [announcementExport, readerExport],
  contactHolders: [contactsInReadings],
  customerHolders: [postingsOfCustomers],
};
