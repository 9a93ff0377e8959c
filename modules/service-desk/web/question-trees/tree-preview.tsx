import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GivenAnswer } from '../../guidance.contract.ts';
import type { TreeQuestion } from '../../question-tree.contract.ts';
import { WalkView } from '../guidance/walk-view.tsx';

/** The questions as they will be asked, to be walked by mouse or digits; nothing is recorded. */
export function TreePreview({ name, questions }: { name: string; questions: readonly TreeQuestion[] }) {
  const { t } = useTranslation('service-desk');
  const [given, go] = useState<GivenAnswer[]>([]);
  return (
    <div className="tree-preview">
      <WalkView
        name={name}
        questions={questions}
        given={given}
        go={go}
        tipActs={() => <Button onClick={() => go([])}>{t('treeEditor.walkAgain')}</Button>}
      />
      <p className="yt-quiet yt-small">{t('treeEditor.previewText')}</p>
    </div>
  );
}
