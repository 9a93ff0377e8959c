import { useTranslation } from 'react-i18next';
import type { Field, FieldValues } from '../../../../web/ui/form/field.ts';
import { PriorityMark, useCategories, useChosenTeam, usePriorities } from '../../../catalogue/web/index.ts';
import { staffSource, teamSource } from '../../../identity/web/index.ts';
import { idIn, type Proposed } from './use-proposal.ts';

/** What it is about and how bad it is: left empty, what is proposed counts, and stands there. */
export function useWeightFields({ urgency }: FieldValues, { proposal, priority, isRaised }: Proposed): Field[] {
  const { t } = useTranslation('service-desk');
  const { tree } = useCategories();
  const { impacts, urgencies, words } = usePriorities();
  const follows = (
    <span className="ticket-record-priority" role="status">
      {t('record.priority')} {priority ? <PriorityMark priority={priority} /> : t('record.priorityOpen')}
    </span>
  );
  const agreed: Field = {
    kind: 'instant',
    name: 'agreedAt',
    label: t('ticket.field.agreedAt'),
    help: t('record.agreedHelp'),
    share: 'half',
  };
  return [
    {
      kind: 'tree',
      name: 'categoryId',
      label: t('ticket.field.category'),
      choices: tree,
      placeholder: t('record.category'),
      share: 'half',
    },
    {
      kind: 'choice',
      name: 'impact',
      label: t('ticket.field.impact'),
      choices: impacts,
      placeholder: proposal && t('record.proposed', { value: words.impact(proposal.impact) }),
      help: follows,
      share: 'quarter',
    },
    {
      kind: 'choice',
      name: 'urgency',
      label: t('ticket.field.urgency'),
      choices: urgencies,
      placeholder: proposal && t('record.proposed', { value: words.urgency(proposal.urgency) }),
      help: isRaised && !urgency && <span className="ticket-record-raised">{t('record.raisedForVip')}</span>,
      share: 'quarter',
    },
    ...(priority === 'P4' ? [agreed] : []),
  ];
}

/** Who shall do it; without a word the category says. */
export function useHandsFields({ categoryId, customerId }: FieldValues): Field[] {
  const { t } = useTranslation('service-desk');
  const chosen = useChosenTeam({ categoryId: idIn(categoryId), customerId: idIn(customerId) });
  const why = chosen?.by === 'customer' ? 'record.teamForCustomer' : 'record.teamByCategory';
  return [
    {
      kind: 'search',
      name: 'teamId',
      label: t('ticket.team'),
      source: teamSource,
      help: chosen?.team && t(why, { team: chosen.team.name }),
      share: 'quarter',
    },
    { kind: 'search', name: 'assigneeId', label: t('ticket.assignee'), source: staffSource, share: 'quarter' },
  ];
}
