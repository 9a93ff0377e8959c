import { listCalendars } from '../../modules/calendars/calendar.contract.ts';
import { recordAgreement } from '../../modules/sla/agreement.contract.ts';
import { makeAgreementVersion } from '../../modules/sla/agreement-version.contract.ts';
import { listClockKinds, recordClockKind } from '../../modules/sla/own-clock-kind.contract.ts';
import type { Client } from '../cast/client.ts';

const later = '2027-03-01T00:00:00.000Z';

/** An agreement with this customer, in force, with a version yet to begin; and a kind of clock of the provider's own. */
export async function agreeOnLevels(
  admin: Client,
  { customerId, name }: { customerId: string; name: string },
): Promise<{ agreement: string; agreementVersion: string; clockKind: string }> {
  const [calendar] = (await admin.ask(listCalendars, { query: {} })).items;
  const line = {
    name,
    kind: 'response',
    conditions: {},
    target: { value: 1, unit: 'hour' as const },
    calendarId: calendar?.id ?? '',
    pausingReasons: [],
    stopsOn: null,
    onPriorityChange: 'keep' as const,
    onReopening: 'continue' as const,
    beyondLimit: 'as_is' as const,
    extensionPercent: null,
  };
  const agreement = await admin.ask(recordAgreement, { body: { name, level: 'sla', customerId, lines: [line] } });
  const next = await admin.ask(makeAgreementVersion, {
    params: { agreement: agreement.id },
    body: { lines: [line], validFrom: later, reason: name },
    headers: { 'if-match': `"r${agreement.revision}"` },
  });
  return { agreement: agreement.id, agreementVersion: next.id, clockKind: await ownKind(admin) };
}

async function ownKind(admin: Client): Promise<string> {
  const known = (await admin.ask(listClockKinds)).items.find(({ id }) => id !== null);
  if (known?.id) return known.id;
  const body = { code: 'on_site_fix', name: '到场后修复', startsOn: 'arrived', stopsOn: 'resolved' } as const;
  return (await admin.ask(recordClockKind, { body })).id ?? '';
}
