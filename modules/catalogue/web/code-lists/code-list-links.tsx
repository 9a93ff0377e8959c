import { useTranslation } from 'react-i18next';
import { ViewLinks } from '../../../../web/ui/list/view-links.tsx';
import { codeLists, type CodeList } from '../../code-list.contract.ts';

export function CodeListLinks({ shown }: { shown: CodeList }) {
  const { t } = useTranslation('catalogue');
  return (
    <ViewLinks
      label={t('codes.title')}
      views={codeLists.map((list) => ({
        text: t(`code_list.${list}`),
        to: `/code-lists?list=${list}`,
        isShown: list === shown,
      }))}
    />
  );
}
