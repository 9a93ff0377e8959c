import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import type { CategoryView } from '../../category.contract.ts';
import { mergeCategory, previewCategoryMerger } from '../../category-merger.contract.ts';
import { useCategories } from './use-categories.ts';

interface MergeCategoryDialogProps {
  category: CategoryView;
  onClose: () => void;
}

/** Says what goes on to the other before it does. */
export function MergeCategoryDialog({ category: { id, name }, onClose }: MergeCategoryDialogProps) {
  const { t } = useTranslation('catalogue');
  const { tree } = useCategories();
  const merge = useSend(mergeCategory);
  return (
    <FormDialog<{ intoId: string }>
      title={t('merger.title', { name })}
      text={<Holdings category={id} />}
      fields={[
        {
          kind: 'tree',
          name: 'intoId',
          label: t('merger.into'),
          help: t('merger.intoHelp'),
          choices: tree,
          isRequired: true,
        },
      ]}
      submit={(body) => merge.mutateAsync({ params: { category: id }, body })}
      submitText={t('merger.confirm')}
      isDanger
      onClose={onClose}
    />
  );
}

function Holdings({ category }: { category: string }) {
  const { t } = useTranslation('catalogue');
  const format = useFormat();
  const holdings = useAnswer(previewCategoryMerger, { params: { category } }).data?.holdings;
  if (!holdings) return null;
  const some = holdings.filter(({ count }) => count > 0);
  if (some.length === 0) return t('merger.nothing');
  return (
    <>
      {t('merger.text')}
      {some.map(({ textKey, count }) => (
        <span key={textKey} className="catalogue-holding">
          {t(textKey)} <b>{format.number(count)}</b>
        </span>
      ))}
    </>
  );
}
