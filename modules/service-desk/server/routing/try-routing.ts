import type { InputOf } from '../../../../kernel/contract.ts';
import { sideBySide } from '../../../../platform/database/side-by-side.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { foundAt } from '../../../../platform/module/refusals.ts';
import { priorityFor, teamFor } from '../../../catalogue/index.ts';
import type { DecisionView, tryRouting as endpoint } from '../../routing-decision.contract.ts';
import { vipRaisesUrgency } from '../settings/desk-settings-for.ts';
import { checkCategory, checkCode, checkContact, checkSite } from '../tickets/check-reference.ts';
import { weighed } from '../tickets/recording.rules.ts';
import { isCustomer } from '../tickets/reference.store.ts';
import { chooseDestination, lookUp } from './choose-destination.ts';
import { personOf } from './route-report.ts';
import { decidedByCategory } from './routing-decision.rules.ts';
import { livingRules } from './routing-rule.store.ts';
import { showDecision } from './show-decision.ts';

type Input = InputOf<typeof endpoint>;

/** By the very selection that recording goes by, of the ticket that recording would make of it. */
export async function tryRouting(tx: Tx, input: Input): Promise<DecisionView> {
  const { customerId, kind, channel, hotlineId = null, at = tx.now } = input;
  const { caller, category, rules } = await checked(tx, input);
  const place = { customerId, siteId: input.siteId ?? null, categoryId: category?.id ?? null };
  const [lookedUp, usual, priority] = await sideBySide(
    lookUp(tx, rules, { ...place, channelRecordId: null, at }),
    category && teamFor(tx, { categoryId: category.id, customerId }),
    input.priority ?? proposedPriority(tx, { kind, caller, category }),
  );
  const ticket = { ...place, ...personOf(caller), kind, channel, priority, ...lookedUp, hotlineId };
  const ruled = await chooseDestination(tx, { rules, ticket, at });
  const ruleName = rules.find(({ id }) => id === ruled?.decided.ruleId)?.name ?? null;
  return showDecision(tx, ruled?.decided ?? decidedByCategory(usual), ruleName);
}

async function checked(tx: Tx, { customerId, siteId, categoryId, callerId, channel }: Input) {
  const [, caller, , , category, rules] = await sideBySide(
    isCustomer(tx, customerId).then((isThere) => foundAt('customerId', isThere || null)),
    checkContact(tx, 'callerId', { customerId, id: callerId }),
    checkSite(tx, { customerId, id: siteId }),
    checkCode(tx, 'channel', { list: 'channel', code: channel }),
    checkCategory(tx, categoryId),
    livingRules(tx),
  );
  return { caller, category, rules };
}

interface Proposed {
  kind: Input['kind'];
  caller: { isVip: boolean } | null;
  category: Awaited<ReturnType<typeof checkCategory>>;
}

async function proposedPriority(tx: Tx, { kind, caller, category }: Proposed) {
  const { impact, urgency } = weighed({ kind }, category, await vipRaisesUrgency(tx, caller));
  return priorityFor(tx, impact, urgency);
}
