import { addSeconds, type Instant } from '../../kernel/instant.ts';
import {
  recordStandingConsent,
  withdrawStandingConsent,
} from '../../modules/service-desk/standing-consent.contract.ts';
import { customers as known } from '../cast/cast.ts';
import type { Hired } from './hire.ts';
import type { MovedIn } from './moved-in.ts';
import type { Player } from './player.ts';

const daySeconds = 86_400;
/** Where nobody sits. */
const unattended = new Set(['server', 'network']);

/** Two customers agreed once and for all to remote work on machines that nobody sits at; one took one back (SD-25). */
export async function agreeToRemote(
  player: Player,
  customers: readonly MovedIn[],
  { noter, now }: { noter: Hired; now: Instant },
): Promise<void> {
  const factory = customers.find(({ is }) => is.shortName === known.donghai.shortName);
  const school = customers.find(({ is }) => is.shortName === known.xiling.shortName);
  if (factory) await agree(player, factory, { noter, now });
  const [teacher] = school?.contacts ?? [];
  if (!school || !teacher) return;
  const moment = { caller: noter.caller, at: addSeconds(now, -40 * daySeconds) };
  const body = {
    customerId: school.id,
    contactId: teacher.id,
    scope: 'view',
    note: '暑假期间看机房，开学即撤回。',
  } as const;
  const given = await player.do(recordStandingConsent, moment, { body });
  const later = { caller: noter.caller, at: addSeconds(now, -12 * daySeconds) };
  await player.do(withdrawStandingConsent, later, { params: { standingConsent: given.id } });
}

async function agree(
  player: Player,
  { id: customerId, contacts, machines }: MovedIn,
  { noter, now }: { noter: Hired; now: Instant },
): Promise<void> {
  const [contact] = contacts;
  if (!contact) return;
  const moment = { caller: noter.caller, at: addSeconds(now, -75 * daySeconds) };
  const note = '合同附件三：无人值守设备可远程维护，每次留记录。';
  const quiet = machines.filter(({ kind }) => unattended.has(kind));
  // a story told small has none of them
  for (const { id: assetId } of (quiet.length > 0 ? quiet : machines).slice(0, 2)) {
    const body = { customerId, contactId: contact.id, assetId, scope: 'file_transfer', note } as const;
    await player.do(recordStandingConsent, moment, { body });
  }
}
