import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { Form } from '../../../../web/ui/form/form.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { useNotice } from '../../../../web/ui/use-notice.ts';
import {
  changeApprovalSetting,
  readApprovalSetting,
  type ApprovalSettingView,
} from '../../approval-setting.contract.ts';

/** What holds for all approvals. */
export function ApprovalSettingScreen() {
  const { t } = useTranslation('approvals');
  return (
    <Page title={t('setting.title')} layout="column">
      <p className="yt-quiet">{t('setting.text')}</p>
      <Answered result={useAnswer(readApprovalSetting)}>
        {(setting) => <SettingForm key={setting.revision} setting={setting} />}
      </Answered>
    </Page>
  );
}

function SettingForm({ setting: { allowsOwn, revision } }: { setting: ApprovalSettingView }) {
  const { t } = useTranslation('approvals');
  const notice = useNotice();
  const change = useSend(changeApprovalSetting, { onSent: () => notice.done(t('setting.saved')) });
  return (
    <Form<BodyOf<typeof changeApprovalSetting>>
      fields={[{ kind: 'switch', name: 'allowsOwn', label: t('setting.allowsOwn'), help: t('setting.allowsOwnHelp') }]}
      initial={{ allowsOwn }}
      submit={(body) => change.mutateAsync({ body, ifMatch: revision })}
      submitText={t('shell:action.save')}
    />
  );
}
