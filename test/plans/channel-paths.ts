import { pageOfCalls, type CallFilter } from '../../modules/channels/server/calls/call-list.store.ts';
import { callForChange } from '../../modules/channels/server/calls/call.store.ts';
import { callsFor } from '../../modules/channels/server/calls/own-call.store.ts';
import {
  pageOfChannelRecords,
  type ChannelRecordFilter,
} from '../../modules/channels/server/records/channel-record-list.store.ts';
import { takeLateRecords } from '../../modules/channels/server/records/late-record.store.ts';
import { contactsByPhone } from '../../modules/customers/index.ts';
import { fridayAfternoon } from '../harness/providers.ts';
import type { FilledProvider, ReadingPath } from './path.ts';

/** A page of fifty and a row more, each with the names of customer, contact, staff and what else it leads to. */
const page = 51 * 7;

/** The channel log and calls, as they are listed, and as each event of a phone system is held against them. */
export function channelPaths({ staff, ofOne, system, nth }: FilledProvider): ReadingPath[] {
  const log = (says: string, filter: ChannelRecordFilter, by: RegExp): ReadingPath => ({
    says: `the channel log ${says}`,
    who: staff,
    work: (tx) => pageOfChannelRecords(tx, filter, {}),
    by: [by],
    most: page + 100,
  });
  const calls = (says: string, filter: CallFilter, by: RegExp): ReadingPath => ({
    says: `calls ${says}`,
    who: staff,
    work: (tx) => pageOfCalls(tx, filter, {}),
    by: [by],
    most: page + 100,
  });
  const [agentId, customerId, contactId] = [nth('staff', 3), nth('customer', 5), nth('contact', 3)];
  return [
    log('newest first', {}, /^channel_record_by_time$/),
    log('that nobody has settled', { state: 'open' }, /^channel_record_(open|by_time)$/),
    // for a hundred entries of theirs the planner reads the few thousand contacts of this provider whole
    { ...log('of somebody who took it', { agentId }, /^channel_record_by_agent$/), most: 5600 },
    log('of a customer', { customerId }, /^channel_record_by_customer$/),
    log('of a contact', { contactId }, /^channel_record_by_contact$/),
    { ...log('of a ticket', { subjectId: nth('ticket', 7) }, /^channel_record_by_subject$/), most: 20 },
    { ...log('of a limited staff member', {}, /^channel_record_by_(customer|time)$/), who: ofOne, most: 4000 },
    calls('newest first', {}, /^call_by_time$/),
    calls('of somebody who took them', { agentId }, /^call_by_agent$/),
    calls('of a customer', { customerId }, /^call_by_customer$/),
    calls('of a contact', { contactId }, /^call_by_contact$/),
    {
      says: 'the calls that ring for somebody',
      who: staff,
      work: (tx) =>
        callsFor(tx, {
          staffId: agentId,
          teamIds: [nth('team', 1)],
          since: { rings: fridayAfternoon, talks: fridayAfternoon },
        }),
      by: [],
      most: 50,
    },
    {
      says: 'the call that an event is about',
      who: system,
      work: (tx) => callForChange(tx, { externalId: 'call-77' }),
      by: [/^call_tenant_id_external_id_key$/],
      most: 10,
    },
    {
      says: 'who has a number',
      who: staff,
      work: (tx) => contactsByPhone(tx, '13900000077'),
      by: [/^look_up/],
      most: 200,
    },
    {
      says: 'what nobody has settled in time',
      who: system,
      work: (tx) => takeLateRecords(tx, fridayAfternoon, 50),
      by: [/^channel_record_(open|by_time|pkey)$/],
      most: 1000,
    },
  ];
}
