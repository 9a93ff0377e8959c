import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../../web/api/call.ts';
import type { ChoiceSource } from '../../../../web/ui/choice.ts';
import type { Filter } from '../../../../web/ui/list/filter.ts';
import { searchAll } from '../../../../server/search.contract.ts';
import { customerSource } from '../../../customers/web/index.ts';
import { staffSource } from '../../../identity/web/index.ts';
import { listEvents, origins } from '../../event.contract.ts';
import { useEventWords, type EventWords } from '../words/use-event-words.ts';

export function useAuditFilters(): Filter[] {
  const { t } = useTranslation('audit');
  const words = useEventWords();
  return useMemo(
    () => [
      { kind: 'days', name: 'recorded', label: t('trail.recordedAt') },
      { kind: 'search', name: 'actorId', label: t('trail.actor'), source: staffSource },
      { kind: 'search', name: 'kind', label: t('trail.kind'), source: kindSource(words) },
      { kind: 'search', name: 'subjectId', label: t('trail.subject'), source: subjectSource },
      { kind: 'search', name: 'customerId', label: t('trail.customer'), source: customerSource },
      {
        kind: 'choice',
        name: 'origin',
        label: t('trail.from'),
        choices: origins.map((origin) => ({ value: origin, label: words.origin(origin) })),
        isSingle: true,
      },
    ],
    [t, words],
  );
}

function kindSource(words: EventWords): ChoiceSource {
  const choices = words.kinds();
  return {
    name: `event kinds ${choices[0]?.label}`,
    find: async (text) => choices.filter(({ label }) => label.toLowerCase().includes(text.toLowerCase())),
    labelOf: async (kind) => choices.find(({ value }) => value === kind)?.label ?? kind,
  };
}

/** Any record that the search finds; what it is called is known from its own history. */
const subjectSource: ChoiceSource = {
  name: 'subjects',
  find: async (text, signal) => {
    if (text === '') return [];
    const { groups } = await call(searchAll, { query: { q: text }, signal });
    return groups.flatMap(({ items }) =>
      items.map(({ id, title, subtitle }) => ({ value: id, label: title, hint: subtitle ?? '' })),
    );
  },
  labelOf: async (id, signal) => {
    const { items } = await call(listEvents, { query: { subjectId: id, limit: 1 }, signal });
    return items[0]?.subject.name ?? id;
  },
};
