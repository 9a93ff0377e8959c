import { sideBySide } from '../../../../platform/database/side-by-side.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { MajorIncidentRow, MajorIncidentView } from '../../major-incident.contract.ts';
import { shownNumber } from '../tickets/ticket-record.rules.ts';
import { planToTake } from './emergency-plan.store.ts';
import { countHits, hitsOf, type HitCount } from './major-hit.store.ts';
import { majorAbilities } from './major-incident.policy.ts';
import { nextUpdateAt, type MajorIncident } from './major-incident.rules.ts';
import { staffNames } from './major-names.store.ts';
import { majorRuleById } from './major-rule.store.ts';
import { nameOfCommon } from './reported-together.store.ts';

type Names = ReadonlyMap<string, string>;

/** As the caller sees them: of customers that are not theirs they neither see which are hit, nor how many. */
export async function showMajorRows(tx: Tx, majors: readonly MajorIncident[]): Promise<MajorIncidentRow[]> {
  const [counts, names] = await sideBySide(
    countHits(
      tx,
      majors.map(({ id }) => id),
    ),
    staffNames(
      tx,
      majors.map(({ commanderId }) => commanderId),
    ),
  );
  return majors.map((major) => rowOf(major, counts.get(major.id), names));
}

export async function showMajor(tx: Tx, major: MajorIncident): Promise<MajorIncidentView> {
  const people = [...major.steps.map(({ doneById }) => doneById), ...major.actions.map(({ ownerId }) => ownerId)];
  const [counts, hits, names, rule] = await sideBySide(
    countHits(tx, [major.id]),
    hitsOf(tx, major.id),
    staffNames(tx, [major.commanderId, ...people]),
    proposalOf(tx, major),
  );
  return {
    ...rowOf(major, counts.get(major.id), names),
    ...partsOf(major, names),
    ...rule,
    hits: hits.map(({ id, customerId, customer, children, ...ticket }) => ({
      id,
      customer: { id: customerId, name: customer },
      ticket: { id: ticket.ticketId, number: shownNumber(ticket), title: ticket.title, status: ticket.status },
      children,
    })),
    abilities: majorAbilities(tx.caller, major),
    revision: major.revision,
  };
}

/** By which rule, and what it counted tickets of: a site or machine that is not theirs has no name for the caller. */
async function proposalOf(tx: Tx, { ruleId, proposedFor }: MajorIncident) {
  const rule = ruleId === null ? undefined : await majorRuleById(tx, ruleId);
  if (!rule) return { rule: null, about: null, rulePlan: null };
  const plan = rule.planId === null ? undefined : await planToTake(tx, rule.planId);
  const about = proposedFor === null ? '' : await nameOfCommon(tx, rule.together, proposedFor);
  return {
    rule: { id: rule.id, name: rule.name },
    about: about === '' ? null : about,
    rulePlan: plan ? { id: plan.id, name: plan.name } : null,
  };
}

function rowOf(major: MajorIncident, count: HitCount | undefined, names: Names): MajorIncidentRow {
  const { id, title, state, beganAt, declaredAt, stoodDownAt, toldAt } = major;
  return {
    id,
    title,
    state,
    beganAt,
    declaredAt,
    stoodDownAt,
    toldAt,
    commander: personOf(major.commanderId, names),
    nextUpdateAt: nextUpdateAt(major),
    tickets: count?.tickets ?? 0,
    customers: count?.customers ?? 0,
  };
}

function partsOf(major: MajorIncident, names: Names) {
  const { planName, updateMinutes, dismissReason, happened, cause, helped, closedAt } = major;
  return {
    planName,
    updateMinutes,
    dismissReason,
    happened,
    cause,
    helped,
    closedAt,
    steps: major.steps.map(({ doneById, ...step }) => ({ ...step, doneBy: names.get(doneById ?? '') ?? null })),
    actions: major.actions.map(({ ownerId, ...action }) => ({ ...action, owner: personOf(ownerId, names) })),
  };
}

function personOf(id: string | null, names: Names) {
  const name = names.get(id ?? '');
  return id === null || name === undefined ? null : { id, name };
}
