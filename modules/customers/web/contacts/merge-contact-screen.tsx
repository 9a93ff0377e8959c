import { SwapOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import type { ScreenProps } from '../../../../web/register.ts';
import { Go, useGo } from '../../../../web/ui/go.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { one, useUrlState } from '../../../../web/ui/url-state.ts';
import { previewMerger } from '../../contact-merger.contract.ts';
import { MergeForm } from './merge-form.tsx';
import { mergerPath } from './merger-path.ts';

/** Two contacts side by side: which values stay, what goes over, and the one button that makes them one. */
export function MergeContactScreen({ params }: ScreenProps) {
  const contact = params['contact'] ?? '';
  const doubleId = one(useUrlState().values['doubleId']);
  if (!doubleId) return <NobodyChosen />;
  return <Merger contact={contact} doubleId={doubleId} />;
}

/** An address that was cut short: whom to merge it with is chosen among the likely doubles, or on the contact's page. */
function NobodyChosen() {
  const { t } = useTranslation('customers');
  return (
    <Page title={t('contact.mergeTitle')} breadcrumb={[{ text: t('contact.plural'), to: '/contacts' }]}>
      <EmptyState
        title={t('contact.mergeNobody')}
        text={t('contact.mergeNobodyText')}
        action={<Go to="/contacts/doubles">{t('contact.mergeLikely')}</Go>}
      />
    </Page>
  );
}

function Merger({ contact, doubleId }: { contact: string; doubleId: string }) {
  const { t } = useTranslation('customers');
  const go = useGo();
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
