import { useTranslation } from 'react-i18next';
import type { Filter } from '../../../../web/ui/list/filter.ts';
import { customerSource } from '../../../customers/web/index.ts';
import { staffSource, teamSource } from '../../../identity/web/index.ts';
import { boardStates } from '../../clock-board.contract.ts';
import { agreementLevels, deliveredClockKinds } from '../../clock-kind.contract.ts';

export function useBoardFilters(): Filter[] {
  const { t } = useTranslation('sla');
  const single = (name: string, label: string, words: { codes: readonly string[]; below: string }): Filter => {
    const choices = words.codes.map((value) => ({ value, label: t(`${words.below}.${value}`) }));
    return { kind: 'choice', name, label, choices, isSingle: true };
  };
  return [
    single('state', t('board.shows'), { codes: boardStates, below: 'board.state' }),
    { kind: 'search', name: 'customerId', label: t('clocks.customer'), source: customerSource },
    { kind: 'search', name: 'teamId', label: t('clocks.team'), source: teamSource },
    { kind: 'search', name: 'assigneeId', label: t('clocks.assignee'), source: staffSource },
    single('level', t('clocks.level'), { codes: agreementLevels, below: 'level' }),
    single('clockKind', t('clocks.kind'), { codes: Object.keys(deliveredClockKinds), below: 'clock' }),
  ];
}
