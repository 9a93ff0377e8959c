import { addSeconds, type Instant } from '../../kernel/instant.ts';
import { readCall, takeCallEvent, type CallEventKind } from '../../modules/channels/call.contract.ts';
import { dismissChannelRecord } from '../../modules/channels/channel-record.contract.ts';
import { changeExtension, recordHotline } from '../../modules/channels/phone.contract.ts';
import { readContact } from '../../modules/customers/contact.contract.ts';
import { customers as known, portal } from '../cast/cast.ts';
import { chanceFrom } from '../random.ts';
import type { Staffed } from './hire.ts';
import type { MovedIn } from './moved-in.ts';
import type { Player } from './player.ts';
import type { Request } from './ticket.ts';

/** Of the year only the last weeks are told by phone system too: before, nobody had connected it. */
export const phoneDays = 21;

/** The phone system of the story. */
export interface Phones {
  since: Instant;
  /** What becomes of a request that somebody phones about: with its entry in the channel log, where it rang. */
  ring(request: Request): Promise<Request>;
  /** What nobody has got round to yet. */
  leaveOpen(): Promise<void>;
}

/** The hotline and a customer's own line, an extension for whoever takes calls; then it rings. */
export async function connectPhones(
  player: Player,
  { admin, staff, teams }: Staffed,
  { customers, now }: { customers: readonly MovedIn[]; now: Instant },
): Promise<Phones> {
  const since = addSeconds(now, -phoneDays * 24 * 60 * 60);
  const moment = { caller: admin.caller, at: since };
  const teamId = teams.get('服务台') ?? '';
  const greeting = '您好，华信服务台，请问有什么可以帮您？';
  await player.do(recordHotline, moment, { body: { number: portal.hotline, name: '总热线', teamId, greeting } });
  const own = customers.find(({ is }) => is.shortName === known.donghai.shortName);
  const line = { number: '0574-88886666', name: '东海专线', teamId, greeting: '您好，东海服务专线。' };
  if (own) await player.do(recordHotline, moment, { body: { ...line, customerId: own.id } });
  const takers = staff.filter(({ is }) => is.deskGrade !== undefined);
  const extensions = new Map(takers.map(({ id }, place) => [id, String(8001 + place)]));
  for (const [id, extension] of extensions) {
    await player.do(changeExtension, moment, { params: { staff: id }, body: { extension } });
  }
  const dialled = (customerId: string) => (customerId === own?.id ? line.number : portal.hotline);
  const system: System = { player, caller: admin.caller, now, dialled, extensions };
  return { since, ring: (request) => ring(system, request), leaveOpen: () => leaveOpen(system) };
}

interface System {
  player: Player;
  caller: Staffed['admin']['caller'];
  now: Instant;
  dialled(customerId: string): string;
  extensions: ReadonlyMap<string, string>;
}

/** They called before their ticket was written down; now and then they had put the phone down once already. */
async function ring(system: System, request: Request): Promise<Request> {
  const extension = system.extensions.get(request.people.recorder.subjectId ?? '');
  if (request.channel !== 'phone' || extension === undefined) return request;
  const chance = chanceFrom(Date.parse(request.at));
  const { contact, at } = { contact: request.callerId, at: request.at };
  const { player, caller } = system;
  const { mobile, phone } = await player.do(readContact, { caller, at }, { params: { contact } });
  const number = mobile ?? phone ?? undefined;
  // two may call in the same second
  const id = `${at}-${contact}`;
  const call = { id, number, dialled: system.dialled(request.customerId), extension };
  if (chance.percent(7)) await hangUp(system, { ...call, id: `${id}-first` }, addSeconds(at, -420));
  const answered = addSeconds(at, -chance.between(30, 50));
  const began = addSeconds(answered, -chance.between(3, 25));
  await tell(system, call, { event: 'ringing', at: began });
  const { callId } = await tell(system, call, { event: 'answered', at: answered });
  const { channelRecordId } = await player.do(readCall, { caller, at }, { params: { call: callId } });
  await endLater(system, call, addSeconds(at, chance.between(40, 420)));
  return channelRecordId === null ? request : { ...request, channelRecordId };
}

interface Ringing {
  id: string;
  number: string | undefined;
  dialled: string;
  extension: string;
}

function tell({ player, caller }: System, call: Ringing, { event, at }: { event: CallEventKind; at: Instant }) {
  const { id: callId, number, dialled, extension } = call;
  const body = { eventId: `${callId}-${event}`, callId, event, at, number, dialled, extension };
  return player.do(takeCallEvent, { caller, at }, { body });
}

/** What has not ended by now goes on. */
async function endLater(system: System, call: Ringing, at: Instant): Promise<void> {
  if (at < system.now) await tell(system, call, { event: 'ended', at });
}

/** Numbers that nobody knows: one has waited to be called back for too long, the other not yet. */
async function leaveOpen(system: System): Promise<void> {
  for (const [number, minutes] of [
    ['021-64331208', 47],
    ['13916650284', 8],
  ] as const) {
    const at = addSeconds(system.now, -minutes * 60);
    const call = { id: `${at}-open`, number, dialled: portal.hotline, extension: '8001' };
    await tell(system, call, { event: 'ringing', at });
    await tell(system, call, { event: 'abandoned', at: addSeconds(at, 34) });
  }
}

/** Nobody had answered; they call again, and so that entry says nothing of its own. */
async function hangUp(system: System, call: Ringing, at: Instant): Promise<void> {
  const { player, caller } = system;
  await tell(system, call, { event: 'ringing', at });
  const { callId } = await tell(system, call, { event: 'abandoned', at: addSeconds(at, 28) });
  const { channelRecordId } = await player.do(readCall, { caller, at }, { params: { call: callId } });
  if (channelRecordId === null) return;
  const body = { reason: 'repeated' as const, note: '随后再次来电，已建单' };
  await player.do(
    dismissChannelRecord,
    { caller, at: addSeconds(at, 600), seen: 1 },
    { params: { channelRecord: channelRecordId }, body },
  );
}
