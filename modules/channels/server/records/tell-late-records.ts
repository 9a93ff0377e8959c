import { addSeconds } from '../../../../kernel/instant.ts';
import { namedId } from '../../../../platform/crypto/named-id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { staffWithRole } from '../../../identity/index.ts';
import { tellPeople } from '../../../notifications/index.ts';
import { channelRecordToldLate } from './channel-record.events.ts';
import { lateNotice } from './channel-record.notices.ts';
import { lateAfterMinutes } from './channel-record.rules.ts';
import { takeLateRecords, type LateRecord } from './late-record.store.ts';

const most = 500;
const supervisors = ['service_manager', 'team_leader'];

/** What is neither linked nor no business after 30 minutes is told to the supervisors (SD-24): once, and together. */
export async function tellLateRecords(tx: Tx): Promise<void> {
  const late = await takeLateRecords(tx, addSeconds(tx.now, -lateAfterMinutes * 60), most);
  if (late.length === 0) return;
  const held = await Promise.all(supervisors.map((role) => staffWithRole(tx, role)));
  const byCustomer = Map.groupBy(late, ({ customerId }) => customerId);
  await announce(tx, ...late.map(channelRecordToldLate));
  // who sees some customers only is told of theirs
  await tellPeople(tx, ...[...byCustomer.values()].flatMap((records) => tellingOf(records, held.flat())));
}

/** Of the oldest, and how many there are beside it. */
function tellingOf(records: readonly LateRecord[], whom: readonly string[]) {
  const [oldest] = records;
  if (oldest === undefined) return [];
  const { id, customerId, kind } = oldest;
  const key = namedId(id, lateNotice.kind);
  const subject = { kind: 'channel_record', id };
  return [
    { notice: lateNotice, key, subject, customerId, params: { kind, count: records.length }, whom, actorId: null },
  ];
}
