import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import type { EscalationRuleView, RuleConditions, StepDeed, StepMoment } from '../../escalation-rule.contract.ts';
import { useClockKinds } from '../agreements/words/use-clock-kinds.ts';

type Names = EscalationRuleView['names'];

/** Rules in words: for which clocks, when, and what they do. */
export function useRuleWords() {
  const { t } = useTranslation('sla');
  const format = useFormat();
  const kinds = useClockKinds();
  const all = (words: readonly string[]) => words.join(t('escalation.and'));
  const moment = (at: StepMoment) => {
    if (at.kind === 'share') return t('escalation.moment.share', { percent: at.percent });
    if (at.kind === 'breach') return t('escalation.moment.breach');
    const every = format.workingTime(at.everyMinutes * 60);
    return t('escalation.moment.after_breach', { every, times: at.times });
  };
  const deed = (one: StepDeed, names: Names = []) => {
    const nameOf = (id: string) => names.find((named) => named.id === id)?.name ?? t('escalation.someone');
    if (one.kind === 'move_to_team') return t('escalation.deed.move_to_team', { team: nameOf(one.teamId) });
    if (one.kind !== 'notify') return t(`escalation.deed.${one.kind}`);
    const whom = [...one.roles.map((role) => t(`escalation.role.${role}`)), ...one.staffIds.map(nameOf)];
    return t('escalation.deed.notify', { whom: all(whom) });
  };
  const conditions = (wanted: RuleConditions, names: Names) => {
    const {
      levels = [],
      kinds: codes = [],
      priorities = [],
      customerIds = [],
      agreementIds = [],
      teamIds = [],
    } = wanted;
    const nameOf = (id: string) => names.find((named) => named.id === id)?.name ?? t('escalation.someone');
    const groups = [
      levels.map((level) => t(`level.${level}`)),
      codes.map(kinds.nameOf),
      priorities,
      ...[customerIds, agreementIds, teamIds].map((ids) => ids.map(nameOf)),
    ];
    const words = groups.filter((group) => group.length > 0).map(all);
    return words.length > 0 ? words.join(' · ') : t('escalation.anyClock');
  };
  return { moment, deed, conditions, kindOf: kinds.nameOf, kindChoices: kinds.choices };
}
