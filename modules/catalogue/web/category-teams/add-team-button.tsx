import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SetCategoryTeamDialog } from './set-category-team-dialog.tsx';

/** For one customer, or for one category. */
export function AddTeamButton({ known }: { known: { customerId: string } | { categoryId: string } }) {
  const { t } = useTranslation('catalogue');
  const [isOpen, open] = useState(false);
  return (
    <>
      <Button size="small" icon={<PlusOutlined />} onClick={() => open(true)}>
        {t('categoryTeam.set')}
      </Button>
      {isOpen && <SetCategoryTeamDialog known={known} onClose={() => open(false)} />}
    </>
  );
}
