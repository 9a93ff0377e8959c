import { recordEmergencyPlan } from '../../modules/service-desk/emergency-plan.contract.ts';
import { recordMajorIncidentRule } from '../../modules/service-desk/major-incident-rule.contract.ts';
import { declareMajorIncident } from '../../modules/service-desk/major-incident.contract.ts';
import { noteRemoteConsent } from '../../modules/service-desk/remote-consent.contract.ts';
import { startRemoteSession } from '../../modules/service-desk/remote-session.contract.ts';
import { recordReworkExclusion } from '../../modules/service-desk/rework.contract.ts';
import { recordStandingConsent } from '../../modules/service-desk/standing-consent.contract.ts';
import { resolveTicket } from '../../modules/service-desk/ticket-act.contract.ts';
import { recordTicket } from '../../modules/service-desk/ticket.contract.ts';
import { listCategories } from '../../modules/catalogue/category.contract.ts';
import { recordAsset } from '../../modules/assets/asset.contract.ts';
import type { Client } from '../cast/client.ts';

interface Whose {
  customerId: string;
  contactId: string;
  /** In titles, notes and evidence. */
  word: string;
}

/** Consent and a session, a fault that came back and why it is not free, and a major incident with its plan and rule. */
export async function reachAndLead(admin: Client, whose: Whose): Promise<Record<string, string>> {
  return { ...(await reach(admin, whose)), ...(await comeBack(admin, whose)), ...(await lead(admin, whose)) };
}

function record(client: Client, { customerId, contactId, word }: Whose, more: object = {}) {
  const body = { kind: 'incident', customerId, callerId: contactId, title: word, channel: 'phone', ...more } as const;
  return client.ask(recordTicket, { body });
}

async function reach(admin: Client, whose: Whose) {
  const { customerId, contactId, word } = whose;
  const { id: ticket } = await record(admin, whose);
  const params = { ticket };
  const consent = await admin.ask(noteRemoteConsent, { params, body: { scope: 'control', contactId } });
  const session = await admin.ask(startRemoteSession, { params, body: { scope: 'control', tool: word } });
  const standing = await admin.ask(recordStandingConsent, {
    body: { customerId, contactId, scope: 'control', note: word },
  });
  return { remoteConsent: consent.id, remoteSession: session.id, standingConsent: standing.id };
}

async function comeBack(admin: Client, whose: Whose) {
  const { items } = await admin.ask(listCategories);
  const categoryId = items[0]?.id ?? '';
  const { id: assetId } = await admin.ask(recordAsset, {
    body: { customerId: whose.customerId, name: whose.word, kind: 'desktop' },
  });
  const earlier = await record(admin, whose, { assetId, categoryId });
  const solution = { code: 'permanent', mode: 'on_site', solution: whose.word };
  await admin.ask(resolveTicket, { params: { ticket: earlier.id }, body: solution });
  const linkedTo = { kind: 'recurrence_of', ticketId: earlier.id } as const;
  const again = await record(admin, whose, { assetId, categoryId, linkedTo });
  const exclusion = await admin.ask(recordReworkExclusion, {
    params: { ticket: again.id },
    body: { reason: 'surge', evidence: whose.word },
  });
  return { reworkExclusion: exclusion.id };
}

async function lead(admin: Client, whose: Whose) {
  const { id: ticketId } = await record(admin, whose);
  const suffix = ticketId.slice(-8);
  const plan = await admin.ask(recordEmergencyPlan, {
    body: { name: `断网预案 ${suffix}`, steps: ['通知负责人'], updateMinutes: 30 },
  });
  const rule = await admin.ask(recordMajorIncidentRule, {
    body: { name: `同一场所 ${suffix}`, together: 'site', tickets: 1000, minutes: 5 },
  });
  const major = await admin.ask(declareMajorIncident, {
    body: { title: '邮件系统中断', ticketIds: [ticketId], planId: plan.id },
  });
  return { emergencyPlan: plan.id, majorIncidentRule: rule.id, majorIncident: major.id };
}
