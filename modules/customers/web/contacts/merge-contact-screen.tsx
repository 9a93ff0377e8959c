import { SwapOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import type { ScreenProps } from '../../../../web/register.ts';
import { useGo } from '../../../../web/ui/go.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { one, useUrlState } from '../../../../web/ui/url-state.ts';
import { previewMerger } from '../../contact-merger.contract.ts';
import { MergeForm } from './merge-form.tsx';
import { mergerPath } from './merger-path.ts';

/** Two contacts side by side: which values stay, what goes over, and the one button that makes them one. */
export function MergeContactScreen({ params }: ScreenProps) {
  const { t } = useTranslation('customers');
  const go = useGo();
  const contact = params['contact'] ?? '';
  const doubleId = one(useUrlState().values['doubleId']) ?? contact;
  const result = useAnswer(previewMerger, { params: { contact }, query: { doubleId } });
  return (
    <Page
      title={t('contact.mergeTitle')}
      breadcrumb={[{ text: t('contact.plural'), to: '/contacts' }]}
      actions={
        <Button icon={<SwapOutlined />} onClick={() => go(mergerPath(doubleId, contact))}>
          {t('contact.swap')}
        </Button>
      }
    >
      <Answered result={result}>
        {(preview) => <MergeForm key={`${preview.kept.id} ${preview.double.id}`} preview={preview} />}
      </Answered>
    </Page>
  );
}
