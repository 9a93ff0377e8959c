import { useTranslation } from 'react-i18next';
import type { Field, FieldValues } from '../../../../web/ui/form/field.ts';
import { useCodes } from '../../../catalogue/web/index.ts';
import { contactSource, contactsOf, customerSource } from '../../../customers/web/index.ts';
import { useTicketWords } from '../tickets/use-ticket-words.ts';

/** The conversation first: what it says fills the rest. */
export function useChatFields({ customerId }: FieldValues): Field[] {
  const { t } = useTranslation('service-desk');
  const { kinds } = useTicketWords();
  const channels = useCodes('channel').choices.filter(({ value }) => chats.has(value));
  const customer = typeof customerId === 'string' ? customerId : undefined;
  return [
    {
      kind: 'text',
      name: 'text',
      label: t('chat.text'),
      help: t('chat.textHelp'),
      isRequired: true,
      isFocused: true,
      most: 20_000,
      rows: 9,
    },
    { kind: 'line', name: 'title', label: t('ticket.field.title'), isRequired: true, most: 200 },
    {
      kind: 'search',
      name: 'callerId',
      label: t('ticket.field.caller'),
      source: customer === undefined ? contactSource : contactsOf(customer),
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
    { kind: 'choice', name: 'kind', label: t('ticket.kindLabel'), choices: kinds, isRequired: true, share: 'half' },
    { kind: 'choice', name: 'channel', label: t('ticket.channel'), choices: channels, isRequired: true, share: 'half' },
  ];
}

/** Where people write to each other; the list may have other names for them, or more. */
const chats: ReadonlySet<string> = new Set(['wechat', 'qq', 'wecom', 'dingtalk', 'feishu']);
