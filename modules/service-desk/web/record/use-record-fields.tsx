import { useTranslation } from 'react-i18next';
import { useMay } from '../../../../web/api/session.ts';
import type { Field, FieldValues } from '../../../../web/ui/form/field.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { PriorityMark, useCategories, useChosenTeam, useCodes, usePriorities } from '../../../catalogue/web/index.ts';
import { useCustomFields } from '../../../custom-fields/web/index.ts';
import { contactSource, customerSource, sitesOf } from '../../../customers/web/index.ts';
import { staffSource, teamSource } from '../../../identity/web/index.ts';
import { useResolutionFields } from '../acts/use-resolution-fields.ts';
import { useTicketWords } from '../tickets/use-ticket-words.ts';
import { MachineInput } from './machine-input.tsx';

/** In the order in which people speak on the phone. */
export function useRecordFields(values: FieldValues, isCallerGiven: boolean): Field[] {
  const { t } = useTranslation('service-desk');
  const resolution = useResolutionFields('resolution.');
  const own = useCustomFields('ticket').formFields();
  return [
    ...useWhoFields(values, isCallerGiven),
    {
      kind: 'line',
      name: 'title',
      label: t('ticket.field.title'),
      isRequired: true,
      most: 200,
      isFocused: isCallerGiven,
    },
    { kind: 'text', name: 'description', label: t('ticket.field.description'), most: 20_000, rows: 2 },
    ...useWhatFields(values),
    ...useHandsFields(values),
    ...own,
    { kind: 'switch', name: 'isSolved', label: t('record.isSolved'), help: t('record.isSolvedHelp') },
    ...(values['isSolved'] === true ? resolution : []),
  ];
}

function useWhoFields({ customerId }: FieldValues, isCallerGiven: boolean): Field[] {
  const { t } = useTranslation('service-desk');
  const mayAdd = useMay('contact.change');
  const sites = sitesOf(typeof customerId === 'string' ? customerId : undefined);
  return [
    {
      kind: 'search',
      name: 'callerId',
      label: t('ticket.field.caller'),
      placeholder: t('record.callerHint'),
      help: mayAdd && <Go to="/contacts/new">{t('record.newCaller')}</Go>,
      source: contactSource,
      isFocused: !isCallerGiven,
      next: 'title',
      share: 'half',
    },
    {
      kind: 'own',
      name: 'assetId',
      label: t('ticket.field.asset'),
      part: MachineInput,
      next: 'title',
      share: 'half',
    },
    {
      kind: 'search',
      name: 'customerId',
      label: t('customers:customer.noun'),
      source: customerSource,
      isRequired: true,
      share: 'half',
    },
    { kind: 'search', name: 'siteId', label: t('ticket.field.site'), source: sites, share: 'half' },
  ];
}

function useWhatFields({ impact, urgency }: FieldValues): Field[] {
  const { t } = useTranslation('service-desk');
  const { tree } = useCategories();
  const { impacts, urgencies, priorityFor } = usePriorities();
  const priority = priorityFor(impact, urgency);
  const follows = (
    <span className="ticket-record-priority" role="status">
      {t('record.priority')} {priority ? <PriorityMark priority={priority} /> : t('record.priorityOpen')}
    </span>
  );
  return [
    { kind: 'tree', name: 'categoryId', label: t('ticket.field.category'), choices: tree, share: 'half' },
    { kind: 'choice', name: 'impact', label: t('ticket.field.impact'), choices: impacts, share: 'quarter' },
    {
      kind: 'choice',
      name: 'urgency',
      label: t('ticket.field.urgency'),
      choices: urgencies,
      help: follows,
      share: 'quarter',
    },
  ];
}

function useHandsFields({ categoryId, customerId }: FieldValues): Field[] {
  const { t } = useTranslation('service-desk');
  const { kinds } = useTicketWords();
  const channels = useCodes('channel').choices;
  const chosen = useChosenTeam({ categoryId: idIn(categoryId), customerId: idIn(customerId) });
  const why = chosen?.by === 'customer' ? 'record.teamForCustomer' : 'record.teamByCategory';
  return [
    { kind: 'choice', name: 'kind', label: t('ticket.kindLabel'), choices: kinds, isRequired: true, share: 'quarter' },
    {
      kind: 'choice',
      name: 'channel',
      label: t('ticket.channel'),
      choices: channels,
      isRequired: true,
      share: 'quarter',
    },
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

function idIn(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
