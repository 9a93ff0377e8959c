import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { useCodes, usePriorities } from '../../../catalogue/web/index.ts';
import type { DecisionView, Met } from '../../routing-decision.contract.ts';
import { ticketKinds } from '../../ticket-codes.contract.ts';

/** Why a ticket came where it came, in words. */
export function useDecisionWords() {
  const { t } = useTranslation('service-desk');
  const format = useFormat();
  const channels = useCodes('channel');
  const { priorities } = usePriorities();

  const valueOf = ({ on, value }: Met, { names }: DecisionView): string => {
    if (on === 'kind') return t(`ticket.kind.${ticketKinds.find((kind) => kind === value) ?? 'incident'}`);
    if (on === 'priority') return priorities.find((priority) => priority.value === value)?.label ?? value;
    if (on === 'channel') return channels.nameOf(value);
    if (on === 'language' || on === 'vip' || on === 'hours') return t(`routing.${on}.${value}`);
    return names.find(({ id }) => id === value)?.name ?? t('routing.someone');
  };

  /** What the rule asked for, and what of the ticket met it. */
  const met = (decision: DecisionView) => {
    if (decision.met.length === 0) return t('routing.why.metAll');
    const parts = decision.met.map((one) => t(`routing.metOn.${one.on}`, { value: valueOf(one, decision) }));
    return t('routing.why.met', { met: parts.join(t('routing.and')) });
  };

  const decider = ({ by, rule, category, team }: DecisionView) => {
    if (by === 'rule') return t('routing.why.rule', { place: rule?.place, name: rule?.name });
    const named = { category: category?.name, team: team?.name };
    return t(`routing.why.${by}`, named);
  };

  /** Undefined: the rule wanted nobody in particular. */
  const choice = ({ choice: chosen, assignee, skill }: DecisionView) => {
    if (!chosen) return undefined;
    const { why, among, openCount, level, lastTurnAt } = chosen;
    const name = assignee?.name ?? t('routing.why.somebody');
    if (why === 'round_robin' && lastTurnAt === null) return t('routing.why.round_robin_first', { name, among });
    const said = {
      name,
      among,
      count: openCount ?? 0,
      skill: skill?.name,
      at: lastTurnAt === null ? '' : format.instant(lastTurnAt),
      level: level === null ? '' : t(`routing.level.${level}`),
    };
    return t(`routing.why.${why}`, said);
  };
  return { met, decider, choice };
}
