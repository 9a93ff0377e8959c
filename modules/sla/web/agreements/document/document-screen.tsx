import { FilePdfOutlined, PrinterOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { addressOf } from '../../../../../web/api/address.ts';
import { useAnswer } from '../../../../../web/api/use-answer.ts';
import { currentLocale } from '../../../../../web/i18n/locale.ts';
import type { ScreenProps } from '../../../../../web/register.ts';
import { Page } from '../../../../../web/ui/page.tsx';
import { Answered } from '../../../../../web/ui/state/answered.tsx';
import { one, useUrlState } from '../../../../../web/ui/url-state.ts';
import { printAgreementDocument, readAgreementDocument } from '../../../agreement-document.contract.ts';
import { listAgreementVersions } from '../../../agreement-version.contract.ts';
import { DocumentText } from './document-text.tsx';

/** An agreement as both sides sign it, in any of its versions. */
export function DocumentScreen({ params }: ScreenProps) {
  const { t } = useTranslation('sla');
  const { values } = useUrlState();
  const agreement = params['agreement'] ?? '';
  const query = { versionId: one(values['version']), language: currentLocale() };
  const result = useAnswer(readAgreementDocument, { params: { agreement }, query });
  const file = addressOf(printAgreementDocument.path, { agreement }, query);
  return (
    <Answered result={result} lines={12}>
      {(document) => (
        <Page
          title={t('document.open')}
          breadcrumb={[
            { text: t('agreement.plural'), to: '/agreements' },
            { text: document.title, to: `/agreements/${agreement}` },
          ]}
          actions={
            <>
              <VersionChoice agreement={agreement} />
              <Button icon={<PrinterOutlined />} onClick={() => window.print()}>
                {t('document.print')}
              </Button>
              <Button icon={<FilePdfOutlined />} href={file} download>
                {t('document.pdf')}
              </Button>
            </>
          }
        >
          <DocumentText document={document} />
        </Page>
      )}
    </Answered>
  );
}

function VersionChoice({ agreement }: { agreement: string }) {
  const { t } = useTranslation('sla');
  const { values, change } = useUrlState();
  const versions = useAnswer(listAgreementVersions, { params: { agreement } }).data?.items ?? [];
  if (versions.length < 2) return null;
  const shown = versions.find(({ state }) => state === 'in_force') ?? versions[0];
  return (
    <Select
      aria-label={t('document.version')}
      popupMatchSelectWidth={false}
      value={one(values['version']) ?? shown?.id}
      options={versions.map(({ id, number, state }) => ({
        value: id,
        label: `${t('version.number', { number })} · ${t(`version.state.${state}`)}`,
      }))}
      onChange={(version) => change({ version })}
    />
  );
}
