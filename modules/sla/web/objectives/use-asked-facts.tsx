import { useTranslation } from 'react-i18next';
import { Go } from '../../../../web/ui/go.tsx';
import type { Fact } from '../../../../web/ui/words/facts.tsx';
import type { ObjectiveDefinition, ObjectiveView } from '../../objective.contract.ts';
import { useObjectiveWords } from './use-objective-words.ts';

/** What a definition asks, as label and value. */
export function useAskedFacts({ series, calendars }: Pick<ObjectiveView, 'series' | 'calendars'>) {
  const { t } = useTranslation('sla');
  const words = useObjectiveWords();
  return (definition: ObjectiveDefinition): Fact[] => {
    const { sharePercent, unknown } = definition;
    const share = { label: t('objective.share'), value: words.share(sharePercent) };
    const policy = t(`objective.unknownPolicies.${unknown}`);
    if (definition.kind === 'tickets') {
      const kept = { label: t('objective.conditions'), value: words.clocksKept(definition) };
      return [kept, share, { label: t('objective.unknownOfTickets'), value: policy }];
    }
    const { conditions, load, calendarId } = definition;
    const window = calendars.find(({ id }) => id === calendarId);
    return [
      { label: t('objective.conditions'), value: words.conditions(conditions, series) },
      ...(load ? [{ label: t('objective.load'), value: words.condition(load, series) }] : []),
      { label: t('objective.window'), value: window && <Go to={`/calendars/${window.id}`}>{window.name}</Go> },
      share,
      { label: t('objective.unknown'), value: policy },
    ];
  };
}
