import type { ModuleRegister, Permission } from '../../../platform/module/register.ts';
import { roleGroups } from '../../identity/index.ts';
import { callExport } from './calls/call.export.ts';
import { callJobs } from './calls/call.jobs.ts';
import { callFacts } from './calls/call.measures.ts';
import { callRefusals } from './calls/call.refusals.ts';
import { callRoutes } from './calls/call.routes.ts';
import { mailOffered } from './mail.module.ts';
import { extensionRefusals, hotlineRefusals } from './phones/hotline.refusals.ts';
import { phoneRoutes } from './phones/phone.routes.ts';
import { channelRecordExport } from './records/channel-record.export.ts';
import { channelRecordJobs } from './records/channel-record.jobs.ts';
import { recordFacts } from './records/channel-record.measures.ts';
import { lateNotice, recordsInNotices } from './records/channel-record.notices.ts';
import { channelRecordRefusals } from './records/channel-record.refusals.ts';
import { channelRecordRoutes } from './records/channel-record.routes.ts';
import { contactsInRecords, recordsOfCustomers } from './records/hold-records.ts';
import type { ModulesAbove } from './records/modules-above.ts';

const permissions: readonly Permission[] = [
  { code: 'channel_record.read', roles: roleGroups.customerFacing, readsOnly: true },
  { code: 'channel_record.settle', roles: roleGroups.customerFacing },
  { code: 'call.read', roles: roleGroups.customerFacing, readsOnly: true },
  // for whom a call rings that nobody in particular is called by
  { code: 'call.take', roles: ['hotline', 'call_taker', 'first_line', 'service_manager', 'team_leader'] },
  // held by the token of a phone system
  { code: 'call.post_events', roles: ['service_manager'] },
  { code: 'phone.change', roles: ['service_manager'] },
  // is told of what nobody settles in time
  { code: 'channel_record.supervise', roles: roleGroups.teamLeads, readsOnly: true },
];

/** Entries of the channel log are made into things of the modules above, which this one knows by kind and id alone. */
export function channelsModule(above: ModulesAbove): ModuleRegister {
  return {
    ...mailOffered,
    name: 'channels',
    routes: [...channelRecordRoutes(above), ...callRoutes, ...phoneRoutes, ...mailOffered.routes],
    permissions: [...permissions, ...mailOffered.permissions],
    refusals: [channelRecordRefusals, callRefusals, hotlineRefusals, extensionRefusals, ...mailOffered.refusals],
    exports: [channelRecordExport, callExport],
    facts: [recordFacts, callFacts],
    contactHolders: [contactsInRecords, ...mailOffered.contactHolders],
    customerHolders: [recordsOfCustomers, ...mailOffered.customerHolders],
    jobs: [...channelRecordJobs, ...callJobs, ...mailOffered.jobs],
    notices: [lateNotice, ...mailOffered.notices],
    noticeSubjects: [recordsInNotices, ...mailOffered.noticeSubjects],
    liveTopics: [
      { topic: 'channel_record', permission: 'channel_record.read' },
      { topic: 'call', permission: 'call.read' },
      ...mailOffered.liveTopics,
    ],
    names: [
      { kind: 'call', table: 'call', name: 'number', page: '/calls' },
      { kind: 'hotline', table: 'hotline', name: 'name', page: '/phone' },
      { kind: 'channel_record', table: 'channelRecord', name: 'label', page: '/channel-records?row={id}' },
      ...mailOffered.names,
    ],
  };
}
