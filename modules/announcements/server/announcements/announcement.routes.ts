import { route, type Route } from '../../../../platform/module/register.ts';
import * as contract from '../../announcement.contract.ts';
import { changeAnnouncement } from './change-announcement.ts';
import { listAnnouncements } from './list-announcements.ts';
import { listReaders } from './list-readers.ts';
import { readAnnouncement } from './read-announcement.ts';
import { recordAnnouncement } from './record-announcement.ts';
import { withdrawAnnouncement } from './withdraw-announcement.ts';

const reads = 'announcement.read_all';
const records = 'announcement.record';

export const announcementRoutes: readonly Route[] = [
  route({ endpoint: contract.listAnnouncements, access: reads, run: listAnnouncements }),
  route({ endpoint: contract.readAnnouncement, access: reads, run: readAnnouncement }),
  route({ endpoint: contract.listAnnouncementReaders, access: reads, run: listReaders }),
  route({ endpoint: contract.recordAnnouncement, access: records, run: recordAnnouncement }),
  route({ endpoint: contract.changeAnnouncement, access: records, needsRevision: true, run: changeAnnouncement }),
  route({ endpoint: contract.withdrawAnnouncement, access: records, needsRevision: true, run: withdrawAnnouncement }),
];
