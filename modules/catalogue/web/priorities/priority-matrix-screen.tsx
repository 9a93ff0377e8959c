import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { ActButton } from '../../../../web/ui/act-button.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { useNotice } from '../../../../web/ui/use-notice.ts';
import { changePriorityMatrix, readPriorityMatrix, type PriorityMatrixView } from '../../priority.contract.ts';
import { withCell } from './matrix.ts';
import { PriorityTable } from './priority-table.tsx';
import './priority-matrix-screen.css';

export function PriorityMatrixScreen() {
  const { t } = useTranslation('catalogue');
  return (
    <Page title={t('matrix.title')} layout="column">
      <Answered result={useAnswer(readPriorityMatrix)}>
        {(matrix) => <Matrix key={matrix.revision} matrix={matrix} />}
      </Answered>
    </Page>
  );
}

/** What is chosen waits until it is saved: twelve cells are one decision. */
function Matrix({ matrix }: { matrix: PriorityMatrixView }) {
  const { t } = useTranslation('catalogue');
  const [cells, setCells] = useState(matrix.cells);
  const notice = useNotice();
  const change = useSend(changePriorityMatrix, { onSent: () => notice.done(t('matrix.saved')) });
  const mayChange = matrix.abilities.includes('change');
  const isChanged = cells !== matrix.cells;
  return (
    <>
      <p className="yt-quiet">{t('matrix.text')}</p>
      <PriorityTable
        cells={cells}
        before={matrix.cells}
        onChange={mayChange ? (cell) => setCells(withCell(matrix.cells, cells, cell)) : undefined}
      />
      {isChanged && (
        <div className="priority-matrix-acts">
          <ActButton isNext act={() => change.mutateAsync({ body: { cells }, ifMatch: matrix.revision })}>
            {t('shell:action.save')}
          </ActButton>
          <ActButton act={() => setCells(matrix.cells)}>{t('matrix.undo')}</ActButton>
          <span className="yt-quiet yt-small">{t('matrix.unsaved')}</span>
        </div>
      )}
    </>
  );
}
