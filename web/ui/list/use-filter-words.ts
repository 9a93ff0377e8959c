import { useTranslation } from 'react-i18next';
import { useTimeZone } from '../../i18n/use-format.ts';
import { useChoiceLabel } from '../use-choices.ts';
import { one, several, useUrlState } from '../url-state.ts';
import { dayShown } from './day-span.ts';
import type { ChipFilter } from './filter-chip.tsx';

/** What a filter is set to, in words; undefined when it is not set. */
export function useFilterWords(filter: ChipFilter): string | undefined {
  const { t } = useTranslation();
  const { values } = useUrlState();
  const timeZone = useTimeZone();
  const found = useChoiceLabel(filter.kind === 'search' ? filter.source : undefined, one(values[filter.name]));
  if (filter.kind === 'search') return found;
  if (filter.kind === 'choice') {
    const labels = filter.choices
      .filter(({ value }) => several(values[filter.name]).includes(value))
      .map(({ label }) => label);
    return labels.length > 0 ? labels.join(t('shell:filter.or')) : undefined;
  }
  const from = dayShown(one(values[`${filter.name}From`]), 'from', timeZone);
  const to = dayShown(one(values[`${filter.name}To`]), 'to', timeZone);
  return from || to ? `${from ?? ''} – ${to ?? ''}` : undefined;
}
