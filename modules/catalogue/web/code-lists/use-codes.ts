import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { listCodeLists, type CodeItemView, type CodeList } from '../../code-list.contract.ts';

/** A code list: what may be chosen now, and the words for any code, retired ones too. */
export function useCodes(list: CodeList) {
  const { t } = useTranslation('catalogue');
  const items = useAnswer(listCodeLists).data?.lists.find((one) => one.list === list)?.items ?? [];
  const wordsFor = ({ name, code }: Pick<CodeItemView, 'name' | 'code'>) =>
    name ?? t(`${list}.${code}`, { defaultValue: code });
  return {
    choices: items.filter(({ isRetired }) => !isRetired).map((item) => ({ value: item.code, label: wordsFor(item) })),
    nameOf: (code: string) => wordsFor(items.find((item) => item.code === code) ?? { name: null, code }),
  };
}
