import { EditOutlined, MergeCellsOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import {
  changeCategory,
  listCategories,
  reinstateCategory,
  retireCategory,
  type CategoryView,
} from '../../category.contract.ts';
import { PlaceButtons } from '../place-buttons.tsx';
import { ReinstateButton, RetireButton } from '../retire-buttons.tsx';
import { AddCategoryDialog } from './add-category-dialog.tsx';
import { ChangeCategoryDialog } from './change-category-dialog.tsx';
import { MergeCategoryDialog } from './merge-category-dialog.tsx';

export function CategoryActs({ category }: { category: CategoryView }) {
  const { t } = useTranslation('catalogue');
  const [open, setOpen] = useState<'change' | 'add' | 'merge'>();
  const close = () => setOpen(undefined);
  const may = (ability: string) => category.abilities.includes(ability);
  return (
    <div className="catalogue-acts">
      {may('change') && (
        <Button icon={<EditOutlined />} onClick={() => setOpen('change')}>
          {t('shell:action.edit')}
        </Button>
      )}
      {may('add_below') && (
        <Button icon={<PlusOutlined />} onClick={() => setOpen('add')}>
          {t('category.addBelow')}
        </Button>
      )}
      {may('merge') && (
        <Button icon={<MergeCellsOutlined />} onClick={() => setOpen('merge')}>
          {t('merger.act')}
        </Button>
      )}
      {may('change') && <CategoryPlace category={category} />}
      <CategoryUse category={category} />
      {open === 'change' && <ChangeCategoryDialog category={category} onClose={close} />}
      {open === 'merge' && <MergeCategoryDialog category={category} onClose={close} />}
      {open === 'add' && <AddCategoryDialog parent={category} onClose={close} />}
    </div>
  );
}

function CategoryPlace({ category: { id, parentId, position, revision } }: { category: CategoryView }) {
  const change = useSend(changeCategory);
  const tree = useAnswer(listCategories, { query: { state: 'all' } }).data?.items ?? [];
  const siblings = tree.filter((one) => one.parentId === parentId);
  return (
    <PlaceButtons
      position={position}
      among={siblings.length}
      move={(place) => change.mutateAsync({ params: { category: id }, body: { position: place }, ifMatch: revision })}
    />
  );
}

function CategoryUse({ category: { id, name, abilities } }: { category: CategoryView }) {
  const { t } = useTranslation('catalogue');
  const retire = useSend(retireCategory);
  const reinstate = useSend(reinstateCategory);
  const input = { params: { category: id } };
  return (
    <>
      {abilities.includes('retire') && (
        <RetireButton
          question={t('category.retireQuestion', { name })}
          text={t('category.retireText')}
          retire={() => retire.mutateAsync(input)}
        />
      )}
      {abilities.includes('reinstate') && <ReinstateButton reinstate={() => reinstate.mutateAsync(input)} />}
    </>
  );
}
