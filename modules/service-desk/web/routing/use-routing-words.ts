import { useTranslation } from 'react-i18next';
import { useCodes, usePriorities } from '../../../catalogue/web/index.ts';
import type { RoutingConditions, RoutingRuleView } from '../../routing-rule.contract.ts';
import { useTicketWords } from '../tickets/use-ticket-words.ts';
import { yesOrNo } from './routing-entries.ts';

type Destination = Pick<RoutingRuleView, 'teamId' | 'nextTeamId' | 'personBy' | 'skillId' | 'skillLevel' | 'names'>;

/** Rules in words: for which tickets, and who gets them. */
export function useRoutingWords() {
  const { t } = useTranslation('service-desk');
  const words = useTicketWords();
  const { priorities } = usePriorities();
  const channels = useCodes('channel');
  const all = (parts: readonly string[]) => parts.join(t('routing.and'));
  const naming = (names: RoutingRuleView['names']) => (id: string) =>
    names.find((named) => named.id === id)?.name ?? t('routing.someone');
  const priorityName = (code: string) => priorities.find(({ value }) => value === code)?.label ?? code;

  const conditions = (wanted: RoutingConditions, names: RoutingRuleView['names']) => {
    const nameOf = naming(names);
    const { customerIds = [], siteIds = [], categoryIds = [], hotlineIds = [] } = wanted;
    const { kinds = [], priorities: wantedPriorities = [], channels: codes = [], languages = [] } = wanted;
    const hours = wanted.hours === undefined ? [] : [t(`routing.hours.${wanted.hours}`)];
    const groups = [
      ...[customerIds, siteIds, categoryIds].map((ids) => ids.map(nameOf)),
      kinds.map(words.kind),
      wantedPriorities.map(priorityName),
      codes.map(channels.nameOf),
      hotlineIds.map(nameOf),
      languages.map((language) => t(`routing.language.${language}`)),
      wanted.isVip === undefined ? [] : [t(`routing.vip.${yesOrNo(wanted.isVip)}`)],
      wanted.calendarId === undefined ? hours : hours.map((text) => `${text} (${nameOf(wanted.calendarId ?? '')})`),
    ];
    const said = groups.filter((group) => group.length > 0).map(all);
    return said.length > 0 ? said.join(' · ') : t('routing.anyTicket');
  };

  const destination = ({ teamId, nextTeamId, personBy, skillId, skillLevel, names }: Destination) => {
    const nameOf = naming(names);
    const team = nameOf(teamId);
    const level = t(`routing.level.${skillLevel ?? 1}`);
    const skilled = skillId === null ? '' : t('routing.withSkill', { skill: nameOf(skillId), level });
    const whom = personBy === null ? team : t('routing.toPerson', { team, by: t(`routing.by.${personBy}`) }) + skilled;
    return nextTeamId === null ? whom : whom + t('routing.thenTo', { team: nameOf(nextTeamId) });
  };
  return { conditions, destination };
}
