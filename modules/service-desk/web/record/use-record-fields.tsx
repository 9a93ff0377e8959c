import { useTranslation } from 'react-i18next';
import type { Field, FieldValues } from '../../../../web/ui/form/field.ts';
import { one, useUrlState } from '../../../../web/ui/url-state.ts';
import { useCodes } from '../../../catalogue/web/index.ts';
import { useCustomFields } from '../../../custom-fields/web/index.ts';
import { contactsOf } from '../../../customers/web/index.ts';
import type { AskedTree } from '../../guidance.contract.ts';
import { GuidancePart } from '../guidance/guidance-part.tsx';
import { useTicketWords } from '../tickets/use-ticket-words.ts';
import { templateSource } from './template-source.ts';
import { useHandsFields, useWeightFields } from './use-what-fields.tsx';
import { idIn, type Proposed } from './use-proposal.ts';
import { useRequiredFields } from './use-required-fields.ts';
import { useSolvedFields } from './use-solved-fields.ts';
import { useWhoFields } from './use-who-fields.tsx';

interface RecordFields {
  values: FieldValues;
  proposed: Proposed;
  /** What is asked about it; null: nothing. */
  tree: AskedTree | null;
  isCallerGiven: boolean;
}

/** In the order in which people speak on the phone; what is asked seldom stands folded at the end. */
export function useRecordFields({ values, proposed, tree, isCallerGiven }: RecordFields): Field[] {
  const { t } = useTranslation('service-desk');
  const fields: Field[] = [
    ...useWhoFields(values, isCallerGiven),
    ...useBeginningFields(values),
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
    ...(tree ? [{ kind: 'own', name: 'guidance', label: tree.name, part: GuidancePart } as const] : []),
    ...useHandsFields(values),
    ...useSolvedFields(values),
    ...useSeldomFields(values),
  ];
  return useRequiredFields(fields, values);
}

/** What kind of thing it is, how it came, and what it begins with. */
function useBeginningFields({ channel }: FieldValues): Field[] {
  const { t } = useTranslation('service-desk');
  const { kinds } = useTicketWords();
  const channels = useCodes('channel').choices;
  const faxNumber: Field = {
    kind: 'phone',
    name: 'channelAddress',
    label: t('record.faxNumber'),
    help: t('record.faxHelp'),
    share: 'half',
  };
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
    ...(channel === 'fax' ? [faxNumber] : []),
  ];
}

function useSeldomFields({ customerId, channel }: FieldValues): Field[] {
  const { t } = useTranslation('service-desk');
  const isInLog = one(useUrlState().values['channelRecordId']) !== undefined;
  const callersNumber: Field = {
    kind: 'phone',
    name: 'channelAddress',
    label: t('record.callersNumber'),
    help: t('record.callersNumberHelp'),
  };
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
    ...(channel === 'phone' && !isInLog ? [callersNumber] : []),
    ...own,
  ];
  return fields.map((field) => ({ ...field, section: t('record.more') }));
}
