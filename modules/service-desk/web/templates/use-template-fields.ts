import { useTranslation } from 'react-i18next';
import type { Field } from '../../../../web/ui/form/field.ts';
import { useCategories, useCodes, usePriorities } from '../../../catalogue/web/index.ts';
import { teamSource } from '../../../identity/web/index.ts';
import { useResolutionFields } from '../acts/use-resolution-fields.ts';
import { useTicketWords } from '../tickets/use-ticket-words.ts';

export function useTemplateFields(): Field[] {
  const { t } = useTranslation('service-desk');
  const { kinds } = useTicketWords();
  const { tree } = useCategories();
  const { impacts, urgencies } = usePriorities();
  const channels = useCodes('channel').choices;
  const resolution = useResolutionFields('resolution.');
  return [
    {
      kind: 'line',
      name: 'name',
      label: t('template.name'),
      help: t('template.nameHelp'),
      isRequired: true,
      most: 100,
      isFocused: true,
    },
    { kind: 'line', name: 'title', label: t('ticket.field.title'), most: 200 },
    { kind: 'text', name: 'description', label: t('ticket.field.description'), most: 20_000, rows: 3 },
    { kind: 'choice', name: 'kind', label: t('ticket.kindLabel'), choices: kinds, share: 'half' },
    { kind: 'choice', name: 'channel', label: t('ticket.channel'), choices: channels, share: 'half' },
    { kind: 'tree', name: 'categoryId', label: t('ticket.field.category'), choices: tree, share: 'half' },
    { kind: 'search', name: 'teamId', label: t('ticket.team'), source: teamSource, share: 'half' },
    { kind: 'choice', name: 'impact', label: t('ticket.field.impact'), choices: impacts, share: 'half' },
    { kind: 'choice', name: 'urgency', label: t('ticket.field.urgency'), choices: urgencies, share: 'half' },
    ...resolution.map((field) => ({ ...field, isRequired: false, section: t('template.resolution') })),
  ];
}
