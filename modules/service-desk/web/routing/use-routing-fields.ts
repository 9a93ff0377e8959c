import { useTranslation } from 'react-i18next';
import { locales } from '../../../../kernel/locale.ts';
import type { Choice, ChoiceSource } from '../../../../web/ui/choice.ts';
import type { Field } from '../../../../web/ui/form/field.ts';
import { useCalendarChoices } from '../../../calendars/web/index.ts';
import { categorySource, useCodes, usePriorities } from '../../../catalogue/web/index.ts';
import { customerSource, sitesOf } from '../../../customers/web/index.ts';
import { skillLevels } from '../../../identity/skill.contract.ts';
import { skillSource, teamSource } from '../../../identity/web/index.ts';
import { personChoices, workingHours, type RoutingRuleView } from '../../routing-rule.contract.ts';
import { useTicketWords } from '../tickets/use-ticket-words.ts';
import { hotlineSource } from './hotline-source.ts';

/** What a rule is made of: its name, for which tickets it is, and who gets them. */
export function useRoutingFields(names: RoutingRuleView['names']): Field[] {
  const { t } = useTranslation('service-desk');
  const conditions = useConditionFields(names);
  const destination = useDestinationFields();
  return [
    { kind: 'line', name: 'name', label: t('routing.name'), isRequired: true, most: 60, isFocused: true },
    ...destination,
    ...conditions,
  ];
}

function useDestinationFields(): Field[] {
  const { t } = useTranslation('service-desk');
  const ways = personChoices.map((value) => ({ value, label: t(`routing.by.${value}`) }));
  const levels = skillLevels.map((level) => ({ value: String(level), label: t(`routing.level.${level}`) }));
  return [
    {
      kind: 'search',
      name: 'teamId',
      label: t('routing.team'),
      source: teamSource,
      isRequired: true,
      share: 'half',
    },
    {
      kind: 'search',
      name: 'nextTeamId',
      label: t('routing.nextTeam'),
      source: teamSource,
      share: 'half',
      help: t('routing.nextTeamHelp'),
    },
    {
      kind: 'choice',
      name: 'personBy',
      label: t('routing.personBy'),
      choices: ways,
      placeholder: t('routing.nobody'),
      help: t('routing.personByHelp'),
    },
    { kind: 'search', name: 'skillId', label: t('routing.skill'), source: skillSource, share: 'half' },
    { kind: 'choice', name: 'skillLevel', label: t('routing.skillLevel'), choices: levels, share: 'half' },
  ];
}

/** Left empty, a condition lets all through. */
function useConditionFields(names: RoutingRuleView['names']): Field[] {
  const { t } = useTranslation('service-desk');
  const { kinds } = useTicketWords();
  const { priorities } = usePriorities();
  const channels = useCodes('channel').choices;
  const calendars = useCalendarChoices();
  const known = names.map(({ id, name }) => ({ value: id, label: name }));
  const field = (name: string) => ({
    name: `conditions.${name}`,
    label: t(`routing.condition.${name}`),
    placeholder: t('routing.any'),
    share: 'half' as const,
  });
  const chosen = (name: string, choices: readonly Choice[], isMultiple = true): Field => {
    return { ...field(name), kind: 'choice', choices, isMultiple };
  };
  const found = (name: string, source: ChoiceSource): Field => ({ ...field(name), kind: 'search_many', source, known });
  const worded = (part: string, values: readonly string[]) =>
    values.map((value) => ({ value, label: t(`routing.${part}.${value}`) }));
  return [
    found('customerIds', customerSource),
    found('siteIds', sitesOf(undefined)),
    found('categoryIds', categorySource),
    chosen('kinds', kinds),
    chosen('priorities', priorities),
    chosen('channels', channels),
    found('hotlineIds', hotlineSource),
    chosen('languages', worded('language', locales)),
    chosen('isVip', worded('vip', ['yes', 'no']), false),
    chosen('hours', worded('hours', workingHours), false),
    { ...chosen('calendarId', calendars, false), placeholder: t('routing.chooseCalendar') },
  ];
}
