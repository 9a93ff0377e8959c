import { useTranslation } from 'react-i18next';
import type { Field, FieldValues } from '../../../../web/ui/form/field.ts';
import { useCodes } from '../../../catalogue/web/index.ts';
import { useCustomFields } from '../../../custom-fields/web/index.ts';
import { contactsOf } from '../../../customers/web/index.ts';
import { useTicketWords } from '../tickets/use-ticket-words.ts';
import { templateSource } from './template-source.ts';
import { useHandsFields, useWeightFields } from './use-what-fields.tsx';
import { idIn, type Proposed } from './use-proposal.ts';
import { useSolvedFields } from './use-solved-fields.ts';
import { useWhoFields } from './use-who-fields.tsx';

interface RecordFields {
  values: FieldValues;
  proposed: Proposed;
  isCallerGiven: boolean;
}

/** In the order in which people speak on the phone; what is asked seldom stands folded at the end. */
export function useRecordFields({ values, proposed, isCallerGiven }: RecordFields): Field[] {
  const { t } = useTranslation('service-desk');
  return [
    ...useWhoFields(values, isCallerGiven),
    ...useBeginningFields(),
    {
      kind: 'line',
      name: 'title',
      label: t('ticket.field.title'),
      isRequired: true,
      most: 200,
      isFocused: isCallerGiven,
    },
    { kind: 'text', name: 'description', label: t('ticket.field.description'), most: 20_000, rows: 2 },
    ...useWeightFields(values, proposed),
    ...useHandsFields(values),
    ...useSolvedFields(values),
    ...useSeldomFields(values),
  ];
}

/** What kind of thing it is, how it came, and what it begins with. */
function useBeginningFields(): Field[] {
  const { t } = useTranslation('service-desk');
  const { kinds } = useTicketWords();
  const channels = useCodes('channel').choices;
  return [
    {
      kind: 'search',
      name: 'templateId',
      label: t('record.template'),
      placeholder: t('record.templateHint'),
      source: templateSource,
      next: 'title',
      share: 'half',
    },
    { kind: 'choice', name: 'kind', label: t('ticket.kindLabel'), choices: kinds, isRequired: true, share: 'quarter' },
    {
      kind: 'choice',
      name: 'channel',
      label: t('ticket.channel'),
      choices: channels,
      isRequired: true,
      share: 'quarter',
    },
  ];
}

function useSeldomFields({ customerId }: FieldValues): Field[] {
  const { t } = useTranslation('service-desk');
  const own = useCustomFields('ticket').formFields();
  const fields: Field[] = [
    {
      kind: 'search',
      name: 'affectedId',
      label: t('ticket.field.affected'),
      help: t('record.affectedHelp'),
      source: contactsOf(idIn(customerId)),
    },
    { kind: 'instant', name: 'occurredAt', label: t('ticket.time.occurredAt'), share: 'half' },
    {
      kind: 'instant',
      name: 'reportedAt',
      label: t('ticket.time.reportedAt'),
      help: t('record.reportedHelp'),
      share: 'half',
    },
    ...own,
  ];
  return fields.map((field) => ({ ...field, section: t('record.more') }));
}
