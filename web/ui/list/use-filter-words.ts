import { useTranslation } from 'react-i18next';
import { useChoiceLabel } from '../use-choices.ts';
import { one, several, useUrlState } from '../url-state.ts';
import type { UrlValues } from '../url-state.ts';
import type { ChipFilter } from './filter-chip.tsx';

/** What a filter is set to, in words; undefined when it is not set. */
export function useFilterWords(filter: ChipFilter): string | undefined {
  const { t } = useTranslation();
  const { values } = useUrlState();
  const found = useChoiceLabel(filter.kind === 'search' ? filter.source : undefined, one(values[filter.name]));
  if (filter.kind === 'search') return found;
  if (filter.kind === 'choice') {
    const labels = filter.choices
      .filter(({ value }) => several(values[filter.name]).includes(value))
      .map(({ label }) => label);
    return labels.length > 0 ? labels.join(t('shell:filter.or')) : undefined;
  }
  return daysWords(filter.name, values);
}

function daysWords(name: string, values: UrlValues): string | undefined {
  const from = one(values[`${name}From`]);
  const to = one(values[`${name}To`]);
  return from || to ? `${from ?? ''} – ${to ?? ''}` : undefined;
}
