import { useTranslation } from 'react-i18next';
import type { Field } from '../../../../web/ui/form/field.ts';
import { contactsOf } from '../../../customers/web/index.ts';
import { needSources } from '../../need-measure.contract.ts';
import { valueLevels } from '../../need.contract.ts';
import { useNeedWords } from './use-need-words.ts';

interface Asked {
  /** Whose people are offered; undefined: no customer is chosen yet. */
  customerId: string | undefined;
  /** It was said on one; else that is none of the sources to choose from. */
  hasTicket: boolean;
}

/** What was said, by whom and where, and what it is worth. */
export function useSaidFields({ customerId, hasTicket }: Asked): Field[] {
  const { t } = useTranslation('needs');
  const { choices } = useNeedWords();
  const sources = needSources.filter((source) => hasTicket || source !== 'ticket');
  return [
    {
      kind: 'line',
      name: 'title',
      label: t('need.title'),
      help: t('need.titleHelp'),
      isRequired: true,
      most: 200,
      isFocused: true,
    },
    { kind: 'text', name: 'words', label: t('need.words'), most: 20_000 },
    {
      kind: 'search',
      name: 'contactId',
      label: t('need.contact'),
      source: contactsOf(customerId),
      isDisabled: customerId === undefined,
      ...(customerId === undefined && { help: t('need.contactHelp') }),
    },
    { kind: 'radio', name: 'source', label: t('need.source'), choices: choices('source', sources), isRequired: true },
    { kind: 'instant', name: 'heardAt', label: t('need.heardAt'), help: t('need.heardAtHelp') },
    { kind: 'choice', name: 'valueLevel', label: t('need.value'), choices: choices('value', valueLevels) },
    { kind: 'text', name: 'valueWords', label: t('need.valueWords'), help: t('need.valueWordsHelp'), most: 2000 },
  ];
}
