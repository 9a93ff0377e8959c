import { useTranslation } from 'react-i18next';
import type { Choice, ChoiceSource } from '../../../../web/ui/choice.ts';
import { staffSource, teamSource } from '../../../identity/web/index.ts';

/** Staff, before them oneself and nobody. */
export function useHandlerSource(): ChoiceSource {
  const { t } = useTranslation('service-desk');
  const special = [
    { value: 'me', label: t('filter.me') },
    { value: 'none', label: t('filter.nobody') },
  ];
  return after(special, staffSource, 'handlers');
}

/** Teams, before them one's own. */
export function useTeamSource(): ChoiceSource {
  const { t } = useTranslation('service-desk');
  return after([{ value: 'mine', label: t('filter.myTeams') }], teamSource, 'handling-teams');
}

function after(special: readonly Choice[], source: ChoiceSource, name: string): ChoiceSource {
  return {
    name,
    find: async (text, signal) => [
      ...special.filter(({ label }) => label.includes(text)),
      ...(await source.find(text, signal)),
    ],
    labelOf: async (id, signal) =>
      special.find(({ value }) => value === id)?.label ?? (await source.labelOf?.(id, signal)) ?? id,
  };
}
