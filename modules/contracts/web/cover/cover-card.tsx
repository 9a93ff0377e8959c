import { FileProtectOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { readCover } from '../../cover.contract.ts';
import { AdviceNote } from '../advice/advice-note.tsx';
import { AddToList } from './add-to-list.tsx';
import './cover.css';
import { CoverWords } from './cover-words.tsx';

interface CoverCardProps {
  customerId: string;
  assetId?: string | undefined;
  categoryId?: string | undefined;
  /** Of ticket. */
  kind?: string | undefined;
}

/** Said to whoever takes the call before work starts (BIL-03): covered by what, what is left, or on which terms. */
export function CoverCard({ customerId, assetId, categoryId, kind }: CoverCardProps) {
  const { t } = useTranslation('contracts');
  const query = {
    customerId,
    ...(assetId && { assetId }),
    ...(categoryId && { categoryId }),
    ...(kind && { kind }),
  };
  const cover = useAnswer(readCover, { query }, { keepPrevious: true }).data;
  if (!cover) return null;
  return (
    <div className="cover-card" role="status" aria-label={t('cover.title')}>
      <FileProtectOutlined /> <CoverWords cover={cover} />
      {assetId && <AddToList assetId={assetId} cover={cover} />}
      {assetId && <AdviceNote assetId={assetId} />}
    </div>
  );
}
