import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import { roleOf } from '../../../../platform/database/caller.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { foundAt } from '../../../../platform/module/refusals.ts';
import { fittingCustom } from '../../../custom-fields/index.ts';
import { settingsAlong, walkTree, type Guidance, type TreeWalk } from '../../guidance.contract.ts';
import type { AnswerSets } from '../../question-tree.contract.ts';
import { questionTreeRefusals } from '../question-trees/question-tree.refusals.ts';
import { treeOfVersion, type VersionedTree } from '../question-trees/question-tree-version.store.ts';
import type { Ticket } from '../tickets/ticket-record.rules.ts';
import { ticketGuided } from '../tickets/ticket.events.ts';
import { withAnswers } from './guidance.rules.ts';
import { guidanceOfTicket, insertGuidance } from './ticket-guidance.store.ts';

/** A way through a tree that was there to be walked. */
export interface WalkedTree {
  tree: VersionedTree;
  guidance: Guidance;
  walk: TreeWalk;
}

/** Refuses, at its field, answers that no version of a tree allows, and trees that are not for this caller. */
export async function walkedTree(tx: Tx, guidance: Guidance): Promise<WalkedTree> {
  const tree = foundAt('guidance', (await treeOfVersion(tx, guidance.versionId)) ?? null);
  const walk = walkTree(tree.questions, guidance.answers);
  const isTheirs = tree.isPublic || roleOf(tx.caller) !== 'portal';
  if (!walk.isSound || !isTheirs) throw new Refusal(questionTreeRefusals.unknown_answer, {}, 'guidance');
  return { tree, guidance, walk };
}

type Report = AnswerSets & { guidance?: Guidance | undefined };

/** The report as the answers complete it, and how they were given; null: nothing was asked. */
export async function guidedReport<R extends Report>(tx: Tx, report: R) {
  if (!report.guidance) return { report, walked: null };
  const walked = await walkedTree(tx, report.guidance);
  const isStaff = roleOf(tx.caller) !== 'portal';
  const along = settingsAlong(walked.walk);
  // an own field may have been taken out of use since the answer was written, or not be theirs to fill
  const custom = await fittingCustom(tx, 'ticket', along.custom ?? {});
  const said = { categoryId: walked.tree.categoryId, ...along, custom };
  return { report: withAnswers(report, said, isStaff ? 'staff' : 'customer'), walked };
}

/** Whether the answers named the team that it came to: then nobody else is asked where it goes. */
export async function isSentByAnswers(tx: Tx, { id, teamId }: Ticket): Promise<boolean> {
  const given = teamId === null ? undefined : await guidanceOfTicket(tx, id);
  const tree = given && (await treeOfVersion(tx, given.versionId));
  return tree !== undefined && settingsAlong(walkTree(tree.questions, given?.answers ?? [])).teamId === teamId;
}

/** Kept with the ticket; told as an event of its own. */
export async function keepGuidance(tx: Tx, ticket: Ticket, { guidance, walk }: WalkedTree): Promise<void> {
  const of: { ticketId: Id; customerId: Id } = { ticketId: ticket.id, customerId: ticket.customerId };
  await insertGuidance(tx, { ...of, ...guidance });
  await announce(tx, ticketGuided(ticket, { ...guidance, hadTip: walk.tip !== null }));
}
