import { useTranslation } from 'react-i18next';
import type { Field } from '../../../../web/ui/form/field.ts';
import { assetsOf } from '../../../assets/web/index.ts';
import { useCategories, usePriorities } from '../../../catalogue/web/index.ts';
import { useCustomFields } from '../../../custom-fields/web/index.ts';
import { contactsOf, sitesOf } from '../../../customers/web/index.ts';
import type { TicketView } from '../../ticket-view.contract.ts';
import { useTicketWords } from '../tickets/use-ticket-words.ts';

/** What a ticket says that may be edited later; impact and urgency, once known, cannot be taken away. */
export function useTicketFields({ customer, impact, urgency, custom }: TicketView): Field[] {
  const { t } = useTranslation('service-desk');
  const { tree } = useCategories();
  const { kinds } = useTicketWords();
  const { impacts, urgencies } = usePriorities();
  const own = useCustomFields('ticket').formFields(custom);
  return [
    { kind: 'line', name: 'title', label: t('ticket.field.title'), isRequired: true, most: 200, isFocused: true },
    { kind: 'text', name: 'description', label: t('ticket.field.description'), most: 20_000, rows: 3 },
    {
      kind: 'choice',
      name: 'kind',
      label: t('ticket.kindLabel'),
      help: t('change.kindHelp'),
      choices: kinds,
      isRequired: true,
      share: 'half',
    },
    { kind: 'tree', name: 'categoryId', label: t('ticket.field.category'), choices: tree, share: 'half' },
    {
      kind: 'choice',
      name: 'impact',
      label: t('ticket.field.impact'),
      choices: impacts,
      share: 'half',
      isRequired: impact !== null,
    },
    {
      kind: 'choice',
      name: 'urgency',
      label: t('ticket.field.urgency'),
      choices: urgencies,
      share: 'half',
      isRequired: urgency !== null,
    },
    ...usePlaceFields(customer.id),
    { kind: 'instant', name: 'agreedAt', label: t('ticket.field.agreedAt'), share: 'half' },
    ...own,
  ];
}

function usePlaceFields(customerId: string): Field[] {
  const { t } = useTranslation('service-desk');
  const people = contactsOf(customerId);
  return [
    { kind: 'search', name: 'callerId', label: t('ticket.field.caller'), source: people, share: 'half' },
    { kind: 'search', name: 'affectedId', label: t('ticket.field.affected'), source: people, share: 'half' },
    { kind: 'search', name: 'siteId', label: t('ticket.field.site'), source: sitesOf(customerId), share: 'half' },
    { kind: 'search', name: 'assetId', label: t('ticket.field.asset'), source: assetsOf(customerId), share: 'half' },
  ];
}
