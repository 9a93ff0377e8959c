import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Page } from '../../../../kernel/page.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { listDisruptions as disruptionEndpoint } from '../../disruption.contract.ts';
import type * as contract from '../../major-incident.contract.ts';
import { majorStory } from './major-entry.store.ts';
import { disruptions } from './major-hit.store.ts';
import { majorById, pageOfMajors } from './major-incident.store.ts';
import { showMajor, showMajorRows } from './show-major-incident.ts';

const statesOf = {
  open: ['proposed', 'running'],
  running: ['running'],
  past: ['stood_down', 'closed', 'dismissed'],
} as const;

export async function listMajorIncidents(
  tx: Tx,
  { state, ...page }: InputOf<typeof contract.listMajorIncidents>,
): Promise<Page<contract.MajorIncidentRow>> {
  const { items, next } = await pageOfMajors(tx, { ...page, states: state && statesOf[state] });
  return { items: await showMajorRows(tx, items), next };
}

export async function readMajorIncident(
  tx: Tx,
  input: InputOf<typeof contract.readMajorIncident>,
): Promise<contract.MajorIncidentView> {
  return showMajor(tx, found(await majorById(tx, input.majorIncident)));
}

export async function readMajorTimeline(
  tx: Tx,
  input: InputOf<typeof contract.readMajorTimeline>,
): Promise<AnswerOf<typeof contract.readMajorTimeline>> {
  const major = found(await majorById(tx, input.majorIncident));
  return { items: await majorStory(tx, major.id) };
}

/** Within the caller's walls nothing stands but what hits their own company. */
export async function listDisruptions(tx: Tx): Promise<AnswerOf<typeof disruptionEndpoint>> {
  return { items: await disruptions(tx) };
}
